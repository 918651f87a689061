// What is deleted from public/, and when. Records and names are invented.
import { cpSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prune } from '#data/publish/repository/prune.ts';
import { scene } from './in-process.ts';

const DAY = 86_400_000;

test('yang diganti tinggal sepekan lagi, juga bila waktu berkasnya tak dapat dipercaya', async () => {
  const { at, run, follower, entry } = await scene();
  await run('publish', at('satu.jsonl'));
  await run('publish', at('dua.jsonl'), '--base');
  // As in a fresh clone or an old archive: the files' times tell nothing.
  for (const [folder, time] of Object.entries({ baru: new Date(), lama: new Date(0) })) {
    cpSync(at('terbit/public'), at(folder), { recursive: true });
    const names = (part: string) => readdirSync(at(`${folder}/${part}`)).sort();
    for (const part of ['targets', 'metadata']) {
      for (const name of names(part)) utimesSync(at(`${folder}/${part}/${name}`), time, time);
    }
    const before = [names('targets'), names('metadata')];
    await prune(at(folder), Date.now() + 6 * DAY);
    expect([names('targets'), names('metadata')]).toEqual(before);
    await prune(at(folder), Date.now() + 8 * DAY);
    expect(names('metadata')).toEqual([
      '1.root.json',
      '3.snapshot.json',
      '3.targets.json',
      'timestamp.json',
    ]);
    const left = names('targets').map((name) => name.replace(/^[0-9a-f]+\./, ''));
    // The base of the first publication is gone, the delta that led on from it stays.
    expect(left.sort()).toEqual([
      'base-id-0-2-0.ndjson.gz',
      'delta-id-1-2-0.ndjson.gz',
      'publisher.json',
    ]);
  }
  cpSync(at('baru'), at('terbit/public'), { recursive: true });
  expect(await follower.round([entry])).toEqual({ contoh: undefined });
  expect(follower.ids()).toHaveLength(41);
});

test('sisa jalan yang terputus dihapus setelah sepekan, berkas asing dibiarkan', async () => {
  const { at, run } = await scene();
  await run('publish', at('satu.jsonl'));
  const left = `${'a'.repeat(64)}.sisa.ndjson.gz`;
  writeFileSync(at(`terbit/public/targets/${left}`), '');
  writeFileSync(at('terbit/public/targets/skripsi.docx'), '');
  utimesSync(at('terbit/public/targets/skripsi.docx'), new Date(0), new Date(0));
  writeFileSync(at('terbit/public/index.html'), '');
  const has = (folder: string, name: string) =>
    readdirSync(at(`terbit/public/${folder}`)).includes(name);
  await prune(at('terbit/public'), Date.now());
  expect(has('targets', left)).toBe(true);
  await prune(at('terbit/public'), Date.now() + 8 * DAY);
  expect(has('targets', left)).toBe(false);
  expect(has('targets', 'skripsi.docx')).toBe(true);
  expect(has('.', 'index.html')).toBe(true);
});
