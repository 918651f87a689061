/** Records written at the desk: checked against the schema, the guard and the index. */
import type { NearRecord, RecordCheck } from '#data/desk/messages.ts';
import { checkRecord } from '#data/desk/publish/check-record.ts';
import { SimilarCases } from '#data/desk/similar.ts';
import type { Desk } from '#data/desk/store/desk.ts';
import { words } from '#data/desk/words.ts';
import { IndexRecord } from '#data/schema/index.ts';
import type { Engine } from './engine.ts';

const NEAR = 3;

/** Validates a record that is being written and names those of the index that resemble it. */
export async function checkAgainstIndex(
  desk: Desk,
  engine: Engine,
  input: unknown,
): Promise<RecordCheck> {
  const checked = checkRecord(input);
  const text = textOf(input);
  const own = nearOwn(await publications(desk), idOf(input), text);
  return { ...checked, near: [...own, ...(await near(engine, text))] };
}

/** Keeps a record for export if nothing is wrong with it. */
export async function keepRecord(desk: Desk, engine: Engine, input: unknown): Promise<RecordCheck> {
  const check = await checkAgainstIndex(desk, engine, input);
  if (check.record) await desk.keepPublication(check.record.id, check.record);
  return check;
}

/** Finished records, newest first; what an older version left unreadable is passed over. */
export async function publications(desk: Desk): Promise<IndexRecord[]> {
  return (await desk.publications()).flatMap(({ record }) => {
    const read = IndexRecord.safeParse(record);
    return read.success ? [read.data] : [];
  });
}

function idOf(input: unknown): unknown {
  return input !== null && typeof input === 'object' && 'id' in input ? input.id : undefined;
}

/** One of the desk's own that says the same: it is not in the index before it is published. */
function nearOwn(own: readonly IndexRecord[], id: unknown, text: string): NearRecord[] {
  const similar = new SimilarCases(words);
  for (const record of own) if (record.id !== id) similar.add(record.id, textOf(record));
  const found = own.find((record) => record.id === similar.find(text));
  return found ? [{ id: found.id, claim: textOf(found), tier: 'match' }] : [];
}

function textOf(input: unknown): string {
  if (input === null || typeof input !== 'object') return '';
  const text = 'claim' in input ? input.claim : 'statement' in input ? input.statement : '';
  return typeof text === 'string' ? text : '';
}

async function near(engine: Engine, text: string): Promise<NearRecord[]> {
  if (text.trim() === '') return [];
  const found: NearRecord[] = [];
  for (const { id, tier } of engine.matcher.match(text, { top: NEAR }).matches) {
    const record = await engine.generation.records.record(id);
    if (tier === 'none' || record?.kind !== 'claimReview') continue;
    found.push({ id, claim: record.claim, tier });
  }
  return found;
}
