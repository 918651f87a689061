/**
 * Commands killed (SIGKILL, the real process) around every file they put into place: whoever reads
 * has the old or the new publication, whole, and the same command run again ends well.
 * Records and names are invented.
 */
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PublisherEntry } from '#data/sync/feed/publisher-entry.ts';
import { Follower } from '../sync/follower.ts';
import { scene } from './in-process.ts';
import { type Run, suluh } from './run-suluh.ts';

const PRELOAD = resolve('tests/unit/publish/die-at.mjs');

/** A publication, and what to do around every rename of a command that changes it. */
async function published() {
  const { at, run, entry, url } = await scene();
  expect((await run('publish', at('satu.jsonl'))).code).toBe(0);
  cpSync(at('terbit'), at('semula'), { recursive: true });
  const here = PublisherEntry.parse({ ...entry, mirrors: [url] });
  /** A client that has followed already; each call is a further sync, and gives its problem. */
  const follower = async () => {
    const one = new Follower();
    const sync = async () => {
      one.now = Date.now();
      return (await one.round([here])).contoh;
    };
    expect(await sync()).toBe(undefined);
    return sync;
  };
  const read = async () => {
    const one = new Follower();
    one.now = Date.now();
    const problems = await one.round([here]);
    return { problem: problems.contoh, records: one.ids().length };
  };
  /** Dies before the n-th file is put into place; code 0 when there are fewer. */
  const killed = (args: string[], n: number): Promise<Run> => {
    const env = { NODE_OPTIONS: `--import ${PRELOAD}`, SULUH_TEST_DIE: String(n) };
    return suluh([...args, '--dir', at('terbit')], { env });
  };
  const restore = () => {
    rmSync(at('terbit'), { recursive: true });
    cpSync(at('semula'), at('terbit'), { recursive: true });
  };
  return { at, run, read, follower, restore, killed };
}

test('publish dimatikan di sekitar setiap berkas: terbitan lama atau baru, selalu utuh', async () => {
  const { at, run, read, restore, killed } = await published();
  const args = ['publish', at('dua.jsonl')];
  let deaths = 0;
  const seen = new Set<number>();
  for (let n = 1; ; n++) {
    restore();
    const { code } = await killed(args, n);
    if (code === null) deaths++;
    const { problem, records } = await read();
    expect([n, problem, [40, 41].includes(records)]).toEqual([n, undefined, true]);
    seen.add(records);
    expect((await run(...args)).code).toBe(0);
    expect([n, await read()]).toEqual([n, { problem: undefined, records: 41 }]);
    expect(existsSync(at('terbit/sedang-berjalan'))).toBe(false);
    if (code === 0) break;
  }
  expect(deaths).toBeGreaterThanOrEqual(5);
  expect([...seen].sort()).toEqual([40, 41]);
});

test.each(['timestamp', 'root'])(
  'rotate %s dimatikan di sekitar setiap berkas: klien lama dan baru tetap mengikuti',
  async (role) => {
    const { at, run, read, follower, restore, killed } = await published();
    const args = ['rotate', role];
    let deaths = 0;
    for (let n = 1; ; n++) {
      restore();
      const old = await follower();
      const { code } = await killed(args, n);
      if (code === null) deaths++;
      expect([n, await read()]).toEqual([n, { problem: undefined, records: 40 }]);
      expect([n, await old()]).toEqual([n, undefined]);
      expect((await run('publish', at('dua.jsonl'))).code).toBe(0);
      expect([n, await read()]).toEqual([n, { problem: undefined, records: 41 }]);
      expect([n, await old()]).toEqual([n, undefined]);
      if (code === 0) break;
    }
    expect(deaths).toBe(4);
  },
);

test('tanpa kunci lama rotate tetap jalan, dan publish memulihkan yang terputus', async () => {
  const { at, run, read, killed } = await published();
  for (const name of readdirSync(at('terbit/keys'))) {
    if (name.startsWith('timestamp-')) rmSync(at(`terbit/keys/${name}`));
  }
  // The fourth file is the timestamp: the new root is there, and nothing that it vouches for.
  expect((await killed(['rotate', 'timestamp'], 4)).code).toBe(null);
  expect((await run('publish', at('satu.jsonl'))).code).toBe(0);
  expect(await read()).toEqual({ problem: undefined, records: 40 });
});

test('dua perintah sekaligus: yang kedua menunggu giliran; tanda proses mati diambil alih', async () => {
  const { at, run } = await published();
  writeFileSync(at('terbit/sedang-berjalan'), `${process.ppid}\n`);
  for (const args of [['publish', at('dua.jsonl')], ['timestamp'], ['rotate', 'timestamp']]) {
    const { code, stderr } = await run(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`proses ${process.ppid}`)]);
  }
  expect((await run('publish', at('dua.jsonl'), '--dry-run')).code).toBe(0);
  writeFileSync(at('terbit/sedang-berjalan'), '999999999\n');
  expect((await run('publish', at('dua.jsonl'))).code).toBe(0);
});
