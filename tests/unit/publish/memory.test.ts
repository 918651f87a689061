/**
 * What `publish` remembers of the last time saves work and never changes what is published.
 * Records and names are invented.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claims, scene, suluh } from './in-process.ts';
import { jsonl, PUBLISHER, review } from './run-suluh.ts';

const MEMORY = 'terbit/ingatan.json';

/** The deltas and bases by name, which carries the hash of their content. */
const targets = (folder: string) => readdirSync(`${folder}/public/targets`).sort();

test('terbitan berikutnya sama, dengan ingatan, tanpa ingatan, dan dengan ingatan yang rusak', async () => {
  const { at, run } = await scene();
  expect((await run('publish', at('satu.jsonl'))).code).toBe(0);
  expect(existsSync(at(MEMORY))).toBe(true);
  const ways: Record<string, (memory: string) => void> = {
    utuh: () => {},
    hilang: (memory) => rmSync(memory),
    terpotong: (memory) => writeFileSync(memory, readFileSync(memory).subarray(0, -9)),
    diubah: (memory) =>
      writeFileSync(memory, readFileSync(memory, 'utf8').replace('contoh:7', 'contoh:8')),
    kosong: (memory) => writeFileSync(memory, ''),
  };
  const answers: unknown[] = [];
  for (const [way, spoil] of Object.entries(ways)) {
    cpSync(at('terbit'), at(way), { recursive: true });
    spoil(at(`${way}/ingatan.json`));
    const { stdout } = await suluh(['publish', at('dua.jsonl'), '--dir', at(way), '--json']);
    const { put, deleted, records } = JSON.parse(stdout);
    answers.push([{ put, deleted, records }, targets(at(way))]);
  }
  expect(answers[0]).toEqual([{ put: 2, deleted: 1, records: 41 }, expect.any(Array)]);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

test('ingatan terbitan lain tidak dipercaya', async () => {
  const { at, run } = await scene();
  await run('publish', at('satu.jsonl'));
  cpSync(at(MEMORY), at('lama.json'));
  await run('publish', at('dua.jsonl'));
  cpSync(at('lama.json'), at(MEMORY));
  const again = await run('publish', at('dua.jsonl'));
  expect(JSON.parse(again.stdout)).toMatchObject({ put: 0, deleted: 0, records: 41 });
});

test('yang salah dan yang mencurigakan diberitahukan lagi setiap kali', async () => {
  const { at, run } = await scene();
  const lines = [
    ...claims(0, 5).trimEnd().split('\n'),
    JSON.stringify(review({ id: 'lain:1' })),
    JSON.stringify(review({ id: 'contoh:90', jdul: 'salah ketik' })),
    JSON.stringify(review({ id: 'contoh:91', programFacts: ['contoh:tidak-ada'] })),
    JSON.stringify(review({ id: 'contoh:3' })),
    'bukan JSON',
  ];
  writeFileSync(at('campur.jsonl'), `${lines.join('\n')}\n`);
  const first = JSON.parse((await run('publish', at('campur.jsonl'))).stdout);
  const again = JSON.parse((await run('publish', at('campur.jsonl'))).stdout);
  expect(first).toMatchObject({ errors: 3, warnings: 2, records: 7 });
  expect(again).toMatchObject({ errors: 3, warnings: 2, records: 7, put: 0 });
  expect(again.problems).toEqual(first.problems);
});

test('wewenang yang dipersempit berlaku juga bagi catatan yang sudah dikenal', async () => {
  const { at, run } = await scene();
  const sources = [{ ...review().sources[0], url: 'https://lain.contoh.id/1' }];
  const other = jsonl(PUBLISHER, review({ id: 'contoh:90', sources }));
  writeFileSync(at('satu.jsonl'), `${claims(0, 40)}${other}`);
  const config = JSON.parse(readFileSync(at('terbit/suluh.json'), 'utf8'));
  const withHosts = (linkHosts: string[]) =>
    writeFileSync(
      at('terbit/suluh.json'),
      JSON.stringify({ ...config, scope: { ...config.scope, linkHosts } }),
    );
  withHosts(['contoh.go.id', 'lain.contoh.id']);
  expect(JSON.parse((await run('publish', at('satu.jsonl'))).stdout).records).toBe(41);
  withHosts(['contoh.go.id']);
  const narrowed = JSON.parse((await run('publish', at('satu.jsonl'))).stdout);
  expect(narrowed).toMatchObject({ records: 40, deleted: 1, ok: false });
});

test('tanpa perubahan, cap waktu yang belum sehari dibiarkan', async () => {
  const { at, run } = await scene();
  await run('publish', at('satu.jsonl'));
  const before = readFileSync(at('terbit/public/metadata/timestamp.json'));
  const { code, stdout } = await run('publish', at('satu.jsonl'));
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { put: 0, bytes: 0 }]);
  expect(readFileSync(at('terbit/public/metadata/timestamp.json'))).toEqual(before);
});
