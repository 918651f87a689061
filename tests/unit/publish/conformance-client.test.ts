/**
 * The command-line protocol of the TUF conformance suite. The suite itself (Python) runs outside
 * this repository; here its three commands run through their real process against loopback.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { TestRepo } from '../sync/repo.ts';
import { folder, suluh } from './run-suluh.ts';

async function serve(repo: TestRepo) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    asked.push(path);
    const bytes = repo.files.get(path);
    response.writeHead(bytes ? 200 : 404).end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return { asked, url: `http://127.0.0.1:${address.port}/` };
}

test('init, refresh, download: keluar dengan 0, menyimpan berkas, tidak mengunduh dua kali', async () => {
  const repo = await TestRepo.create();
  // Real processes have the real clock.
  for (const role of ['timestamp', 'snapshot', 'targets', 'root'] as const) {
    repo.expires[role] = Date.now() + 86_400_000;
  }
  await repo.addTarget('isi.txt', new TextEncoder().encode('isi berkas'));
  await repo.publish('root', 'targets', 'snapshot', 'timestamp');
  const { url, asked } = await serve(repo);
  const at = folder({ 'root.json': Buffer.from(repo.file('1.root.json')) });
  const metadata = ['--metadata-dir', at('metadata')];
  const remote = [...metadata, '--metadata-url', url];

  const init = await suluh(['conformance-client', ...metadata, 'init', at('root.json')]);
  expect(init).toMatchObject({ code: 0, stderr: '' });
  expect(asked).toEqual([]);
  expect((await suluh(['conformance-client', ...remote, 'refresh'])).code).toBe(0);
  expect(readdirSync(at('metadata')).toSorted()).toEqual([
    'root.json',
    'snapshot.json',
    'targets.json',
    'timestamp.json',
  ]);

  const download = (name: string) =>
    suluh([
      'conformance-client',
      ...remote,
      ...['--target-name', name, '--target-base-url', `${url}targets/`],
      ...['--target-dir', at('targets'), 'download'],
    ]);
  expect((await download('isi.txt')).code).toBe(0);
  expect((await download('isi.txt')).code).toBe(0);
  expect(readFileSync(at('targets/isi.txt'), 'utf8')).toBe('isi berkas');
  expect((await download('tidak-ada.txt')).code).toBe(1);
  expect(asked.filter((path) => path.startsWith('targets/'))).toHaveLength(1);
  expect(readFileSync(at('metadata/root.json'))).toEqual(Buffer.from(repo.file('2.root.json')));
});

test('perintah yang kurang lengkap ditolak dengan kalimat', async () => {
  const run = await suluh(['conformance-client', '--metadata-dir', 'x', 'refresh']);
  expect(run.code).toBe(2);
  expect(run.stderr).not.toBe('');
});
