/** Messages of a chat as cases: those long enough to say something that can be examined. */
import type { CaseMedia, NewCase } from '../case.ts';
import type { Imported } from './imported.ts';

/** Words from which a message can hold a claim; "ok bu, siap" cannot. */
const LEAST_WORDS = 6;

/** Makes a case of every message that can hold a claim; the others are counted. */
export function chatCases(chat: {
  messages: readonly { text: string; day: string; media: CaseMedia }[];
  system: number;
}): Imported {
  const drafts: NewCase[] = [];
  for (const { text, day, media } of chat.messages) {
    if ((text.match(/\p{L}+/gu) ?? []).length < LEAST_WORDS) continue;
    const address = /https?:\/\/[^\s<>"]+/.exec(text)?.[0];
    drafts.push({
      text: text.slice(0, 20_000),
      ...{ media, site: 'whatsapp', origin: 'chat' },
      ...(day !== '' && { seenAt: Date.parse(`${day}T05:00:00Z`) }),
      ...(address !== undefined && { note: `Tautan dalam pesan: ${address}` }),
    });
  }
  const skipped = chat.messages.length - drafts.length + chat.system;
  return { kind: 'chat', drafts, problems: [], skipped, lastRow: 1 };
}
