/** Cermin linimasa dan kabar susulan. All texts are invented. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { MirrorDatabase } from '#data/mirror/store/database.ts';
import { Mirror } from '#data/mirror/store/mirror.ts';
import { kindOfSite } from '#data/mirror/tally.ts';
import type { ClaimReview } from '#data/schema/index.ts';
import { SITE_ACCESS } from '#data/site-access.ts';

const MESSAGE =
  'INFO PENTING!! Mulai hari Senin semua warga Kota Layang wajib membawa payung kertas saat naik bus kota, yang melanggar didenda lima puluh ribu rupiah. Mohon sebarkan ke grup keluarga.';

let today = '2026-11-24';
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  today = '2026-11-24';
});

const mirror = () => new Mirror(() => today);
const post = (text: string, more: { claim?: string; topics?: string[] } = {}) => ({
  text,
  kind: 'microblog' as const,
  topics: [],
  ...more,
});

function review(id: string, variants: string[], datePublished = '2026-11-24'): ClaimReview {
  return {
    id,
    publisher: 'uji',
    claim: 'Warga Kota Layang wajib membawa payung kertas.',
    variants,
    rating: { label: 'SALAH', value: 'false' },
    summary: 'Ringkasan uji.',
    topics: [],
    regions: [],
    datePublished,
    programFacts: [],
    sources: [{ url: 'https://contoh.example/', title: 'U', publisher: 'U', type: 'fact-check' }],
  };
}

describe('hitungan', () => {
  it('menghitung teks yang sama sekali sehari, menurut topik, klaim, dan jenis situs', async () => {
    const it = mirror();
    await it.see([
      post('Teks rekaan satu', { claim: 'a', topics: ['haji'] }),
      post('Teks rekaan SATU!'),
      post('Teks rekaan dua', { topics: ['haji', 'bbm'] }),
    ]);
    const week = await it.week();
    expect(week).toMatchObject({ posts: 2, matched: 1, kinds: [['microblog', 2]] });
    expect(week.topics).toEqual([
      ['haji', 2],
      ['bbm', 1],
    ]);
    expect(week.claims).toEqual([['a', 1]]);
    expect(week.variety).toBeCloseTo(1.89, 2);
    today = '2026-11-25';
    await it.see([post('Teks rekaan satu', { claim: 'a', topics: ['haji'] })]);
    expect((await it.week()).posts).toBe(3);
    expect((await it.week()).days.map(({ posts }) => posts)).toEqual([0, 0, 0, 0, 0, 2, 1]);
  });

  it('tidak mengenal jenis bagi percakapan pribadi, dan mengenal tiap linimasa publik', () => {
    for (const { id, kind } of SITE_ACCESS) {
      expect(kindOfSite(id) === null, id).toBe(kind === 'private');
    }
  });
});

describe('kabar susulan', () => {
  it('mengabarkan sekali bila salinan yang pernah dilihat kemudian diperiksa', async () => {
    const it = mirror();
    await it.see([post(MESSAGE)]);
    today = '2026-11-26';
    const spread = MESSAGE.toLowerCase().replace('Mohon sebarkan', 'tolong teruskan');
    expect(await it.hear([review('payung', [`🙏🙏 ${spread}`])])).toBe(1);
    expect(await it.followUps()).toEqual([{ recordId: 'payung', day: '2026-11-24' }]);
    await it.told();
    expect(await it.followUps()).toEqual([]);
    expect(await it.hear([review('payung', [spread])])).toBe(0);
  });

  it('diam untuk teks lain tentang hal yang sama, dan untuk judul saja', async () => {
    const it = mirror();
    await it.see([
      post(MESSAGE),
      post('Payung kertas di bus Kota Layang itu aturan lama, kata sopirnya kepada saya.'),
    ]);
    const other =
      'Warga Kota Layang memprotes aturan payung kertas di bus karena dendanya lima puluh ribu rupiah terlalu mahal bagi pelajar.';
    expect(await it.hear([review('lain', [other])])).toBe(0);
  });

  it('tidak mengabarkan klaim yang sudah berlencana waktu dilihat', async () => {
    const it = mirror();
    await it.see([post(MESSAGE, { claim: 'payung' })]);
    expect(await it.hear([review('payung-2', [MESSAGE])])).toBe(0);
  });

  it('melupakan sidik teks sesudah 14 hari', async () => {
    const it = mirror();
    await it.see([post(MESSAGE)]);
    today = '2026-12-09';
    expect(await it.hear([review('payung', [MESSAGE])])).toBe(0);
    await it.see([post('Teks rekaan lain yang baru lewat')]);
    expect(await new MirrorDatabase().texts.count()).toBe(1);
  });
});

it('tidak menyimpan teks, nama, atau alamat; yang tersimpan tak dapat dibaca kembali', async () => {
  const it = mirror();
  await it.see([post(MESSAGE, { topics: ['bus'] })]);
  const db = new MirrorDatabase();
  const rows = [...(await db.texts.toArray()), ...(await db.days.toArray())];
  const stored = JSON.stringify(rows).toLowerCase();
  for (const word of MESSAGE.toLowerCase().match(/\p{L}{5,}/gu) ?? []) {
    expect(stored).not.toContain(word);
  }
  expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['day', 'fingerprint', 'lastDay', 'sketch']);
});

it('memberi sidik lain bagi teks yang sama di perangkat lain, dan mati bersama cerminnya', async () => {
  const it = mirror();
  await it.see([post(MESSAGE)]);
  const [before] = await new MirrorDatabase().texts.toArray();
  await it.wipe();
  expect((await it.week()).posts).toBe(0);
  await it.see([post(MESSAGE)]);
  const [after] = await new MirrorDatabase().texts.toArray();
  expect(after?.fingerprint).not.toBe(before?.fingerprint);
});
