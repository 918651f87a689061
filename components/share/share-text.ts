/** Clarifications to pass on, in two registers and three lengths; source and date always stay. */
import type { CardContent, CardEntry } from '#data/protocol.ts';
import type { ProgramFact } from '#data/schema/index.ts';
import type { Language } from '#data/settings.ts';
import { cardMessages } from '../i18n/card.ts';
import { shareMessages } from '../i18n/share.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import { factsOf, isExpired, sourcesOf } from '../overlay/record-rules.ts';
import { formatDay } from '../ui/format.ts';
import { plainText } from '../ui/plain-text.ts';
import { safeLink } from '../ui/safe-link.ts';
import { factStanding, findingDay, SHORT_LIMIT, withoutMarks } from './said.ts';
import { packSentences, shorten } from './sentences.ts';

export type Register = 'formal' | 'casual';
export type Length = 'short' | 'whatsapp' | 'thread';

const messages = { ...vocabulary, ...cardMessages, ...shareMessages };
type Say = Translate<typeof messages>;

export interface ShareRequest {
  content: CardContent;
  register: Register;
  length: Length;
  /** `YYYY-MM-DD`; facts that expired before it are left out. */
  today: string;
  language: Language;
}

/** The texts to copy: one, or the parts of a thread. */
export function shareTexts({ content, register, length, today, language }: ShareRequest): string[] {
  const say = translator(messages, language);
  const [first] = content.entries;
  if (!first) return [];
  const facts = factsOf(content.entries, today).filter((fact) => !isExpired(fact, today));
  const parts: Parts = {
    say,
    claim: first.review.claim,
    findings: content.entries.map((e) => finding(e, say, language)).join(say('say.and')),
    summary: content.entries.map((entry) => entry.review.summary),
    fact: facts[0] ? factLine(facts[0], say, language) : null,
    urls: addressesOf(content),
    date: findingDay(first, language),
  };
  const texts = {
    short: () => [short(parts, register)],
    whatsapp: () => [whatsapp(parts, register)],
    thread: () => thread(parts),
  }[length]();
  return texts.map(plainText);
}

interface Parts {
  say: Say;
  claim: string;
  findings: string;
  summary: string[];
  fact: string | null;
  urls: string[];
  date: string;
}

function short({ say, claim, findings, urls }: Parts, register: Register): string {
  const url = shortest(urls);
  const fill = (quoted: string) =>
    say(`say.short.${register}`, { claim: quoted, findings, url }).trim();
  const room = SHORT_LIMIT - fill('').length;
  return fill(shorten(claim, Math.max(room, 24)));
}

function whatsapp({ say, claim, findings, summary, fact, urls }: Parts, register: Register) {
  const paragraphs = [
    say(`say.open.${register}`, { claim: withoutMarks(claim) }),
    say(`say.result.${register}`, { findings: `*${withoutMarks(findings)}*` }),
    ...summary.map(withoutMarks),
    fact && withoutMarks(fact),
    say(`say.close.${register}`, { urls: urls.slice(0, 3).join('\n') }),
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

function thread({ say, claim, findings, summary, fact, urls, date }: Parts): string[] {
  const limit = SHORT_LIMIT - ' (10/10)'.length;
  const opening = `${say('say.thread.first', { claim })} ${findings}.`;
  const parts = [
    ...packSentences(opening, limit),
    ...summary.flatMap((text) => packSentences(text, limit)),
    ...(fact ? packSentences(fact, limit) : []),
    say('say.thread.last', { date, url: shortest(urls) }),
  ];
  return parts.map((part, i) => `${part} (${i + 1}/${parts.length})`);
}

function finding(entry: CardEntry, say: Say, language: Language): string {
  const { review, publisher } = entry;
  return say('say.finding', {
    label: review.rating.label,
    publisher: publisher.name,
    date: findingDay(entry, language),
  });
}

function factLine(fact: ProgramFact, say: Say, language: Language): string {
  return say('say.fact', {
    agency: fact.agency,
    date: formatDay(fact.asOf, language),
    standing: factStanding(fact, language),
    statement: fact.statement,
  });
}

function addressesOf(content: CardContent): string[] {
  return sourcesOf(content.entries).flatMap((source) => {
    const link = safeLink(source.url);
    return link ? [link.href] : [];
  });
}

function shortest(urls: readonly string[]): string {
  return [...urls].sort((a, b) => a.length - b.length)[0] ?? '';
}
