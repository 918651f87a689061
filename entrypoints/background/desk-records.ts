/** Records written at the desk: checked against the schema, the guard and the index. */
import type { NearRecord, RecordCheck } from '#data/desk/messages.ts';
import { checkRecord } from '#data/desk/publish/check-record.ts';
import type { Desk } from '#data/desk/store/desk.ts';
import { IndexRecord } from '#data/schema/index.ts';
import type { Engine } from './engine.ts';

const NEAR = 3;

/** Validates a record that is being written and names those of the index that resemble it. */
export async function checkAgainstIndex(engine: Engine, input: unknown): Promise<RecordCheck> {
  const checked = checkRecord(input);
  return { ...checked, near: await near(engine, textOf(input)) };
}

/** Keeps a record for export if nothing is wrong with it. */
export async function keepRecord(desk: Desk, engine: Engine, input: unknown): Promise<RecordCheck> {
  const check = await checkAgainstIndex(engine, input);
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
