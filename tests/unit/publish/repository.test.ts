/**
 * The publisher's side, read by the extension's own client. Records and names are invented.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { staticServer } from '#data/publish/commands/serve.ts';
import { claims, listen, scene, suluh } from './in-process.ts';
import { jsonl, PUBLISHER, review } from './run-suluh.ts';

test('init, publish, selisih, rotate, revoke, status: klien mengikuti tanpa henti', async () => {
  const { at, run, url, entry, follower } = await scene();
  expect((await run('publish', at('satu.jsonl'))).code).toBe(0);
  expect(await follower.round([entry])).toEqual({ contoh: undefined });
  expect(follower.ids()).toHaveLength(40);

  const dry = await run('publish', at('dua.jsonl'), '--dry-run');
  expect(JSON.parse(dry.stdout)).toMatchObject({ ok: true, put: 2, deleted: 1 });
  await follower.round([entry]);
  expect(follower.ids()).toHaveLength(40);

  const delta = JSON.parse((await run('publish', at('dua.jsonl'))).stdout);
  expect(delta).toMatchObject({ put: 2, deleted: 1, records: 41 });
  expect(
    readdirSync(at('terbit/public/targets')).filter((n) => n.includes('.delta-')),
  ).toHaveLength(1);
  expect(await follower.round([entry])).toEqual({ contoh: undefined });
  expect(follower.ids()).toHaveLength(41);

  for (const role of ['timestamp', 'targets', 'snapshot', 'root']) {
    expect((await run('rotate', role)).code).toBe(0);
    expect(await follower.round([entry])).toEqual({ contoh: undefined });
  }
  expect((await run('rotate', 'targets', '--add')).code).toBe(0);
  const root = JSON.parse(readFileSync(at('terbit/public/metadata/6.root.json'), 'utf8'));
  const [keyid] = root.signed.roles.targets.keyids;
  expect((await run('revoke', keyid)).code).toBe(0);
  expect((await run('timestamp')).code).toBe(0);
  expect(await follower.round([entry])).toEqual({ contoh: undefined });

  const status = await run('status', '--url', url);
  expect(JSON.parse(status.stdout)).toMatchObject({ ok: true });
  const file = readdirSync(at('terbit/public/targets'))[0] ?? '';
  writeFileSync(at(`terbit/public/targets/${file}`), 'rusak');
  expect((await run('status', '--url', url)).code).toBe(2);
});

test('validate --dir memberi tahu yang akan ditolak, dengan kalimat yang sama seperti publish', async () => {
  const { at, run } = await scene();
  const elsewhere = { ...review().sources[0], url: 'https://lain.example/1' };
  writeFileSync(
    at('luar.jsonl'),
    jsonl(PUBLISHER, review({ id: 'lain:1' }), review({ id: 'contoh:2', sources: [elsewhere] })),
  );
  const told = async (command: string) => {
    const { stdout } = await run(command, at('luar.jsonl'));
    const { problems } = JSON.parse(stdout);
    return problems.flatMap((one: { severity: string; line: number; text: string }) =>
      one.severity === 'error' ? [[one.line, one.text]] : [],
    );
  };
  const said = await told('validate');
  expect(said).toEqual([
    [2, expect.stringMatching(/^id lain:1 di luar wewenang/)],
    [3, expect.stringMatching(/^alamat https:\/\/lain\.example\/1 di luar wewenang/)],
  ]);
  expect(await told('publish')).toEqual(said);
  expect((await suluh(['validate', at('luar.jsonl')])).code).toBe(0);
});

test('init yang terputus disebut begitu', async () => {
  const { at, run } = await scene();
  rmSync(at('terbit/suluh.json'));
  const args = ['init', '--id', 'contoh', '--name', 'X', '--type', 'media'];
  const { code, stderr } = await run(...args, '--mirror', 'https://contoh.go.id/');
  expect([code, stderr]).toEqual([2, expect.stringContaining('tanpa suluh.json')]);
});

test('status: cermin yang basi, yang lebih baru, tanpa CORS, dan yang tidak menjawab', async () => {
  const { at, run, url } = await scene();
  await run('publish', at('satu.jsonl'));
  cpSync(at('terbit/public'), at('lama'), { recursive: true });
  await run('publish', at('dua.jsonl'));
  const stale = await listen(staticServer(at('lama')));
  const plain = await listen(
    createServer((request, response) => {
      const file = at(`terbit/public${request.url}`);
      if (existsSync(file)) response.end(readFileSync(file));
      else response.writeHead(404).end();
    }),
  );
  const wrong = async (...args: string[]) => {
    const { code, stdout } = await run('status', ...args);
    const { findings } = JSON.parse(stdout);
    const texts = findings.flatMap((one: { severity: string; text: string }) =>
      one.severity === 'error' ? [one.text] : [],
    );
    return [code, texts.join('\n')];
  };
  // The one mirror of suluh.json is the folder itself, served.
  expect(await wrong('--mirrors')).toEqual([0, '']);
  expect(await wrong('--url', stale)).toEqual([2, expect.stringContaining('terbitan lama')]);
  expect(await wrong('--url', plain)).toEqual([2, expect.stringContaining('Access-Control-')]);
  const [code, text] = await wrong('--mirrors', '--url', 'http://127.0.0.1:9/');
  expect([code, text]).toEqual([2, expect.stringMatching(/:9\/: tidak dapat dibaca\. [A-Z]/)]);
  rmSync(at('terbit/public'), { recursive: true });
  cpSync(at('lama'), at('terbit/public'), { recursive: true });
  expect(await wrong('--url', url)).toEqual([0, '']);
  const ahead = await listen(staticServer(at('maju')));
  cpSync(at('terbit/public'), at('maju'), { recursive: true });
  await run('publish', at('dua.jsonl'));
  cpSync(at('terbit/public'), at('maju'), { recursive: true });
  rmSync(at('terbit/public'), { recursive: true });
  cpSync(at('lama'), at('terbit/public'), { recursive: true });
  expect(await wrong('--url', ahead)).toEqual([2, expect.stringContaining('lebih baru')]);
});

test('sidik jari yang diberikan init adalah sidik jari root yang dilayani', async () => {
  const { at, entry } = await scene();
  const bytes = readFileSync(at('terbit/public/metadata/1.root.json'));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(entry.rootSha256);
});

test('yang salah ditolak dengan kalimat, dan tidak mengubah apa pun', async () => {
  const { at, run, follower, entry } = await scene();
  await run('publish', at('satu.jsonl'));
  const before = readFileSync(at('terbit/public/metadata/timestamp.json'));
  writeFileSync(at('sedikit.jsonl'), claims(0, 3));
  writeFileSync(at('luar.jsonl'), jsonl(PUBLISHER, review({ id: 'lain:1' })));
  for (const args of [
    ['publish', at('sedikit.jsonl')],
    ['publish', at('luar.jsonl')],
    ['publish', at('tidak-ada.jsonl')],
    ['rotate', 'lain'],
    ['revoke', 'ff'],
    ['init', '--id', 'contoh', '--mirror', 'https://contoh.go.id/'],
    ['registry', 'list'],
  ]) {
    const { code, stdout, stderr } = await run(...args);
    expect([args[0], code]).toEqual([args[0], 2]);
    expect(stdout + stderr).not.toBe('');
  }
  writeFileSync(at('sandi'), 'bukan ini');
  const wrong = await suluh(['timestamp', '--dir', at('terbit'), '--passphrase-file', at('sandi')]);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('Kata sandi');
  expect(readFileSync(at('terbit/public/metadata/timestamp.json'))).toEqual(before);

  // Meant deletions: two keys sign, and the client lets them pass.
  expect((await run('rotate', 'targets', '--add')).code).toBe(0);
  await follower.round([entry]);
  expect((await run('publish', at('sedikit.jsonl'))).code).toBe(0);
  expect(await follower.round([entry])).toEqual({ contoh: undefined });
  expect(follower.ids()).toHaveLength(3);
});

test('terputus sebelum cap waktu ditulis: yang terbit tetap utuh', async () => {
  const { at, run, follower, entry } = await scene();
  await run('publish', at('satu.jsonl'));
  const stamp = readFileSync(at('terbit/public/metadata/timestamp.json'));
  await run('publish', at('dua.jsonl'));
  // As if the process had died just before the last rename.
  writeFileSync(at('terbit/public/metadata/timestamp.json'), stamp);
  expect(await follower.round([entry])).toEqual({ contoh: undefined });
  expect(follower.ids()).toHaveLength(40);
  expect((await run('publish', at('dua.jsonl'))).code).toBe(0);
  await follower.round([entry]);
  expect(follower.ids()).toHaveLength(41);
});

test('registri: tambah, tabrakan awalan, cabut', async () => {
  const { at, entry } = await scene();
  const run = (...args: string[]) => suluh([...args, '--dir', at('daftar'), '--json']);
  const begun = await run(
    'init',
    '--registry',
    '--id',
    'daftar',
    '--mirror',
    'https://contoh.go.id/',
  );
  expect(begun.code).toBe(0);
  writeFileSync(at('entri.json'), JSON.stringify(entry));
  expect((await run('registry', 'add', at('entri.json'))).code).toBe(0);
  const clash = { ...entry, id: 'lain', scope: { ...entry.scope, idPrefix: 'contoh:x-' } };
  writeFileSync(at('lain.json'), JSON.stringify(clash));
  expect((await run('registry', 'add', at('lain.json'))).code).toBe(2);
  const hooks = { schema: 1, site: 'x', rules: [{ kind: 'post', text: ['.isi'], owner: ['li'] }] };
  writeFileSync(at('kait.json'), JSON.stringify(hooks));
  expect((await run('registry', 'hooks', at('kait.json'))).code).toBe(0);
  expect(readdirSync(at('daftar/public/targets/hooks'))).toHaveLength(1);
  for (const bad of [
    { ...hooks, run: 'alert(1)' },
    { ...hooks, containers: ['*'] },
  ]) {
    writeFileSync(at('kait-jahat.json'), JSON.stringify(bad));
    const refused = await run('registry', 'hooks', at('kait-jahat.json'));
    expect(refused.code).toBe(2);
    expect(refused.stdout + refused.stderr).toContain('kait-jahat.json');
  }
  expect((await run('registry', 'revoke', 'contoh')).code).toBe(0);
  const { stdout } = await run('registry', 'list');
  expect(JSON.parse(stdout).entries).toMatchObject([{ id: 'contoh', status: 'revoked' }]);
  expect((await run('registry', 'revoke', 'tidak-ada')).code).toBe(2);
  rmSync(at('daftar/keys'), { recursive: true });
  expect((await run('registry', 'revoke', 'contoh')).code).toBe(2);
  expect(existsSync(at('daftar/public/metadata/3.targets.json'))).toBe(true);
});
