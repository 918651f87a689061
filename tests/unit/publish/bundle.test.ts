/**
 * The released file runs where there is nothing but Node. Records and names are invented.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readXlsxSheets } from '#data/formats/xlsx.ts';
import { ownVersion } from '#data/publish/version.ts';
import { bundleSuluh } from '#tests/tools/bundle-suluh.ts';
import { FakeS3 } from './fake-s3.ts';
import { claims, listen } from './in-process.ts';
import { folder, suluh } from './run-suluh.ts';

const BUNDLE = join('.output', `suluh-ujian-${process.pid}.mjs`);

beforeAll(async () => {
  await bundleSuluh(BUNDLE);
  return () => spawnSync('rm', ['-f', BUNDLE]);
}, 60_000);

/** An empty folder outside the repository that holds the file and `klaim.jsonl`. */
function office() {
  const at = folder({ 'klaim.jsonl': claims(0, 8) });
  copyFileSync(BUNDLE, at('suluh.mjs'));
  const run = (...args: string[]) =>
    suluh(args, { cwd: at('.'), script: at('suluh.mjs'), env: { NODE_PATH: '' } });
  return { at, run };
}

test('berjalan di luar folder proyek tanpa node_modules, dan menyebut versi yang sama', async () => {
  const { at, run } = office();
  expect(existsSync(at('node_modules'))).toBe(false);
  expect(await run('--version')).toEqual({ code: 0, stdout: `${ownVersion()}\n`, stderr: '' });
  expect((await run('--help')).stdout).toContain('Pemakaian: suluh');
  expect((await run('nihil')).code).toBe(2);
});

test('membaca, membangun, mencocokkan seperti yang dari sumber, dan menulis formulir', async () => {
  const { at, run } = office();
  expect((await run('validate', 'klaim.jsonl')).code).toBe(0);
  expect((await run('build', '--out', 'indeks', 'klaim.jsonl')).code).toBe(0);
  const post = { id: 'p', text: 'Klaim buatan 3 tentang bantuan' };
  writeFileSync(at('unggahan.jsonl'), `${JSON.stringify(post)}\n`);
  const args = ['match', '--index', at('indeks'), '--posts', at('unggahan.jsonl')];
  expect((await run(...args)).stdout).toBe((await suluh(args)).stdout);
  expect((await run('template', '--out', 'isian.xlsx')).code).toBe(0);
  expect(readXlsxSheets(readFileSync(at('isian.xlsx')))).toHaveLength(5);
});

test('menandatangani, menerbitkan, dan mengunggah', async () => {
  const { run } = office();
  const s3 = new FakeS3();
  process.env.AWS_ACCESS_KEY_ID = 'kunci';
  process.env.AWS_SECRET_ACCESS_KEY = 'rahasia';
  process.env.SULUH_PASSPHRASE = 'kata sandi untuk ujian';
  const begin = ['init', '--id', 'contoh', '--name', 'Contoh', '--type', 'government'];
  const begun = await run(...begin, '--mirror', 'https://contoh.go.id/suluh/');
  expect(begun).toMatchObject({ code: 0, stderr: '' });
  const place = ['--s3', 's3://ember', '--s3-endpoint', await listen(s3.server)];
  expect(await run('publish', ...place, 'klaim.jsonl')).toMatchObject({ code: 0, stderr: '' });
  expect(s3.objects.has('ember/metadata/timestamp.json')).toBe(true);
  expect((await run('status')).code).toBe(0);
});

test('menyertakan lisensi pustaka yang dibawanya', () => {
  const text = readFileSync(BUNDLE, 'utf8');
  for (const name of ['zod', 'commander', '@aws-sdk/client-s3', 'fflate']) {
    expect(text).toMatch(new RegExp(`^## ${name} - [\\d.]+ \\(`, 'm'));
  }
});
