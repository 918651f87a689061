/** Cases in and out of the desk, each looked up in the index. */
import type { NewCase } from '#data/desk/case.ts';
import { prompts } from '#data/desk/completeness.ts';
import { chatCases } from '#data/desk/import/chat-cases.ts';
import type { Imported } from '#data/desk/import/imported.ts';
import { tableCases } from '#data/desk/import/table-cases.ts';
import type { CaseDetail } from '#data/desk/messages.ts';
import type { QueuePostRequest } from '#data/desk/requests.ts';
import { rowOf } from '#data/desk/row.ts';
import { seenCurve } from '#data/desk/seen.ts';
import type { Desk } from '#data/desk/store/desk.ts';
import type { Added } from '#data/desk/store/take-in.ts';
import { readCsv } from '#data/formats/csv.ts';
import { decodeText } from '#data/formats/decode-text.ts';
import { maskPeople } from '#data/formats/mask-people.ts';
import { readWhatsappChat } from '#data/formats/whatsapp-chat.ts';
import { readXlsx } from '#data/formats/xlsx.ts';
import { type IndexRecord, isHttpUrl } from '#data/schema/index.ts';
import { siteOfAddress } from '#data/site-access.ts';
import type { Engine } from './engine.ts';

/** What taking in needs of the engine: what matches, and the records behind it. */
export type LookUp = Pick<Engine, 'matcher'> & {
  generation: { records: { record(id: string): Promise<IndexRecord | null> } };
};

const FOUND_PER_CASE = 5;
/** Milliseconds between two steps of looking again: messages of pages come first. */
const PAUSE = 50;

/** Masks people in each text, adds it and matches it if it is new; what matches is linked, what is only related is not. */
export async function addDrafts(
  desk: Desk,
  engine: LookUp,
  drafts: readonly NewCase[],
): Promise<Added[]> {
  const added = await desk.add(drafts.map(withoutPeople), (text) => matching(engine, text));
  const linked = added.filter(({ copy, linked }) => !copy && linked > 0);
  if (linked.length > 0) {
    await desk.describe(
      linked.map(({ caseId }) => caseId),
      aboutOf(engine),
    );
  }
  return added;
}

function aboutOf({ generation }: Pick<LookUp, 'generation'>) {
  return async (id: string) => {
    // A case without topics is still a case: what cannot be read is left out.
    const record = await generation.records.record(id).catch(() => null);
    return record && { topics: record.topics, regions: record.regions };
  };
}

/**
 * Looks open cases without a fact-check up in the index as it is now, a few at a time between what
 * people at the desk do; at once over when this index was looked through before.
 */
export async function lookAgain(
  desk: Pick<Desk, 'lookAgain' | 'describe'>,
  engine: Pick<Engine, 'matcher' | 'generation'>,
): Promise<void> {
  const { seedId, generation } = engine.generation;
  for (let over = false; !over; ) {
    const { found, done } = await desk.lookAgain(`${seedId} ${generation}`, (text) =>
      matching(engine, text),
    );
    if (found.length > 0) await desk.describe(found, aboutOf(engine));
    over = done;
    if (!over) await new Promise((next) => setTimeout(next, PAUSE));
  }
}

function matching(engine: Pick<Engine, 'matcher'>, text: string): string[] {
  return found(engine, text).flatMap(({ id, tier }) => (tier === 'match' ? [id] : []));
}

/** A draft without the numbers and accounts of people, in whatever column they stood. */
function withoutPeople(draft: NewCase): NewCase {
  const { text, claim, note } = draft;
  return {
    ...draft,
    text: maskPeople(text).slice(0, 20_000),
    ...(claim !== undefined && { claim: maskPeople(claim).slice(0, 600) }),
    ...(note !== undefined && { note: maskPeople(note).slice(0, 4000) }),
  };
}

/** Half-typed texts of people who asked, whose drafts rest on disk as well. */
const ASKED = /^add:(?:text|earlier)$|:claim$/;

/** A draft or a field as it may rest: what others said is masked, the office's own words are not. */
export function maskAsked(key: string, text: string): string {
  return ASKED.test(key) ? maskPeople(text) : text;
}

/** A case with its journal and what the index has for it today. */
export async function caseDetail(
  desk: Desk,
  engine: Pick<Engine, 'matcher'>,
  id: string,
): Promise<CaseDetail | null> {
  const one = await desk.case(id);
  if (!one) return null;
  const { state, journal, drafts } = one;
  return {
    ...{ row: rowOf(state), state, journal, drafts },
    ...{ curve: seenCurve(state.seen), missing: prompts(state) },
    found: found(engine, state.fields.claim || state.fields.text),
  };
}

/**
 * Reads a file of many: by its content, whatever its name says. `head` is the first line of the
 * file of which these bytes are a later part.
 */
export function readFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  head: Uint8Array<ArrayBuffer> = new Uint8Array(),
): Imported {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (zip || /\.xlsx$/i.test(name)) return tableCases(readXlsx(bytes));
  // Only the head carries the mark that tells the encoding of a later part.
  const { text } = decodeText(joined(head, bytes));
  const chat = readWhatsappChat(text);
  if (!chat.recognised || /\.csv$/i.test(name)) return tableCases(readCsv(text));
  // A table may quote a line that looks like a chat's; a chat begins with one.
  const firstLine = decodeText(head).text;
  return chatCases(firstLine === '' ? chat : readWhatsappChat(text.slice(firstLine.length)));
}

function joined(a: Uint8Array, b: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** A post from a card, or text selected on a page: the address is kept only if it is one. */
export async function queuePost(
  desk: Desk,
  engine: LookUp,
  { text, url }: QueuePostRequest,
  pageUrl: string | undefined,
  origin: 'post' | 'selection' = 'post',
): Promise<{ copy: boolean; caseId: string | undefined }> {
  const draft: NewCase = {
    text,
    site: siteOfAddress(pageUrl)?.id ?? hostOf(pageUrl),
    url: isHttpUrl(url) ? url : '',
    origin,
  };
  const [added] = await addDrafts(desk, engine, [draft]);
  return { copy: added?.copy ?? false, caseId: added?.caseId };
}

function hostOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname : '';
}

function found(engine: Pick<Engine, 'matcher'>, text: string): CaseDetail['found'] {
  const { matches } = engine.matcher.match(text, { top: FOUND_PER_CASE });
  return matches.flatMap(({ id, tier }) => (tier === 'none' ? [] : [{ id, tier }]));
}
