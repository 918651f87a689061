/**
 * Hooks from the registry on a page that changed, also hostile ones. They are handed in as if the
 * door (data/schema/site-hooks.ts) had let everything through. All texts are invented.
 */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SiteHooks } from '#data/schema/index.ts';
import { collectPosts } from '../../../entrypoints/content/sites/collect.ts';
import { withinBudget } from '../../../entrypoints/content/sites/repair.ts';
import { x } from '../../../entrypoints/content/sites/x.ts';
import { tweet } from '../feed/harness.ts';

afterEach(() => document.body.replaceChildren());

type Rule = Partial<SiteHooks['rules'][number]>;

function hooksOf(rules: Rule[], extra: Partial<SiteHooks> = {}): SiteHooks {
  const whole = rules.map((rule) => ({
    ...{ kind: 'post' as const, text: ['.isi'], owner: ['.kartu'], join: false },
    ...rule,
  }));
  return { schema: 1, site: 'x', off: [], containers: [], rules: whole, ...extra };
}

function texts(rules: Rule[], extra: Partial<SiteHooks> = {}): string[] {
  const site = x.repair(hooksOf(rules, extra));
  return collectPosts(document, site).map(({ kind, text }) => `${kind}: ${text}`);
}

function show(html: string): void {
  document.body.innerHTML = html;
}

describe('kait dari daftar bertanda tangan', () => {
  it('menemukan unggahan pada tata letak baru, dan yang lama tetap ditemukan', () => {
    show(
      '<section class="kartu"><p class="isi">Kabar di tata letak baru</p><a href="/u/status/9">1j</a></section>',
    );
    document.body.append(tweet('Kabar di tata letak lama'));
    expect(texts([])).toEqual(['post: Kabar di tata letak lama']);
    const rule = { permalink: 'a[href*="/status/"]' };
    expect(SiteHooks.safeParse(hooksOf([rule])).success).toBe(true);
    expect(texts([rule])).toEqual([
      'post: Kabar di tata letak baru',
      'post: Kabar di tata letak lama',
    ]);
  });

  it('tidak memberi satu teks dua kali bila kait dan adaptor sama-sama menunjuknya', () => {
    document.body.append(tweet('Satu kali saja'));
    expect(texts([{ text: ['[data-testid="tweetText"]'], owner: ['article'] }])).toEqual([
      'post: Satu kali saja',
    ]);
  });

  it('melewati penunjuk yang tidak dikenal peramban; sisanya tetap berlaku', () => {
    show('<section class="kartu"><p class="isi">Masih terbaca</p></section>');
    document.body.append(tweet('Yang lama juga'));
    const broken = { text: ['p::::x', ':tidakada(p)'] };
    const half = { text: ['p[', '.isi'], owner: [':salah', '.kartu'], more: ':salah' };
    expect(texts([broken, half], { containers: [':salah'] })).toEqual([
      'post: Masih terbaca',
      'post: Yang lama juga',
    ]);
  });

  it('tidak membaca apa yang sedang diketik orang, juga bila disuruh', () => {
    show(
      '<main><div contenteditable="true"><p>draf rahasia</p></div><form><p>isian rahasia</p><input value="sandi"></form><p>Unggahan biasa</p></main>',
    );
    const found = texts([{ text: ['p', 'input', '*'], owner: ['main'] }]).join('\n');
    expect(found).toContain('Unggahan biasa');
    expect(found).not.toMatch(/rahasia|sandi/);
  });

  it('hanya memberi alamat http(s), apa pun yang ditunjuk', () => {
    show(
      '<section class="kartu"><p class="isi">Ada tautan</p><a href="javascript:alert(1)">x</a></section>',
    );
    const site = x.repair(hooksOf([{ permalink: 'a' }]));
    expect(collectPosts(document, site)[0]?.permalink).toBeNull();
  });
});

describe('kait yang membebani halaman', () => {
  const mended = x.repair(hooksOf([{}]));

  /** A clock that only the hooks make run: every look with them takes so long. */
  function slowed(cost: number, ownCost: number) {
    let time = 0;
    const spend = (milliseconds: number, site: typeof x) => ({
      ...site,
      findPosts(root: Document | DocumentFragment | Element) {
        time += milliseconds;
        return site.findPosts(root);
      },
    });
    return withinBudget(spend(cost, mended), spend(ownCost, x), () => time);
  }

  function page() {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    show('<section class="kartu"><p class="isi">Kabar di tata letak baru</p></section>');
    document.body.append(tweet('Kabar di tata letak lama'));
  }

  it('dilepas bila melambatkan, dan unggahan tata letak lama tetap ditemukan', () => {
    page();
    const site = slowed(300, 2);
    for (const _ of [1, 2]) {
      expect(collectPosts(document, site).map(({ text }) => text)).toEqual([
        'Kabar di tata letak lama',
      ]);
    }
    expect(console.warn).toHaveBeenCalledOnce();
  });

  it('tetap dipakai bila halamannya sendiri yang lambat', () => {
    page();
    expect(collectPosts(document, slowed(300, 200))).toHaveLength(2);
    expect(collectPosts(document, slowed(40, 0))).toHaveLength(2);
  });
});
