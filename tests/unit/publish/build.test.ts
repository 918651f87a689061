// Records are invented.
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Matcher } from '#data/match/index.ts';
import { GenerationHead, readChunkLines, SegmentLine, sha256Hex } from '#data/schema/index.ts';
import { folder, jsonl, PUBLISHER, review, suluh } from './run-suluh.ts';

const SEED = ['claim-reviews', 'program-facts', 'publishers'].map((n) => `data/seed/${n}.json`);

function readHead(dir: string) {
  return GenerationHead.parse(JSON.parse(readFileSync(`${dir}/head.json`, 'utf8')));
}

describe('suluh build', () => {
  it('packs the shipped records into what the extension loads, in order', async () => {
    const at = folder();
    const { code, stdout } = await suluh(['build', '--out', at('indeks'), ...SEED]);
    expect(code).toBe(0);
    expect(stdout).toContain('227 cek fakta, 161 fakta program, 15 penerbit ditulis ke');
    const head = readHead(at('indeks'));
    expect(head.counts).toEqual({ claimReviews: 227, programFacts: 161 });
    expect(head.publishers).toHaveLength(15);
    expect(readdirSync(at('indeks')).toSorted()).toEqual(['0.ndjson.gz', 'head.json', 'index.bin']);

    const ids: string[] = [];
    for (const segment of head.segments) {
      const bytes = Uint8Array.from(readFileSync(`${at('indeks')}/${segment.name}`));
      expect(await sha256Hex(bytes)).toBe(segment.sha256);
      for (const chunk of segment.chunks) {
        for (const text of await readChunkLines(bytes, chunk)) {
          const line = SegmentLine.parse(JSON.parse(text));
          if (line.op === 'put') ids.push(line.record.id);
        }
      }
    }
    const given = SEED.slice(0, 2).flatMap((f) => JSON.parse(readFileSync(f, 'utf8')));
    expect(ids).toEqual(given.map((record: { id: string }) => record.id));

    const blob = Uint8Array.from(readFileSync(`${at('indeks')}/${head.index.name}`));
    expect(await sha256Hex(blob)).toBe(head.index.sha256);
    expect(Matcher.load(blob).size).toBe(ids.length);
  });

  it('writes the same bytes for the same records', async () => {
    const at = folder();
    await suluh(['build', '--out', at('a'), ...SEED]);
    await suluh(['build', '--out', at('b'), ...SEED]);
    for (const name of readdirSync(at('a'))) {
      const [a, b] = ['a', 'b'].map((dir) => readFileSync(`${at(dir)}/${name}`, 'base64'));
      expect(b === a, name).toBe(true);
    }
  });

  it('leaves out what is not valid, lists it, and exits with 2', async () => {
    const records = [review(), review({ id: 'b', claim: '' }), review({ id: 'c' }), PUBLISHER];
    const at = folder({ 'a.jsonl': jsonl(...records) });
    const { code, stderr } = await suluh(['build', '--out', at('indeks'), at('a.jsonl')]);
    expect(code).toBe(2);
    expect(stderr).toContain('baris 2 (b): bidang "claim": tidak boleh kosong');
    expect(readHead(at('indeks')).counts.claimReviews).toBe(2);
  });

  it('writes nothing with --strict and an error, or when nothing is valid', async () => {
    const at = folder({ 'a.jsonl': jsonl(review(), { claim: '' }), 'b.jsonl': '{}\n' });
    const unwritten = { code: 2, stdout: expect.stringContaining('tidak ada yang ditulis') };
    const strict = await suluh(['build', '--strict', '--out', at('x'), at('a.jsonl')]);
    expect(strict).toMatchObject(unwritten);
    expect(await suluh(['build', '--out', at('x'), at('b.jsonl')])).toMatchObject(unwritten);
    expect(() => readdirSync(at('x'))).toThrow();
  });

  it('replaces an earlier output as a whole and leaves nothing beside it', async () => {
    const at = folder({ 'a.jsonl': jsonl(review(), PUBLISHER) });
    await suluh(['build', '--out', at('indeks'), ...SEED]);
    await suluh(['build', '--out', at('indeks'), at('a.jsonl')]);
    expect(readHead(at('indeks')).counts).toEqual({ claimReviews: 1, programFacts: 0 });
    expect(readdirSync(at('.')).toSorted()).toEqual(['a.jsonl', 'indeks']);
  });

  it('cleans up after a run that broke off between its two renames', async () => {
    const at = folder({ 'a.jsonl': jsonl(review(), PUBLISHER), empty: '' });
    await suluh(['build', '--out', at('indeks'), at('a.jsonl')]);
    renameSync(at('indeks'), at('.indeks.sebelumnya'));
    expect((await suluh(['build', '--out', at('indeks'), at('a.jsonl')])).code).toBe(0);
    expect(readdirSync(at('.')).toSorted()).toEqual(['a.jsonl', 'empty', 'indeks']);
  });

  it('never touches a folder that holds other things', async () => {
    const at = folder({ 'a.jsonl': jsonl(review()) });
    const { code, stderr } = await suluh(['build', '--out', at('.'), at('a.jsonl')]);
    expect(code).toBe(2);
    expect(stderr).toContain('bukan buatan suluh, jadi tidak ditimpa');
    expect(readdirSync(at('.'))).toEqual(['a.jsonl']);
  });

  it('says when it cannot write', async () => {
    const at = folder({ 'a.jsonl': jsonl(review()), berkas: '' });
    const { code, stderr } = await suluh(['build', '--out', at('berkas/x'), at('a.jsonl')]);
    expect(code).toBe(2);
    expect(stderr).toContain('tidak dapat ditulis');
  });

  it('begins a new segment before the caps, in the same order', async () => {
    const records = Array.from({ length: 900 }, (_, i) =>
      review({ id: `r-${i}`, variants: [`${i} `.padEnd(3900, 'abcdefg '), 'x'.repeat(3900)] }),
    );
    const others = records.map((r) => ({ ...r, id: `s${r.id}` }));
    const at = folder({ 'a.jsonl': jsonl(...records, PUBLISHER), 'b.jsonl': jsonl(...others) });
    await suluh(['build', '--out', at('indeks'), at('a.jsonl'), at('b.jsonl')]);
    const { segments } = readHead(at('indeks'));
    expect(segments.length).toBeGreaterThan(1);
    const ids = segments.flatMap(({ name }) =>
      gunzipSync(readFileSync(`${at('indeks')}/${name}`))
        .toString()
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).record.id),
    );
    expect(ids).toEqual([...records, ...others].map(({ id }) => id));
  });
});
