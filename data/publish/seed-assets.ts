/**
 * Puts the starter records into the package under `seed/`, signed: as they were signed and
 * committed (data/seed/signed), or, where they have changed since, with keys made for this build.
 * `SULUH_SEED_DIR` names another folder of records (tests, a region's own package).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SEED, seedGeneration } from './seed-generation.ts';
import { committedStarter, signStarter } from './starter.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Builds the seed and returns the files in the form of WXT's `build:publicAssets` hook. */
export async function addSeedAssets(
  directory = process.env.SULUH_SEED_DIR ?? SEED,
): Promise<{ absoluteSrc: string; relativeDest: string }[]> {
  // WXT copies files by path after this hook; they are thrown away when the build ends.
  const out = mkdtempSync(join(tmpdir(), 'suluh-seed-'));
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  const assets: { absoluteSrc: string; relativeDest: string }[] = [];
  for (const [name, bytes] of await seedFiles(directory)) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFile(join(out, name), bytes);
    assets.push({ absoluteSrc: join(out, name), relativeDest: `seed/${name}` });
  }
  return assets;
}

/** Every file of the package's `seed/` folder by name. */
export async function seedFiles(directory: string): Promise<Map<string, Bytes>> {
  const built = await seedGeneration(directory);
  const committed = await committedStarter(join(directory, 'signed'), built);
  if (!committed && directory === SEED) {
    console.warn(
      'data/seed changed since it was signed: run `npm run sign-seed` before a release.',
    );
  }
  const { head, metadata, segments } = committed ?? (await signStarter(built, Date.now()));
  return new Map([
    ...metadata,
    ...segments,
    ['index.bin', built.files.get('index.bin') ?? new Uint8Array()] as const,
    ['head.json', new TextEncoder().encode(`${JSON.stringify(head)}\n`)] as const,
  ]);
}
