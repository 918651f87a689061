import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PopupWorld } from '#components/search/popup-world.ts';
import { drawPopup, paste, settle } from '#tests/tools/gallery/extension-scenes.tsx';
import { FUEL_POST, look } from '#tests/tools/gallery/samples.ts';
import { facets, onX, popupWorld } from '#tests/tools/gallery/worlds.ts';
import { surface, words } from './surface.ts';

async function open(changes: Partial<PopupWorld> = {}, consented = true): Promise<HTMLElement> {
  const root = surface('popup');
  drawPopup(root, changes, consented);
  await settle();
  return root;
}

const selected = (root: HTMLElement) => words(root.querySelector('[aria-selected=true]'));

describe('the look-up', () => {
  it('has the focus at once and asks for nothing before something is typed', async () => {
    const search = vi.fn<PopupWorld['search']>();
    await open({ search });
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    expect(search).not.toHaveBeenCalled();
  });

  it('works by keyboard alone: type, arrows, Enter, Esc, Esc', async () => {
    const root = await open();
    await userEvent.keyboard('bpjs');
    await expect.poll(() => root.querySelectorAll('[role=option]').length).toBeGreaterThan(2);
    const first = selected(root);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.poll(() => selected(root)).not.toBe(first);
    const third = selected(root);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Kembali' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => selected(root)).toBe(third);
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('combobox');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelectorAll('[role=option]').length).toBe(0);
  });

  it('tells the selected row to assistive technology', async () => {
    const root = await open();
    await userEvent.keyboard('bbm{ArrowDown}');
    const active = () => root.querySelector('input')?.getAttribute('aria-activedescendant') ?? '';
    await expect
      .poll(() => document.getElementById(active())?.getAttribute('aria-selected'))
      .toBe('true');
  });

  it('lights the letters that agree and tells the two kinds of record apart', async () => {
    const root = await open();
    await userEvent.keyboard('bbm');
    await expect.poll(() => words(root.querySelector('[role=option] mark'))).toBe('BBM');
    expect(words(root)).toContain('Fakta program');
  });

  it('tells facts on one programme apart by their day, also in a narrow window', async () => {
    const fact = (id: string, asOf: string) => ({
      titleSpans: [],
      record: {
        kind: 'programFact' as const,
        fact: {
          ...{ kind: 'programFact' as const, id, asOf, program: 'Bantuan Layang Rekaan' },
          agency: 'Kementerian Layang-Layang dan Angin Rekaan Republik Contoh',
          ...{ statement: 'Dibayar tiap bulan.', aliases: [], figures: [], topics: [] },
          ...{ regions: ['ID'], sources: [] },
        },
      },
    });
    const hits = [fact('a', '2025-01-02'), fact('b', '2026-03-04')];
    const root = await open({ search: async () => ({ milliseconds: 1, facets, hits }) });
    await userEvent.keyboard('layang');
    await expect.poll(() => root.querySelectorAll('[role=option]').length).toBe(2);
    const rows = [...root.querySelectorAll('.row-by')].map((row) => words(row));
    expect(rows[0]).toMatch(/^Kementerian .* · per 2 Januari 2025$/);
    expect(rows[1]).toMatch(/^Kementerian .* · per 4 Maret 2026$/);
    root.style.width = '360px';
    for (const day of root.querySelectorAll('.row-day')) {
      const by = day.parentElement?.getBoundingClientRect();
      expect(day.getBoundingClientRect().right).toBeLessThanOrEqual((by?.right ?? 0) + 0.5);
    }
  });

  it('breaks the line about the data only between its parts', async () => {
    const root = await open();
    await expect.poll(() => root.querySelectorAll('.popup-foot .piece').length).toBe(3);
    root.style.width = '240px';
    for (const piece of root.querySelectorAll('.popup-foot .piece'))
      expect(piece.getClientRects().length, words(piece)).toBe(1);
    expect(words(root.querySelector('.popup-foot p'))).toMatch(/^Data per .* · 227 cek fakta · /);
  });

  it('shows the answer to the last question, even when an older one comes later', async () => {
    const replies: (() => void)[] = [];
    const search: PopupWorld['search'] = (query) =>
      new Promise((resolve) => {
        replies.push(() =>
          resolve({
            milliseconds: 1,
            facets,
            hits: [
              {
                titleSpans: [],
                record: {
                  kind: 'claimReview',
                  review: { ...review, id: query, claim: `rekaan ${query}` },
                  publisher: { id: 'p', name: 'Rekaan', type: 'media' },
                },
              },
            ],
          }),
        );
      });
    const root = await open({ search });
    await userEvent.keyboard('ab');
    await expect
      .poll(() => {
        for (const reply of replies.splice(0).reverse()) reply();
        return selected(root);
      })
      .toContain('rekaan ab');
    await settle();
    expect(selected(root)).toContain('rekaan ab');
  });

  it('says "belum ada cek fakta", how to check, and prepares a report to copy', async () => {
    const copy = vi.fn((_text: string) => Promise.resolve(true));
    const root = await open({ copy });
    await userEvent.keyboard('naga di monas');
    await expect.element(page.getByRole('heading', { name: 'Belum ada cek fakta' })).toBeVisible();
    expect(words(root)).not.toMatch(/✓|terbukti benar/);
    await userEvent.click(page.getByRole('button', { name: /Salin laporan/ }));
    const report = copy.mock.calls[0]?.[0] ?? '';
    expect(report).toContain('naga di monas');
    expect(report).toContain('23 November 2026');
    expect(report).toContain('27 Februari 2026');
  });

  it('keeps the question and says so when the data does not answer', async () => {
    const root = await open({ search: () => Promise.reject(new Error('gone')) });
    await userEvent.keyboard('bbm');
    await expect.poll(() => words(root.querySelector('[role=alert]'))).toContain('tidak menjawab');
    expect(root.querySelector('input')?.value).toBe('bbm');
  });
});

const review = {
  publisher: 'p',
  variants: [],
  rating: { label: 'SALAH', value: 'false' as const },
  summary: 's',
  topics: [],
  regions: [],
  programFacts: [],
  sources: [],
};

describe('filters', () => {
  it('offer what the results hold, narrow them, and can be taken off', async () => {
    const search = vi.fn<PopupWorld['search']>((_query, filter) =>
      Promise.resolve({ hits: filter.rating ? [] : look('bbm'), facets, milliseconds: 1 }),
    );
    await open({ search });
    await userEvent.keyboard('bbm');
    const rating = page.getByRole('combobox', { name: 'Penilaian' });
    await userEvent.selectOptions(rating, 'penipuan');
    await expect.poll(() => search.mock.lastCall).toEqual(['bbm', { rating: 'scam' }]);
    await userEvent.click(page.getByRole('button', { name: 'Lepas saringan' }));
    await expect.poll(() => search.mock.lastCall).toEqual(['bbm', {}]);
  });
});

describe('a pasted message', () => {
  it('is checked as a post, and what it resembles opens', async () => {
    const checkText = vi.fn(popupWorld().checkText);
    const root = await open({ checkText });
    await paste(root, `${FUEL_POST}\n${FUEL_POST}`);
    expect(checkText).toHaveBeenCalledWith(expect.stringContaining('BBM turun jadi Rp7.000'));
    expect(words(root)).toContain('1 klaim yang mirip');
    await userEvent.click(page.getByRole('button', { name: /Prabowo dan Purbaya/ }));
    await expect.element(page.getByRole('heading', { name: 'Klaim yang diperiksa' })).toBeVisible();
  });

  it('that nobody examined is "belum ada cek fakta", with a report that quotes it', async () => {
    const copy = vi.fn((_text: string) => Promise.resolve(true));
    const root = await open({ copy });
    await paste(root, 'Pesan rekaan panjang. '.repeat(12));
    await userEvent.click(page.getByRole('button', { name: /Salin laporan/ }));
    expect(copy.mock.calls[0]?.[0]).toContain('Pesan rekaan panjang.');
  });

  it('leaves short pastes to the search', async () => {
    const checkText = vi.fn<PopupWorld['checkText']>();
    await paste(await open({ checkText }), 'iuran bpjs');
    expect(checkText).not.toHaveBeenCalled();
  });
});

describe("this tab's page", () => {
  it('lists what was found and opens it', async () => {
    const root = await open();
    expect(words(root)).toContain('3 dari 38 unggahan');
    await userEvent.click(page.getByRole('button', { name: /Prabowo dan Purbaya/ }));
    await expect.element(page.getByRole('heading', { name: 'Klaim yang diperiksa' })).toBeVisible();
  });

  it('does not call unmatched posts true', async () => {
    const root = await open({
      tab: () =>
        Promise.resolve({
          ...onX,
          findings: { site: 'x', postsSeen: 9, postsChecked: 9, findings: [] },
        }),
    });
    expect(words(root)).toContain('Belum ada cek fakta untuk 9 unggahan');
    expect(words(root)).toContain('tidak berarti semuanya benar');
  });

  it('switches the site off, and back when that could not be stored', async () => {
    const setSiteEnabled = vi
      .fn<PopupWorld['setSiteEnabled']>()
      .mockResolvedValueOnce()
      .mockRejectedValueOnce(new Error('full'));
    const root = await open({ setSiteEnabled });
    const toggle = page.getByRole('switch', { name: 'Baca unggahan di X (Twitter)' });
    await userEvent.click(toggle);
    expect(setSiteEnabled).toHaveBeenLastCalledWith('x', false);
    expect(words(root)).toContain('Suluh dimatikan di X (Twitter)');
    await userEvent.click(toggle);
    await expect.element(toggle).not.toBeChecked();
  });

  it('tolerates a page that does not answer', async () => {
    const root = await open({ tab: () => Promise.reject(new Error('no receiver')) });
    expect(words(root)).toContain('Halaman ini tidak dibaca');
  });

  it('says when the adapter no longer reads the site, instead of "no claims"', async () => {
    const root = await open({
      tab: () =>
        Promise.resolve({
          ...onX,
          findings: { site: 'x', postsSeen: 0, postsChecked: 0, findings: [], stale: true },
        }),
    });
    expect(words(root)).toContain('teksnya tidak terbaca');
  });

  it('is replaced by the way to the welcome page before consent', async () => {
    const tab = vi.fn<PopupWorld['tab']>();
    const openWelcome = vi.fn();
    await open({ tab, openWelcome }, false);
    expect(tab).not.toHaveBeenCalled();
    await userEvent.click(page.getByRole('button', { name: 'Buka halaman sambutan' }));
    expect(openWelcome).toHaveBeenCalledOnce();
  });
});

describe('the data', () => {
  it('is dated, counted, and the network state is told in words', async () => {
    const foot = words((await open({ online: () => false })).querySelector('footer'));
    expect(foot).toMatch(/^Data per 27 Februari 2026 \(\d+ bulan yang lalu\)/);
    expect(foot).toContain('227 cek fakta');
    expect(foot).toContain('Luring');
  });
});

describe('news since then', () => {
  const news = [
    {
      recordId: 'antara-bbm-turun-rp7000',
      day: '2026-11-17',
      claim: 'Klaim rekaan tentang balon kota.',
      rating: { label: 'KELIRU', value: 'false' },
    },
  ] as const;

  it('is told once, with the day of the week and nothing about the post', async () => {
    const followUpsTold = vi.fn(() => Promise.resolve());
    const root = await open({ followUps: () => Promise.resolve([...news]), followUpsTold });
    await expect
      .poll(() => words(root))
      .toContain('Unggahan yang Anda lihat hari Selasa kini punya cek fakta.');
    expect(followUpsTold).toHaveBeenCalledOnce();
  });

  it('is not mentioned when there is none', async () => {
    const followUpsTold = vi.fn(() => Promise.resolve());
    const root = await open({ followUpsTold });
    expect(words(root)).not.toContain('Kabar susulan');
    expect(followUpsTold).not.toHaveBeenCalled();
  });
});

it('says plainly that the browser lets nobody read this page', async () => {
  const root = await open({
    tab: () => Promise.resolve({ site: null, findings: null }),
    checkPage: () => Promise.reject(new Error('Cannot access a chrome:// URL')),
  });
  await userEvent.click(page.getByRole('button', { name: 'Periksa halaman ini' }));
  await expect.poll(() => words(root)).toContain('Peramban tidak mengizinkan ekstensi');
});
