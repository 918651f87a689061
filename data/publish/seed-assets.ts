/**
 * Puts the starter records into the package: the same files that `suluh build` writes, under
 * `seed/`. `SULUH_SEED_DIR` names another folder of records (tests, a region's own package).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ClaimReview, type IndexRecord, ProgramFact, Publisher } from '#data/schema/index.ts';
import { buildGeneration } from './generation.ts';

/** Builds the seed and returns the files in the form of WXT's `build:publicAssets` hook. */
export async function addSeedAssets(
  directory = process.env.SULUH_SEED_DIR ?? resolve(import.meta.dirname, '../seed'),
): Promise<{ absoluteSrc: string; relativeDest: string }[]> {
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
  const { files } = await buildGeneration(records, await read('publishers.json', Publisher));
  // WXT copies files by path after this hook; they are thrown away when the build ends.
  const out = mkdtempSync(join(tmpdir(), 'suluh-seed-'));
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  const assets: { absoluteSrc: string; relativeDest: string }[] = [];
  for (const [name, bytes] of files) {
    await writeFile(join(out, name), bytes);
    assets.push({ absoluteSrc: join(out, name), relativeDest: `seed/${name}` });
  }
  return assets;
}
