/** Hooks from the registry on a page that changed, also hostile ones. All texts are invented. */
import { afterEach, describe, expect, it } from 'vitest';
import { SiteHooks } from '#data/schema/index.ts';
import { collectPosts } from '../../../entrypoints/content/sites/collect.ts';
import { x } from '../../../entrypoints/content/sites/x.ts';
import { tweet } from '../feed/harness.ts';

afterEach(() => document.body.replaceChildren());

function texts(rules: unknown[], extra = {}): string[] {
  const site = x.repair(SiteHooks.parse({ schema: 1, site: 'x', rules, ...extra }));
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
    const rule = {
      kind: 'post',
      text: ['.isi'],
      owner: ['.kartu'],
      permalink: 'a[href*="/status/"]',
    };
    expect(texts([rule])).toEqual([
      'post: Kabar di tata letak baru',
      'post: Kabar di tata letak lama',
    ]);
  });

  it('tidak memberi satu teks dua kali bila kait dan adaptor sama-sama menunjuknya', () => {
    document.body.append(tweet('Satu kali saja'));
    const rule = { kind: 'post', text: ['[data-testid="tweetText"]'], owner: ['article'] };
    expect(texts([rule])).toEqual(['post: Satu kali saja']);
  });

  it('melewati penunjuk yang tidak dikenal peramban; sisanya tetap berlaku', () => {
    show('<section><p class="isi">Masih terbaca</p></section>');
    document.body.append(tweet('Yang lama juga'));
    const broken = { kind: 'post', text: ['p::::x', ':tidakada(p)'], owner: ['section'] };
    const half = {
      kind: 'post',
      text: ['p[', '.isi'].slice(1),
      owner: [':salah', 'section'],
      more: ':salah',
    };
    expect(texts([broken, half], { containers: [':salah'] })).toEqual([
      'post: Masih terbaca',
      'post: Yang lama juga',
    ]);
  });

  it('tidak membaca apa yang sedang diketik orang, juga bila disuruh', () => {
    show(
      '<main><div contenteditable="true"><p>draf rahasia</p></div><form><p>isian rahasia</p><input value="sandi"></form><p>Unggahan biasa</p></main>',
    );
    const greedy = { kind: 'post', text: ['p', 'input', '*'], owner: ['main'] };
    const found = texts([greedy]).join('\n');
    expect(found).toContain('Unggahan biasa');
    expect(found).not.toMatch(/rahasia|sandi/);
  });

  it('hanya memberi alamat http(s), apa pun yang ditunjuk', () => {
    show('<section><p class="isi">Ada tautan</p><a href="javascript:alert(1)">x</a></section>');
    const rule = { kind: 'post', text: ['.isi'], owner: ['section'], permalink: 'a' };
    const site = x.repair(SiteHooks.parse({ schema: 1, site: 'x', rules: [rule] }));
    expect(collectPosts(document, site)[0]?.permalink).toBeNull();
  });
});
