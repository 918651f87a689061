// Claims and posts are invented.
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { buildIndex, Matcher } from '#data/match/index.ts';
import { folder, jsonl, LAUNCHER, PUBLISHER, review, suluh } from './run-suluh.ts';

const CLAIMS = [
  { id: 'a', claim: 'Air rebusan daun kelor menyembuhkan cacar monyet dalam semalam' },
  {
    id: 'b',
    claim: 'Jembatan Ampera ditutup total mulai Senin karena retak besar',
    variants: ['ampera retak ditutup total senin'],
  },
  { id: 'c', claim: 'Bank Contoh membagikan undian mobil lewat formulir daring' },
];
const POSTS = [
  { id: 'p1', text: 'Viral!! jembatan ampera DITUTUP TOTAL mulai senin karena retak besar 😱' },
  { id: 2, text: '' },
  { id: 'p3', text: 'selamat pagi semua' },
  { id: 'p4', text: 'air rebusan daun kelor menyembuhkan cacar monyet dalam semalam' },
];

function lines(stdout: string) {
  const all = stdout.trimEnd().split('\n');
  return all.map((line) => JSON.parse(line));
}

/** Runs `suluh match` on two files of one folder. */
function match(at: (name: string) => string, ...more: string[]) {
  return suluh(['match', '--index', at('claims'), '--posts', at('posts'), ...more]);
}

describe('suluh match', () => {
  it('answers every post, in order, with candidates best first', async () => {
    const at = folder({ claims: jsonl(...CLAIMS), posts: jsonl(...POSTS) });
    const { code, stdout, stderr } = await match(at);
    expect([code, stderr]).toEqual([0, '']);
    const answers = lines(stdout);
    expect(answers.map(({ id }) => id)).toEqual(['p1', 2, 'p3', 'p4']);
    expect(Object.keys(answers[0])).toEqual(['id', 'stance', 'matches']);
    expect(answers[0].matches[0]).toMatchObject({ id: 'b', tier: 'match' });
    expect(answers[1].matches).toEqual([]);
    expect(answers[3].matches[0].id).toBe('a');
    for (const { matches, stance } of answers) {
      expect(['repeats', 'debunks', 'asks']).toContain(stance);
      for (const m of matches) {
        expect(Object.keys(m)).toEqual(['id', 'score', 'tier', 'spans']);
        expect(m.score).toBeGreaterThanOrEqual(0);
        expect(m.score).toBeLessThanOrEqual(1);
      }
      const scores = matches.map((m: { score: number }) => m.score);
      expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
    }
  });

  it('uses the very matcher of the extension', async () => {
    const at = folder({ claims: jsonl(...CLAIMS), posts: jsonl(...POSTS) });
    const answers = lines((await match(at, '--explain')).stdout);
    const docs = CLAIMS.map(({ id, claim, variants = [] }) => ({
      id,
      kind: 'claimReview' as const,
      title: claim,
      variants,
      aliases: [],
    }));
    const matcher = Matcher.load(buildIndex(docs));
    for (const [i, { text }] of POSTS.entries()) {
      const { stance, matches } = matcher.match(text, { top: 10, includeNone: true });
      expect(answers[i].stance).toBe(stance);
      const rounded = matches.map((m) => ({ ...m, score: Math.round(m.score * 1e6) / 1e6 }));
      expect(answers[i].matches).toMatchObject(rounded);
    }
  });

  it('takes full records, built indexes and partial records alike', async () => {
    const full = review({ id: 'b', claim: CLAIMS[1]?.claim });
    const posts = jsonl(...POSTS);
    const at = folder({
      full: jsonl(full, PUBLISHER),
      part: jsonl({ id: 'b', claim: full.claim }),
      posts,
    });
    await suluh(['build', '--out', at('indeks'), at('full')]);
    const from = (index: string) => suluh(['match', '--index', at(index), '--posts', at('posts')]);
    const fromFolder = await from('indeks');
    expect(lines(fromFolder.stdout)[0].matches[0]?.id).toBe('b');
    expect(await from('part')).toEqual(fromFolder);
    const fromFull = await from('full');
    expect(fromFull.stdout).toBe(fromFolder.stdout);
    expect(fromFull).toMatchObject({ code: 2, stderr: expect.stringContaining('baris 2') });
  });

  it('loses no line to a bad one, in either file, and says which were bad', async () => {
    const [a, b, c] = CLAIMS;
    const at = folder({
      claims: `${jsonl(a)}{"id":"x"\n${jsonl({ id: 'y' }, b, b, c)}`,
      posts: `kacau\r\n\r\n${jsonl(POSTS[0])}${jsonl({ id: 'p', text: 5 })}${jsonl(POSTS[3])}`,
    });
    const { code, stdout, stderr } = await match(at);
    expect(code).toBe(2);
    expect(lines(stdout).map(({ id }) => id)).toEqual(['p1', 'p4']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `${at('claims')}, baris 2: bukan JSON yang sah (dekat kolom 10)`,
      `${at('claims')}, baris 3 (y): catatan perlu "id" dan "claim" berupa teks`,
      `${at('claims')}, baris 5 (b): id ini sudah dipakai di ${at('claims')}, baris 4; yang pertama yang dipakai`,
      `${at('posts')}, baris 1: bukan JSON yang sah`,
      `${at('posts')}, baris 4 (p): unggahan perlu "id" dan "text" berupa teks`,
    ]);
  });

  it('reports to stderr with --json, since stdout carries the answers', async () => {
    const at = folder({ claims: jsonl(...CLAIMS), posts: jsonl(POSTS[0], 7) });
    const { stdout, stderr } = await match(at, '--json');
    expect(lines(stdout)).toHaveLength(1);
    expect(JSON.parse(stderr)).toMatchObject({ ok: false, posts: 1, records: 3, errors: 1 });
  });

  it('lists at most --top candidates', async () => {
    const claims = Array.from({ length: 30 }, (_, i) => ({
      id: `k${i}`,
      claim: `Jembatan Ampera retak ${i}`,
    }));
    const at = folder({ claims: jsonl(...claims), posts: jsonl(POSTS[0]) });
    const count = async (...top: string[]) =>
      lines((await match(at, ...top)).stdout)[0].matches.length;
    expect(await count()).toBe(10);
    expect(await count('--top', '3')).toBe(3);
  });

  it('stops with a sentence when there is nothing to match against', async () => {
    const at = folder({ posts: jsonl(...POSTS), empty: '' });
    const from = (index: string) => suluh(['match', '--index', at(index), '--posts', at('posts')]);
    const missing = await from('x');
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(missing.stderr).toContain(`${at('x')}: berkas tidak ditemukan`);
    expect((await from('empty')).stderr).toContain('tidak ada satu pun catatan');
    const others = await from('.');
    expect(others).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('tidak dapat dimuat'),
    });
  });

  it('answers a post of 5 MB and one of a million times one letter', async () => {
    const posts = [
      { id: 1, text: `${CLAIMS[0]?.claim} ${'lagi dan lagi '.repeat(360_000)}` },
      { id: 2, text: 'a'.repeat(1_000_000) },
    ];
    const at = folder({ claims: jsonl(...CLAIMS), posts: jsonl(...posts) });
    const { code, stdout } = await match(at);
    expect(code).toBe(0);
    expect(lines(stdout)[0].matches[0].id).toBe('a');
  });

  it('ends quietly when its reader has enough', async () => {
    const many = Array.from({ length: 4000 }, (_, i) => ({ ...POSTS[0], id: i }));
    const at = folder({ claims: jsonl(...CLAIMS), posts: jsonl(...many) });
    const args = [LAUNCHER, 'match', '--index', at('claims'), '--posts', at('posts')];
    const child = spawn(process.execPath, args);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect([code, stderr]).toEqual([0, '']);
  });
});
