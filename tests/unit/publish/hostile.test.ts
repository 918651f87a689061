/**
 * The command line against files that mean harm: nested brackets, gzip bombs, blanks without end,
 * links and names that lead elsewhere. All invented or generated.
 */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { staticServer } from '#data/publish/commands/serve.ts';
import { importBytes } from '#data/publish/import/formats.ts';
import { readSource } from '#data/publish/import/read-source.ts';
import { MESSAGES } from '#data/publish/messages/index.ts';
import { repositoryMessages } from '#data/publish/repository/messages.ts';
import { uploadStages } from '#data/publish/repository/upload/public-files.ts';
import { rsync } from '#data/publish/repository/upload/rsync.ts';
import { Workspace } from '#data/publish/repository/workspace.ts';
import { claims, listen, scene, suluh } from './in-process.ts';
import { folder, jsonl, PUBLISHER, review } from './run-suluh.ts';

const DEEP = '['.repeat(2_000_000) + ']'.repeat(2_000_000);

test('kurung yang bertumpuk jutaan dilewati tanpa diurai, yang lain tetap dibaca', async () => {
  const at = folder({
    'baris.jsonl': `{"id":"x","claim":${DEEP}}\n${jsonl(PUBLISHER, review())}`,
    'daftar.json': `[${DEEP},\n${JSON.stringify(review())}]`,
    'halaman.html': `<script type="application/ld+json">{"@type":"ClaimReview","a":${DEEP}}</script>`,
  });
  for (const name of ['baris.jsonl', 'daftar.json']) {
    const { code, stdout, stderr } = await suluh(['validate', at(name)]);
    expect(code).toBe(2);
    expect(stderr).toContain(MESSAGES.id.item.tooDeep);
    expect(stdout).toContain('1 cek fakta');
  }
  for (const name of ['daftar.json', 'halaman.html']) {
    const { code, stderr } = await suluh(['import', '--publisher', 'contoh', at(name)]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('JSON')]);
  }
});

test('gzip kecil yang berisi raksasa berhenti di batas, dengan kalimat biasa', async () => {
  const at = folder({ 'bom.json.gz': gzipSync(Buffer.alloc(3_000_000, 32)) });
  await expect(readSource(at('bom.json.gz'), 1_000_000)).rejects.toMatchObject({
    reason: 'tooLarge',
  });
  expect((await readSource(at('bom.json.gz'))).length).toBe(3_000_000);
});

/** Each of these once took time in squares: at this length minutes, not the test's whole patience. */
test.each([' ', '\n', '\t', '"a,b\n', 'x,"\n', 'a,', '|', ' |', '; ', '-->', '&', '<b '])(
  'berkas 200 kB berisi %j saja dibaca sebanding panjangnya',
  (unit) => {
    for (const [before, after] of [
      ['', ''],
      ['{bad', 'x'],
      ['klaim,putusan,alamat\n"', 'x",SALAH,https://contoh.go.id/1\n'],
      ['<script type="application/ld+json">{bad', 'x</script>'],
    ]) {
      const text = before + unit.repeat(200_000 / unit.length) + after;
      importBytes(Uint8Array.from(Buffer.from(text)), 'auto', { publisher: 'contoh' });
    }
  },
);

test('objek dengan 300.000 bidang tidak menjatuhkan pengimpor', () => {
  const fields = Array.from({ length: 300_000 }, (_, n) => [`k${n}`, n]);
  const bytes = Uint8Array.from(Buffer.from(JSON.stringify(Object.fromEntries(fields))));
  const [part] = importBytes(bytes, 'claimreview', { publisher: 'contoh' });
  expect(part?.records).toEqual([]);
});

test('id dan nama dari berkas orang tidak dapat menggerakkan terminal', async () => {
  const at = folder({ 'a.jsonl': jsonl(review({ id: 'a\u001B]0;judul\u0007', claim: 7 })) });
  const { stderr } = await suluh(['validate', at('a.jsonl')]);
  expect(stderr).toContain('judul');
  expect(stderr.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u);
});

test('build tidak menimpa folder yang juga berisi berkas lain', async () => {
  const at = folder({ 'satu.jsonl': claims(0, 5) });
  expect((await suluh(['build', '--out', at('indeks'), at('satu.jsonl')])).code).toBe(0);
  writeFileSync(at('indeks/skripsi.docx'), 'penting');
  const { code, stderr } = await suluh(['build', '--out', at('indeks'), at('satu.jsonl')]);
  expect([code, stderr]).toEqual([2, MESSAGES.id.build.notOurs(at('indeks'))]);
  expect(readFileSync(at('indeks/skripsi.docx'), 'utf8')).toBe('penting');
});

test('tautan di public/ tidak disajikan dan tidak diunggah', async () => {
  const at = folder({ rahasia: 'kata sandi' });
  for (const part of ['public/targets', 'public/metadata'])
    mkdirSync(at(part), { recursive: true });
  symlinkSync(at('rahasia'), at('public/targets/tautan.json'));
  symlinkSync(at('.'), at('public/metadata/atas'));
  writeFileSync(at('public/metadata/timestamp.json'), '{}');
  expect(await uploadStages(at('public'))).toEqual([['metadata/timestamp.json']]);
  const url = await listen(staticServer(at('public')));
  for (const path of ['targets/tautan.json', 'metadata/atas/rahasia', '..%2frahasia']) {
    expect((await fetch(url + path)).status, path).toBe(404);
  }
  expect((await fetch(`${url}metadata/timestamp.json`)).status).toBe(200);
});

test('rsync: tujuan yang berawal "-" bukan pilihan, dan tautan tidak ikut', async () => {
  const at = folder();
  mkdirSync(at('bin'));
  writeFileSync(at('bin/rsync'), `#!/bin/sh\nprintf '%s\\n' "$@" > "${at('kata')}"\n`);
  chmodSync(at('bin/rsync'), 0o755);
  vi.stubEnv('PATH', `${at('bin')}${delimiter}${process.env.PATH}`);
  await rsync(at('public'), '-e sh x', String);
  const words = readFileSync(at('kata'), 'utf8').trim().split('\n');
  expect(words.slice(-3)).toEqual(['--', `${at('public')}/`, '-e sh x/']);
  expect(words).toContain('--no-links');
  vi.unstubAllEnvs();
});

test('nama sasaran yang keluar dari public/targets tidak dibaca', async () => {
  const at = folder();
  const workspace = new Workspace(at('terbit'), repositoryMessages('id'));
  const hashes = { sha256: 'a'.repeat(64) };
  for (const name of ['../../rahasia', 'a/../../../rahasia', '../x/y']) {
    await expect(workspace.target(name, { length: 1, hashes }), name).rejects.toThrow('ke luar');
  }
});

test('berkas sementara tidak ditulis lewat tautan yang menunggu di tempatnya', async () => {
  const at = folder();
  mkdirSync(at('terbit/public/targets'), { recursive: true });
  const name = 'targets/isi.json';
  symlinkSync(at('milik-orang'), at(`terbit/public/${name}.${process.pid}.part`));
  const workspace = new Workspace(at('terbit'), repositoryMessages('id'));
  await workspace.publish(new Map([[name, new Uint8Array([1])]]));
  expect(existsSync(at('milik-orang'))).toBe(false);
  expect(readFileSync(at(`terbit/public/${name}`))).toEqual(Buffer.from([1]));
});

test('--allow-shrink mengatakan bahwa penghapusannya tetap ditahan', async () => {
  const { at, run } = await scene();
  await run('publish', at('satu.jsonl'));
  writeFileSync(at('sedikit.jsonl'), claims(0, 20));
  const { code, stderr } = await run('publish', at('sedikit.jsonl'));
  expect(code).toBe(2);
  expect(stderr).toMatch(/--allow-shrink .*tertahan di ekstensi sampai dua kunci/);
});
