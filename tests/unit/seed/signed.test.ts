/** The starter base: signed, committed, verified by the client's own code before it is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { seedFiles } from '#data/publish/seed-assets.ts';
import { SEED, seedGeneration } from '#data/publish/seed-generation.ts';
import { committedStarter, signStarter } from '#data/publish/starter.ts';
import { sha256Hex } from '#data/schema/index.ts';
import { verifyGeneration } from '#data/store/index.ts';
import { openSeed } from '#entrypoints/background/package-files.ts';

type Bytes = Uint8Array<ArrayBuffer>;
let files: Map<string, Bytes>;
beforeAll(async () => {
  files = await seedFiles(SEED);
});

/** What the extension makes of a package with these files. */
async function install(of: ReadonlyMap<string, Bytes>) {
  const { headJson, file } = await openSeed(async (name) => {
    const bytes = of.get(name);
    if (!bytes) throw new Error(`no file ${name}`);
    return bytes;
  });
  return verifyGeneration(headJson, file);
}
const changed = (name: string, change: (text: string) => string) => {
  const copy = new Map(files);
  copy.set(name, new TextEncoder().encode(change(new TextDecoder().decode(files.get(name)))));
  return copy;
};
const refused = expect.objectContaining({ name: 'SyncError' });

describe('bekal bertanda tangan', () => {
  it('sama dengan data/seed; bila tidak, jalankan `npm run sign-seed`', async () => {
    const generation = await seedGeneration(SEED);
    expect(await committedStarter(join(SEED, 'signed'), generation)).not.toBeNull();
    const stray = structuredClone(generation.head);
    for (const publisher of stray.publishers.slice(0, 1)) publisher.name += '!';
    expect(await committedStarter(join(SEED, 'signed'), { ...generation, head: stray })).toBeNull();
  });

  it('membawa sidik jari root yang tertulis di README-nya', async () => {
    const root = new Uint8Array(readFileSync(join(SEED, 'signed/metadata/1.root.json')));
    expect(readFileSync(join(SEED, 'README.md'), 'utf8')).toContain(await sha256Hex(root));
  });

  it('dipasang bila utuh, jam perangkat tahun berapa pun', async () => {
    expect((await install(files)).head.counts.claimReviews).toBeGreaterThan(200);
  });

  it('ditolak bila satu bait catatan, keterangan, atau tanda tangannya lain', async () => {
    const flipped = new Map(files);
    const segment = files.get('0.ndjson.gz')?.slice() ?? new Uint8Array();
    segment[100] = (segment[100] ?? 0) ^ 1;
    flipped.set('0.ndjson.gz', segment);
    const head = changed('head.json', (text) => text.replace('MAFINDO', 'MAFINDA'));
    const target = changed('metadata/1.targets.json', (text) =>
      text.replace(/"length":\d/, '"length":9'),
    );
    const other = await signStarter(await seedGeneration(SEED), 0);
    const mixed = new Map(files);
    mixed.set(
      'metadata/1.targets.json',
      other.metadata.get('metadata/1.targets.json') ?? new Uint8Array(),
    );
    for (const broken of [flipped, head, target, mixed]) {
      await expect(install(broken)).rejects.toEqual(refused);
    }
  });

  it('ditolak bila isinya diganti berikut hash di kepalanya, tanpa tanda tangan baru', async () => {
    const { headJson } = await openSeed(async (name) => files.get(name) ?? new Uint8Array());
    const head = structuredClone(headJson) as { segments: { sha256: string; length: number }[] };
    const forged = new Map(files);
    const bytes = files.get('0.ndjson.gz')?.slice(0, -40) ?? new Uint8Array();
    for (const info of head.segments) {
      info.sha256 = await sha256Hex(bytes);
      info.length = bytes.length;
    }
    forged.set('0.ndjson.gz', bytes);
    forged.set('head.json', new TextEncoder().encode(JSON.stringify(head)));
    await expect(install(forged)).rejects.toEqual(refused);
  });
});
