/** The door for hooks that come as data: what is no plain selector stays outside. All invented. */
import { describe, expect, it } from 'vitest';
import { isSwitchedOff, Selector, SiteHooks } from '#data/schema/index.ts';

const GOOD = {
  schema: 1,
  site: 'x',
  rules: [{ kind: 'post', text: ['[data-testid="tweetText"]'], owner: ['article'] }],
};

describe('satu penunjuk', () => {
  it.each([
    '[data-testid="tweetText"]',
    'article[role="article"] > div:nth-child(2) a[href*="/status/"]:has(time)',
    ':is(h1, h2):not(.judul-situs)',
  ])('menerima %s', (css) => {
    expect(Selector.safeParse(css).success).toBe(true);
  });

  it.each([
    ['blok gaya', 'a{background:url(https://jahat.example)}'],
    ['aturan @', '@import "https://jahat.example"'],
    ['titik koma', 'a;b'],
    ['komentar', 'a/**/b'],
    ['lolosan', '\\61 lert'],
    ['tag', '<img onerror=alert(1)>'],
    ['huruf tak kasatmata', 'a\u202eb'],
    ['kutip terbuka yang menelan kurung', 'a[b="(((("] ((((c)))'],
    ['kurung tak tertutup', ':is(a, b'],
    ['kurung terlalu dalam', ':is(:is(:is(:is(a))))'],
    ['dua :has()', 'a:has(b):has(c)'],
    ['terlalu panjang', 'a'.repeat(201)],
    ['kosong', ''],
    ['semua elemen', '*'],
    ['semua elemen di tengah', '.a * .b'],
    ['bom :has()', '.a:has(* * * *)'],
    ['bom saudara', '.a ~ .b ~ .c'],
    ['terlalu banyak langkah', '.a '.repeat(12).trim()],
    ['keadaan orang', 'a:visited'],
    ['elemen semu', 'p.a::before'],
    ['penunjuk di dalam nth-child', '.a:nth-child(1 of :has(b))x:has(c)'],
  ])('menolak %s', (_, css) => {
    expect(Selector.safeParse(css).success).toBe(false);
  });
});

describe('kait satu situs', () => {
  it('mengisi yang tidak disebut', () => {
    expect(SiteHooks.parse(GOOD)).toMatchObject({
      off: [],
      containers: [],
      rules: [{ join: false }],
    });
  });

  it.each(['*', 'p', 'div > p', 'p:not(.x)', 'p:first-child', '.a, p', '.kartu > div'])(
    'menolak %s sebagai tempat teks: itu seluruh halaman',
    (css) => {
      expect(
        SiteHooks.safeParse({ ...GOOD, rules: [{ ...GOOD.rules[0], text: [css] }] }).success,
      ).toBe(false);
    },
  );

  it.each([
    '.isi',
    'p.isi',
    'shreddit-post',
    '.a > p[dir="auto"]',
    '.a:has(> b), #c',
    'div:not(.x)[lang]',
  ])('menerima %s sebagai tempat teks', (css) => {
    expect(
      SiteHooks.safeParse({ ...GOOD, rules: [{ ...GOOD.rules[0], text: [css] }] }).success,
    ).toBe(true);
  });

  it('menolak seribu penunjuk', () => {
    const many = Array.from({ length: 1000 }, (_, at) => `.isi-${at}`);
    expect(
      SiteHooks.safeParse({ ...GOOD, rules: [{ ...GOOD.rules[0], text: many }] }).success,
    ).toBe(false);
    expect(SiteHooks.safeParse({ ...GOOD, containers: many }).success).toBe(false);
  });

  it.each([
    ['bidang yang tidak dikenal', { ...GOOD, script: 'alert(1)' }],
    ['bidang asing pada aturan', { ...GOOD, rules: [{ ...GOOD.rules[0], pattern: '.*' }] }],
    ['jenis yang tidak dikenal', { ...GOOD, rules: [{ ...GOOD.rules[0], kind: 'author' }] }],
    ['aturan tanpa pemilik', { ...GOOD, rules: [{ kind: 'post', text: ['p'], owner: [] }] }],
    ['nama situs berjalur', { ...GOOD, site: '../x' }],
    ['terlalu banyak aturan', { ...GOOD, rules: Array(9).fill(GOOD.rules[0]) }],
    ['skema lain', { ...GOOD, schema: 2 }],
    ['versi berupa pola', { ...GOOD, off: ['0.*'] }],
  ])('menolak %s', (_, hooks) => {
    expect(SiteHooks.safeParse(hooks).success).toBe(false);
  });

  it('mematikan versi yang disebut saja, atau semua', () => {
    expect(isSwitchedOff({ off: ['0.1.0'] }, '0.1.0')).toBe(true);
    expect(isSwitchedOff({ off: ['0.1.0'] }, '0.1.1')).toBe(false);
    expect(isSwitchedOff({ off: ['*'] }, '3.0')).toBe(true);
  });
});
