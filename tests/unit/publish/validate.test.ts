// Records are invented.
import { chmodSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folder, jsonl, PUBLISHER, review, suluh } from './run-suluh.ts';

describe('suluh validate', () => {
  it('finds nothing wrong with the shipped records', async () => {
    const names = ['claim-reviews', 'program-facts', 'publishers'];
    const { code, stdout } = await suluh(['validate', ...names.map((n) => `data/seed/${n}.json`)]);
    expect(code).toBe(0);
    expect(stdout).toContain('0 kesalahan');
  });

  it('says what is wrong by file, line, record and field, and counts the rest as valid', async () => {
    const at = folder({
      'klaim.jsonl': jsonl(
        review(),
        review({ id: 'b', datePublished: '2026-02-30', rating: { label: 'SALAH', value: 'hoax' } }),
        'bukan objek',
        review({ id: 'c', sources: [] }),
        { nama: 'x' },
      ),
    });
    const { code, stdout, stderr } = await suluh(['validate', at('klaim.jsonl')]);
    const file = at('klaim.jsonl');
    expect(code).toBe(2);
    expect(stderr.split('\n')).toEqual([
      `${file}, baris 2 (b): bidang "rating.value": harus salah satu dari: false, misleading, altered, scam, satire, unproven, true`,
      `${file}, baris 2 (b): bidang "datePublished": tanggal harus berbentuk TTTT-BB-HH dan benar-benar ada`,
      `${file}, baris 3: harus berupa objek JSON ({…})`,
      `${file}, baris 4 (c): bidang "sources": perlu sedikitnya 1 butir`,
      `${file}, baris 5: bukan cek fakta (perlu "claim"), fakta program (perlu "program"), atau penerbit (perlu "name" dan "type")`,
      '',
    ]);
    expect(stdout).toBe(
      'Yang sah: 1 cek fakta, 0 fakta program, 0 penerbit. 5 kesalahan, 0 peringatan.\n',
    );
  });

  it('says the same in English', async () => {
    const at = folder({ 'a.jsonl': jsonl(review({ sources: undefined, claim: 'a\u0000' })) });
    const { stderr } = await suluh(['validate', '--lang', 'en', at('a.jsonl')]);
    expect(stderr).toContain('line 1 (contoh-bantuan-600-ribu): field "sources": is required');
    expect(stderr).toContain('field "claim": contains control characters');
  });

  it('warns, without failing, of misspelt fields, dead links, future and expired dates', async () => {
    const fact = {
      id: 'fakta',
      program: 'Bantuan',
      agency: 'Instansi',
      statement: 'Ada.',
      asOf: '2020-01-01',
      validThrough: '2020-12-31',
      sources: review().sources,
    };
    const odd = { tanggal: '1', datePublished: '2999-01-01', publisher: 'x', programFacts: ['y'] };
    const at = folder({ 'a.json': JSON.stringify([review(odd), fact, PUBLISHER]) });
    const { code, stdout } = await suluh(['validate', '--json', at('a.json')]);
    const report = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(report).toMatchObject({ ok: true, claimReviews: 1, programFacts: 1, publishers: 1 });
    expect(report.problems.map((p: { field: string }) => p.field)).toEqual([
      'tanggal',
      'publisher',
      'programFacts[0]',
      'datePublished',
      'validThrough',
    ]);
  });

  it('loses only the broken element of an array, and names its line', async () => {
    const records = [review({ id: 'a' }), review({ id: 'b' }), review({ id: 'c' })];
    const text = JSON.stringify(records, null, 2).replace('"id": "b"', '"id": "b');
    const at = folder({ 'a.json': text });
    const { code, stdout } = await suluh(['validate', '--json', at('a.json')]);
    const report = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(report.claimReviews).toBe(2);
    const line = text.split('\n').findIndex((l) => l.includes('"b')) + 1;
    expect(report.problems).toEqual([expect.objectContaining({ line })]);
  });

  it('notices an id that occurs twice, also over files', async () => {
    const at = folder({ 'a.jsonl': jsonl(review()), 'b.jsonl': jsonl(review()) });
    const { code, stderr } = await suluh(['validate', at('a.jsonl'), at('b.jsonl')]);
    expect(code).toBe(2);
    expect(stderr).toContain(`id ini sudah dipakai di ${at('a.jsonl')}, baris 1`);
  });

  it('reads BOM, CRLF, empty lines, UTF-16, gzip, one object over many lines, stdin', async () => {
    const text = jsonl(review()).trim();
    const bom = '\uFEFF';
    const files = {
      bom: `${bom}\r\n\r\n${text}\r\n`,
      'utf-16le': Buffer.from(bom + text, 'utf16le'),
      'utf-16be': Buffer.from(bom + text, 'utf16le').swap16(),
      'utf-16 without mark': Buffer.from(text, 'utf16le'),
      gzip: gzipSync(text),
      pretty: JSON.stringify(review(), null, 2),
      array: `\n [${text}]\n`,
    };
    const at = folder(files);
    for (const name of Object.keys(files)) {
      const { code, stdout } = await suluh(['validate', at(name)]);
      const fine = '1 cek fakta, 0 fakta program, 0 penerbit: semuanya sah.\n';
      expect([name, code, stdout]).toEqual([name, 0, fine]);
    }
    expect((await suluh(['validate', '-'], { stdin: text })).code).toBe(0);
  });

  it('says in a sentence why a file cannot be read, and reads the others', async () => {
    const at = folder({
      good: jsonl(review()),
      gzip: gzipSync(jsonl(review())).subarray(0, -12),
      latin: Buffer.concat([Buffer.from(jsonl(review({ id: 'b' }))), Buffer.from([0xe9, 10])]),
      cut: JSON.stringify([review({ id: 'c' }), review({ id: 'd' })]).slice(0, -40),
    });
    const files = ['tidak-ada', '.', 'gzip', 'latin', 'cut', 'good'].map(at);
    const { code, stdout, stderr } = await suluh(['validate', ...files]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${at('tidak-ada')}: berkas tidak ditemukan`);
    expect(stderr).toContain(`${at('.')}: ini folder, bukan berkas`);
    expect(stderr).toContain(`${at('gzip')}: berkas gzip ini rusak atau terpotong`);
    expect(stderr).toContain(`${at('latin')}, baris 2: baris ini bukan teks UTF-8`);
    expect(stderr).toContain(`${at('cut')}, baris 1: daftar tidak ditutup`);
    expect(stdout).toContain('Yang sah: 3 cek fakta');
  });

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    const at = folder({ a: '' });
    chmodSync(at('a'), 0);
    expect((await suluh(['validate', at('a')])).stderr).toContain('tidak boleh dibaca');
  });

  it('lists at most twenty problems and says how many there are more', async () => {
    const at = folder({ a: '{}\n'.repeat(2000) });
    const { stderr } = await suluh(['validate', at('a')]);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('… dan 1.980 lagi.');
  });

  it('survives what is meant to break it, line by line', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const lines = [
      `{"__proto__": {"polluted": true}, ${JSON.stringify(review()).slice(1)}`,
      JSON.stringify(review({ id: '__proto__' })),
      JSON.stringify(review({ id: 'constructor' })),
      `{"claim": ${deep}}`,
      `{"a": 1e400, "b": -0, "c": "\\ud800"}`,
      '{"a": "\u0000"}',
      `{${Array.from({ length: 50_000 }, (_, i) => `"k${i}":1`).join(',')}}`,
      'null',
      '[]',
      '{"claim": "x"} sisa',
    ];
    const at = folder({ a: lines.join('\n') });
    const { code, stdout } = await suluh(['validate', '--json', at('a')]);
    const report = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(report.claimReviews).toBe(1);
    const broken = new Set(report.problems.map((p: { line: number }) => p.line));
    expect(broken).toEqual(new Set(lines.map((_, i) => i + 1)));
  });
});
