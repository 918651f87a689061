/**
 * Every command of the guide, as it stands there, from an empty folder to a feed that the
 * extension's client follows. Names, rows and addresses are invented.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { staticServer } from '#data/publish/commands/serve.ts';
import { PublisherEntry } from '#data/sync/feed/publisher-entry.ts';
import { Follower } from '../sync/follower.ts';
import { FakeS3 } from './fake-s3.ts';
import { listen } from './in-process.ts';
import { blocksOf, fillForm, GUIDE, office, shell } from './office.ts';
import type { Run } from './run-suluh.ts';

const text = readFileSync(join(GUIDE, 'README.md'), 'utf8');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}

test('setiap perintah panduan berjalan seperti tertulis, sampai terbit di tiga tempat', async () => {
  const { at, run } = await office();
  const s3 = new FakeS3();
  const web = await listen(staticServer(at('web')));
  const port = String(await freePort());
  const endpoint = await listen(s3.server);
  const env: Record<string, string> = {
    PATH: `${at('bin')}:${process.env.PATH}`,
    AWS_ACCESS_KEY_ID: 'kunci',
    AWS_SECRET_ACCESS_KEY: 'rahasia',
  };
  // Only addresses that would lead out of this computer are replaced.
  const here = (block: string) =>
    block
      .replaceAll('8080', port)
      .replace('https://s3.contoh.go.id', endpoint.slice(0, -1))
      .replace('status --url https://contoh.go.id/suluh/', `status --url ${web}`);
  const blocks = blocksOf(text, 'sh');
  expect(blocks.length).toBeGreaterThanOrEqual(12);
  const said: string[] = [];
  for (const block of blocks) {
    const passphrase = /SULUH_PASSPHRASE='(.+)'/.exec(block)?.[1];
    if (passphrase) env.SULUH_PASSPHRASE = passphrase;
    const answer: Run = block.includes('suluh.mjs serve')
      ? await shell(here(block), at('kantor'), env, 'Melayani')
      : await run(here(block), env);
    expect([block, answer.code, answer.stderr]).toEqual([block, 0, '']);
    said.push(answer.stdout);
    if (block.includes('template')) fillForm(at('kantor/isian.xlsx'));
  }
  expect(said.join('')).toContain('2 catatan baru');
  expect(readFileSync(at('rsync.log'), 'utf8')).toContain('humas@web.contoh.go.id:/var/www/suluh/');
  expect(s3.objects.has('ember-kantor/suluh/metadata/timestamp.json')).toBe(true);
  // The root key lies in the safe, and only there.
  const roots = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('root-'));
  expect([roots(at('kantor/keys')), roots(at('cadangan/keys')).length]).toEqual([[], 1]);

  const config = JSON.parse(readFileSync(at('kantor/suluh.json'), 'utf8'));
  const rootSha256 = /Sidik kunci[^:]*: ([0-9a-f]{64})/.exec(said.join(''))?.[1];
  const entry = { ...config, rootSha256 };
  for (const mirror of [web, `${endpoint}ember-kantor/suluh/`]) {
    const follower = new Follower();
    follower.now = Date.now();
    const round = await follower.round([PublisherEntry.parse({ ...entry, mirrors: [mirror] })]);
    expect(round).toEqual({ 'kab-contoh': undefined });
    expect(follower.ids()).toHaveLength(2);
    expect(follower.ids().every((id) => id.startsWith('kab-contoh:'))).toBe(true);
  }
});

test('baris cron-nya lima bidang waktu dan perintah yang berjalan', async () => {
  const { at, run } = await office();
  const [line = ''] = blocksOf(text, 'cron');
  const [, times = '', command = ''] = /^((?:\S+ ){5})(.+)$/.exec(line.trim()) ?? [];
  expect(times).toMatch(/^\d+ \* \* \* \* $/);
  const [init = ''] = blocksOf(text, 'sh').filter((block) => block.includes('suluh.mjs init'));
  const passphrase = 'kata sandi untuk ujian';
  await run(`${init}\nprintf '%s\\n' '${passphrase}' > ../sandi`, { SULUH_PASSPHRASE: passphrase });
  fillForm(at('kantor/isian.xlsx'));
  const here = command.replace('/srv/suluh', at('kantor')).replace('/srv/sandi', at('sandi'));
  expect(await run(here)).toMatchObject({ code: 0, stderr: '' });
  expect(existsSync(at('web/metadata/timestamp.json'))).toBe(true);
});

test('yang disebut panduan ada', () => {
  for (const [, link = ''] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
    expect([link, existsSync(join(GUIDE, link))]).toEqual([link, true]);
  }
  for (const [, path = ''] of text.matchAll(/`(tests\/[^`]+)`/g))
    expect(existsSync(path)).toBe(true);
});
