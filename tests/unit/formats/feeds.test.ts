// Items are invented, in the shapes that the services document.
import { describe, expect, it } from 'vitest';
import { importDataCommons, isDataCommons, toDataCommons } from '#data/formats/data-commons.ts';
import { importFactCheckTools, isFactCheckTools } from '#data/formats/fact-check-tools.ts';
import { importFeed, isFeed } from '#data/formats/feed.ts';
import { importWordPress, isWordPress, lastModified } from '#data/formats/wordpress.ts';

const item = (url: string) => ({
  '@type': 'ClaimReview',
  url,
  claimReviewed: 'Klaim yang beredar di grup',
  author: { name: 'Contoh' },
  reviewRating: { alternateName: 'Sebagian Benar' },
});

describe('Data Commons feed', () => {
  const feed = {
    dataFeedElement: [
      { item: [item('https://a.example.org/1'), null] },
      { item: null },
      null,
      {
        item: item('https://a.example.org/2'),
        sdLicense: 'https://creativecommons.org/licenses/by/4.0/',
      },
      { item: [item('https://a.example.org/1')] },
      { item: [item('salah')] },
    ],
  };

  it('takes each review once, over nulls and single items', () => {
    expect(isDataCommons(feed)).toBe(true);
    const { records, problems } = importDataCommons(feed);
    expect(records.map((r) => r.sources[0]?.url)).toEqual([
      'https://a.example.org/1',
      'https://a.example.org/2',
    ]);
    expect(records[0]?.rating).toEqual({ label: 'Sebagian Benar', value: 'misleading' });
    expect(problems).toEqual([expect.objectContaining({ at: 6, trouble: 'bad-url' })]);
  });

  it('comes back as the same reviews', () => {
    const { records } = importDataCommons(feed);
    const out = JSON.parse(JSON.stringify(toDataCommons(records, [])));
    expect(importDataCommons(out).records).toEqual(records);
  });
});

describe('Google Fact Check Tools', () => {
  it('takes every review of every claim, and nothing of the claimant', () => {
    const review = (site: string) => ({
      publisher: { name: '', site },
      url: `https://${site}/1`,
      title: 'Judul',
      reviewDate: '2026-01-05T00:00:00Z',
      textualRating: 'Hoaks',
      languageCode: 'id',
    });
    const response = {
      claims: [
        {
          text: 'Klaim',
          claimant: 'Nama Orang',
          claimReview: [review('a.example.org'), review('b.example.org')],
        },
        { text: 'Tanpa pemeriksaan' },
      ],
      nextPageToken: 'x',
    };
    expect(isFactCheckTools(response)).toBe(true);
    const { records } = importFactCheckTools(response);
    expect(records.map((r) => [r.publisher, r.datePublished, r.rating.label])).toEqual([
      ['a.example.org', '2026-01-05', 'Hoaks'],
      ['b.example.org', '2026-01-05', 'Hoaks'],
    ]);
    expect(JSON.stringify(records)).not.toContain('Nama Orang');
  });
});

const POST = {
  id: 123,
  link: 'https://periksa.example.org/2026/03/02/salah-jembatan/',
  date: '2026-03-02T05:00:00',
  date_gmt: '2026-03-01T22:00:00',
  modified_gmt: '2026-03-04T01:00:00',
  title: { rendered: '[SALAH] Jembatan &#8220;Contoh&#8221; Ditutup' },
  content: {
    rendered: `<p>Pembuka yang cukup panjang untuk menjadi sebuah paragraf.</p><p>=====</p>
<p><strong>NARASI:</strong><br>“Jembatan ditutup! hubungi 0812-3456-7890 atau @akunorang”</p>
<h3>PENJELASAN:</h3><p>Jembatan tetap dibuka.</p><script>alert(1)</script>
<p>KESIMPULAN</p><p>Jembatan tidak ditutup &amp; lalu lintas normal.</p><p>RUJUKAN<br>https://x.example.org</p>`,
  },
};

describe('WordPress', () => {
  it('takes rating and claim from the title, wording and conclusion from the body', () => {
    expect(isWordPress([POST])).toBe(true);
    const { records, problems } = importWordPress([POST], { publisher: 'contoh' });
    expect(problems).toEqual([]);
    expect(records).toEqual([
      expect.objectContaining({
        id: 'contoh-123',
        claim: 'Jembatan “Contoh” Ditutup',
        rating: { label: 'SALAH', value: 'false' },
        datePublished: '2026-03-02',
        summary: 'Jembatan tidak ditutup & lalu lintas normal.',
        variants: ['Jembatan ditutup! hubungi [nomor] atau [akun]'],
      }),
    ]);
    expect(records[0]?.sources[0]?.title).toBe('[SALAH] Jembatan “Contoh” Ditutup');
  });

  it('passes over posts without a rating, and says so', () => {
    const news = { ...POST, id: 5, title: { rendered: 'Laporan tahunan' } };
    const { records, problems } = importWordPress([news, POST], { publisher: 'contoh' });
    expect(records).toHaveLength(1);
    expect(problems).toEqual([
      expect.objectContaining({
        at: 1,
        trouble: 'no-rating',
        detail: 'Laporan tahunan',
        kept: false,
      }),
    ]);
  });

  it.each([
    ['SALAH', 'false'],
    ['PENIPUAN', 'scam'],
    ['PARODI', 'satire'],
    ['BENAR', 'true'],
    ['TIDAK BENAR', 'false'],
    ['SEBAGIAN BENAR', 'misleading'],
    ['TIDAK TERBUKTI', 'unproven'],
    ['KELIRU', 'false'],
    ['SESAT', 'misleading'],
    ['Konten yang Dimanipulasi', 'altered'],
    ['Konteks yang Salah', 'misleading'],
  ])('keeps the word %s and colours it %s', (word, value) => {
    const post = { ...POST, title: { rendered: `[${word}] Judul klaim` } };
    expect(importWordPress([post]).records[0]?.rating).toEqual({ label: word, value });
  });

  it('tells from when the next import goes on', () => {
    expect(lastModified([POST, { ...POST, modified_gmt: '2026-03-05T00:00:00' }])).toBe(
      '2026-03-05T00:00:00',
    );
    expect(lastModified([])).toBeNull();
  });
});

describe('RSS and Atom', () => {
  const rss = `<?xml version="1.0"?><rss xmlns:content="x"><channel><title>Saluran</title>
<item><title>[PENIPUAN] Undian &amp; hadiah</title><link>https://periksa.example.org/undian</link>
<pubDate>Mon, 02 Mar 2026 23:10:00 +0700</pubDate><description>pendek</description>
<content:encoded><![CDATA[<p>NARASI: menang undian seratus juta</p><p>KESIMPULAN: Undian itu tidak ada.</p>]]></content:encoded></item>
<item><title>Kabar lain</title><link>https://periksa.example.org/kabar</link></item></channel></rss>`;
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Saluran</title><entry>
<title type="html">[SALAH] Judul</title><link rel="self" href="https://x.example.org/self"/>
<link href="https://periksa.example.org/atom"/><updated>2026-03-02T00:00:00Z</updated>
<content type="html">&lt;p&gt;KESIMPULAN&lt;/p&gt;&lt;p&gt;Tidak begitu.&lt;/p&gt;</content></entry></feed>`;

  it('takes rated items, with their full text, and tells of the others', () => {
    expect([isFeed(rss), isFeed(atom), isFeed('{}')]).toEqual([true, true, false]);
    const { records, problems } = importFeed(rss);
    expect(records).toEqual([
      expect.objectContaining({
        claim: 'Undian & hadiah',
        rating: { label: 'PENIPUAN', value: 'scam' },
        datePublished: '2026-03-02',
        summary: 'Undian itu tidak ada.',
        variants: ['menang undian seratus juta'],
      }),
    ]);
    expect(problems).toEqual([expect.objectContaining({ at: 2, trouble: 'no-rating' })]);
  });

  it('takes the alternate link of Atom', () => {
    const [record] = importFeed(atom).records;
    expect(record?.sources[0]?.url).toBe('https://periksa.example.org/atom');
    expect(record?.summary).toBe('Tidak begitu.');
  });

  it('reads a broken feed as far as it goes and says when it is none', () => {
    expect(importFeed(rss.slice(0, rss.indexOf('<item><title>Kabar') + 20)).records).toHaveLength(
      1,
    );
    expect(importFeed('<html><body>x</body></html>').problems[0]?.trouble).toBe('not-this-format');
  });
});
