// Reviews are invented.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ClaimReview } from '#data/schema/index.ts';
import { folder, jsonl, review, suluh } from './run-suluh.ts';

const MARKUP = {
  '@type': 'ClaimReview',
  url: 'https://periksa.example.org/a',
  claimReviewed: 'Klaim satu yang beredar',
  reviewRating: { alternateName: 'Keliru' },
};

function post(id: number, title: string, modified: string) {
  return {
    id,
    link: `https://periksa.example.org/${id}`,
    date: modified,
    modified_gmt: modified,
    title: { rendered: title },
    content: { rendered: `<p>KESIMPULAN: Kesimpulan nomor ${id}.</p>` },
  };
}

/** A loopback server for one test; returns its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

function records(text: string) {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ClaimReview.parse(JSON.parse(line)));
}

describe('suluh import', () => {
  it('tells formats by their content and writes valid records to stdout', async () => {
    const at = folder({
      page: `<html><script type="application/ld+json">${JSON.stringify(MARKUP)}</script></html>`,
      list: JSON.stringify([{ ...MARKUP, url: 'https://periksa.example.org/b' }]),
      feed: JSON.stringify({
        dataFeedElement: [{ item: [{ ...MARKUP, url: 'https://periksa.example.org/c' }] }],
      }),
      google: JSON.stringify({
        claims: [
          {
            text: 'Klaim',
            claimReview: [{ url: 'https://periksa.example.org/d', textualRating: 'Hoaks' }],
          },
        ],
      }),
      wordpress: JSON.stringify([post(5, '[SALAH] Judul', '2026-03-02T00:00:00')]),
      rss: '<rss><channel><item><title>[PARODI] Lucu</title><link>https://periksa.example.org/e</link></item></channel></rss>',
      csv: 'klaim,putusan,alamat\nKlaim tabel,SALAH,https://periksa.example.org/f\n',
    });
    const names = ['page', 'list', 'feed', 'google', 'wordpress', 'rss', 'csv'];
    const { code, stdout, stderr } = await suluh([
      'import',
      '--publisher',
      'contoh',
      ...names.map(at),
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(records(stdout).map((r) => [r.publisher, r.rating.label])).toEqual([
      ['contoh', 'Keliru'],
      ['contoh', 'Keliru'],
      ['contoh', 'Keliru'],
      ['contoh', 'Hoaks'],
      ['contoh', 'SALAH'],
      ['contoh', 'PARODI'],
      ['contoh', 'SALAH'],
    ]);
  });

  it('reads a workbook', async () => {
    const cell = (ref: string, text: string) =>
      `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = [
      ['Klaim', 'Putusan', 'Alamat'],
      ['Klaim buku kerja', 'HOAKS', 'https://periksa.example.org/x'],
    ].map(
      (cells, r) =>
        `<row r="${r + 1}">${cells.map((c, i) => cell(`${'ABC'[i]}${r + 1}`, c)).join('')}</row>`,
    );
    const xml = (text: string) => new TextEncoder().encode(text);
    const zip = zipSync({
      'xl/workbook.xml': xml('<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': xml(
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': xml(
        `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
      ),
    });
    const at = folder({ 'a.xlsx': Buffer.from(zip) });
    const { code, stdout, stderr } = await suluh(['import', at('a.xlsx')]);
    expect([code, stderr]).toEqual([0, '']);
    expect(records(stdout)[0]?.claim).toBe('Klaim buku kerja');
  });

  it('tells by row or item what it could not import, and imports the rest', async () => {
    const at = folder({
      csv: 'klaim,putusan,alamat\nSatu,SALAH,salah\nDua,Gurih,https://periksa.example.org/2\n',
      list: JSON.stringify([MARKUP, { ...MARKUP, claimReviewed: '' }]),
      text: '{"halo": 1}',
    });
    const { code, stdout, stderr } = await suluh([
      'import',
      ...['csv', 'list', 'text', 'x'].map(at),
    ]);
    expect(code).toBe(2);
    expect(records(stdout)).toHaveLength(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `${at('csv')}, baris 2: bidang "alamat": alamatnya bukan http(s) yang utuh: salah`,
      `${at('list')}, butir 2: tanpa klaim: https://periksa.example.org/a`,
      `${at('text')}, butir 1: tidak dikenali sebagai salah satu bentuk yang dapat diimpor (auto); sebutkan --from`,
      `${at('x')}: berkas tidak ditemukan; periksa nama dan foldernya`,
      `${at('csv')}, baris 3: peringatan: bidang "putusan": putusan "Gurih" belum dikenal; katanya disimpan, warnanya "unproven"; petakan dengan --ratings`,
    ]);
  });

  it('takes the meanings of rating words from a file', async () => {
    const at = folder({
      csv: 'klaim,putusan,alamat\nDua,Gurih,https://periksa.example.org/2\n',
      ratings: '{"GURIH": "satire"}',
      broken: '{"GURIH": "lucu"}',
    });
    const { stdout } = await suluh(['import', '--ratings', at('ratings'), at('csv')]);
    expect(records(stdout)[0]?.rating).toEqual({ label: 'Gurih', value: 'satire' });
    const broken = await suluh(['import', '--ratings', at('broken'), at('csv')]);
    expect(broken).toMatchObject({ code: 2, stderr: expect.stringContaining('harus berupa JSON') });
  });

  it('merges by id and keeps what people added by hand', async () => {
    const at = folder({ list: JSON.stringify([MARKUP]) });
    const run = (...more: string[]) =>
      suluh(['import', '--publisher', 'contoh', '--into', at('klaim.jsonl'), ...more, at('list')]);
    expect((await run()).stdout).toBe('1 baru, 0 berubah, 0 tetap.\n');
    const [first] = records(readFileSync(at('klaim.jsonl'), 'utf8'));
    const curated = {
      ...first,
      topics: ['bansos'],
      variants: ['teks yang beredar'],
      programFacts: ['fakta'],
      summary: 'Ringkasan yang ditulis redaksi.',
      rating: { label: 'Keliru', value: 'misleading' },
    };
    writeFileSync(at('klaim.jsonl'), jsonl(review(), curated));
    expect((await run()).stdout).toBe('0 baru, 0 berubah, 1 tetap.\n');
    writeFileSync(
      at('list'),
      JSON.stringify([{ ...MARKUP, claimReviewed: 'Klaim yang dibetulkan' }]),
    );
    expect((await run('--dry-run')).stdout).toBe('0 baru, 1 berubah, 0 tetap.\n');
    expect(records(readFileSync(at('klaim.jsonl'), 'utf8'))[1]).toEqual(curated);
    expect((await run()).stdout).toBe('0 baru, 1 berubah, 0 tetap.\n');
    expect(records(readFileSync(at('klaim.jsonl'), 'utf8'))).toEqual([
      ClaimReview.parse(review()),
      {
        ...curated,
        claim: 'Klaim yang dibetulkan',
        sources: [expect.objectContaining({ title: 'Klaim yang dibetulkan' })],
      },
    ]);
    expect(readdirSync(at('.')).toSorted()).toEqual(['klaim.jsonl', 'list']);
  });

  it('never rewrites a file that it could not read whole', async () => {
    const at = folder({
      list: JSON.stringify([MARKUP]),
      'klaim.jsonl': `${jsonl(review())}rusak\n`,
    });
    const { code, stdout, stderr } = await suluh([
      'import',
      '--into',
      at('klaim.jsonl'),
      at('list'),
    ]);
    expect(code).toBe(2);
    expect(stdout).toContain('jadi tidak ditulisi');
    expect(stderr).toContain('baris 2: bukan JSON yang sah');
    expect(readFileSync(at('klaim.jsonl'), 'utf8')).toBe(`${jsonl(review())}rusak\n`);
  });

  it('asks a WordPress site page by page, and next time only for what changed', async () => {
    const pages = [
      [post(1, '[SALAH] Satu', '2026-03-01T00:00:00'), post(2, 'Kabar', '2026-03-02T00:00:00')],
      [post(3, '[PENIPUAN] Tiga', '2026-03-03T00:00:00')],
    ];
    const asked: string[] = [];
    const site = await serve((request, response) => {
      const url = new URL(request.url ?? '', 'http://x');
      asked.push(
        `${url.pathname} page ${url.searchParams.get('page')} after ${url.searchParams.get('modified_after')}`,
      );
      const page = pages[Number(url.searchParams.get('page')) - 1] ?? [];
      response.setHeader('x-wp-totalpages', '2');
      response.end(JSON.stringify(url.searchParams.has('modified_after') ? [] : page));
    });
    const at = folder();
    const run = () =>
      suluh([
        'import',
        '--from',
        'wordpress',
        '--publisher',
        'contoh',
        '--into',
        at('k.jsonl'),
        `${site}/`,
      ]);
    expect(await run()).toMatchObject({ code: 0, stdout: '2 baru, 0 berubah, 0 tetap.\n' });
    expect(records(readFileSync(at('k.jsonl'), 'utf8')).map((r) => r.id)).toEqual([
      'contoh-1',
      'contoh-3',
    ]);
    expect((await run()).stdout).toBe('0 baru, 0 berubah, 0 tetap.\n');
    expect(asked).toEqual([
      '/wp-json/wp/v2/posts page 1 after null',
      '/wp-json/wp/v2/posts page 2 after null',
      // Empty, and so the last, though the site claims a second one.
      '/wp-json/wp/v2/posts page 1 after 2026-03-03T00:00:00',
    ]);
  });

  it('keeps what came before an address failed, and goes on from there', async () => {
    const site = await serve((request, response) => {
      response.setHeader('x-wp-totalpages', '2');
      response.statusCode = request.url?.includes('page=2') ? 503 : 200;
      response.end(JSON.stringify([post(1, '[SALAH] Satu', '2026-03-01T00:00:00')]));
    });
    const at = folder();
    const { code, stdout, stderr } = await suluh([
      'import',
      '--into',
      at('k.jsonl'),
      `${site}/wp-json/wp/v2/posts`,
      'http://127.0.0.1:1/x',
    ]);
    expect([code, stdout]).toEqual([2, '1 baru, 0 berubah, 0 tetap.\n']);
    expect(stderr).toContain('tidak dapat diambil (HTTP 503)');
    expect(stderr).toContain('127.0.0.1:1/x: alamat ini tidak dapat diambil (bad port)');
    expect(readFileSync(at('k.jsonl.impor.json'), 'utf8')).toContain('2026-03-01T00:00:00');
  });

  it('takes a page by its address, which stands in for a missing url', async () => {
    const { url: _, ...without } = MARKUP;
    const site = await serve((_request, response) => {
      response.end(`<script type="application/ld+json">${JSON.stringify(without)}</script>`);
    });
    const { code, stdout } = await suluh(['import', `${site}/periksa`]);
    expect(code).toBe(0);
    expect(records(stdout)[0]?.sources[0]?.url).toBe(`${site}/periksa`);
  });

  it('refuses a format that does not exist', async () => {
    const { code, stderr } = await suluh(['import', '--from', 'yaml', 'x']);
    expect([code, stderr]).toEqual([2, '--from <format> tidak mengenal isi itu. Lihat: --help\n']);
  });
});
