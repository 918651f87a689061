/** `npm run sign-seed`: signs data/seed anew into data/seed/signed; to be run when a record changed. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256Hex } from '#data/schema/index.ts';
import { SEED, seedGeneration } from './seed-generation.ts';
import { committedStarter, signStarter, starterFiles } from './starter.ts';

const folder = join(SEED, 'signed');
const generation = await seedGeneration(SEED);
if (await committedStarter(folder, generation)) {
  console.log('data/seed tidak berubah sejak ditandatangani; tidak ada yang ditulis.');
} else {
  const starter = await signStarter(generation, Date.now());
  await rm(folder, { recursive: true, force: true });
  for (const [name, bytes] of await starterFiles(starter)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  const root = starter.metadata.get('metadata/1.root.json') ?? new Uint8Array();
  console.log(`${folder}\nsidik jari root: ${await sha256Hex(root)}`);
}
