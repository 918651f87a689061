/** The package's records (data/seed, or a folder like it) as a generation. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ClaimReview, type IndexRecord, ProgramFact, Publisher } from '#data/schema/index.ts';
import { buildGeneration, type Generation } from './generation.ts';

/** The records that ship. */
export const SEED = resolve(import.meta.dirname, '../seed');

/** Reads the three files of a seed folder. */
export async function seedGeneration(directory: string): Promise<Generation> {
  const read = async <T>(name: string, schema: z.ZodType<T>): Promise<T[]> =>
    z.array(schema).parse(JSON.parse(await readFile(join(directory, name), 'utf8')));
  const records: IndexRecord[] = [
    ...(await read('claim-reviews.json', ClaimReview)).map(
      (review) => ({ kind: 'claimReview', ...review }) as const,
    ),
    ...(await read('program-facts.json', ProgramFact)).map(
      (fact) => ({ kind: 'programFact', ...fact }) as const,
    ),
  ];
  return buildGeneration(records, await read('publishers.json', Publisher));
}
