import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardProps } from '#components/overlay/Card.tsx';
import type { CardContent } from '#data/protocol.ts';
import { drawCard } from '#tests/tools/gallery/card-scenes.tsx';
import { settle } from '#tests/tools/gallery/extension-scenes.tsx';
import * as samples from '#tests/tools/gallery/samples.ts';
import { surface, words } from './surface.ts';

function show(content: CardContent, props: Partial<CardProps> = {}): HTMLElement {
  const root = surface();
  drawCard(root, { status: 'ready', content }, props);
  return root;
}

describe('the card', () => {
  it('tells claim, finding, explanation, facts, sources and reasons in this order', () => {
    const text = words(show(samples.one));
    const order = [
      'Klaim yang diperiksa',
      'Prabowo dan Purbaya sepakat',
      'Hoaks',
      'ANTARA',
      'Tidak ditemukan pernyataan resmi',
      'Fakta program',
      'Sumber',
      'Mengapa cocok',
      'Salin klarifikasi',
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("keeps the publisher's own word and introduces each kind of publisher", () => {
    const findings = [...show(samples.disagree).querySelectorAll('.finding')];
    expect(words(findings[0])).toContain('SALAH');
    expect(words(findings[0])).toContain('cek fakta independen');
    expect(words(findings[1])).toContain('BELUM TERBUKTI');
    expect(words(findings[1])).toContain('klarifikasi resmi');
  });

  it('row 37: stands publishers that disagree side by side and says that they do', () => {
    const root = show(samples.disagree);
    const [first, second] = [...root.querySelectorAll('.finding')].map((finding) =>
      finding.getBoundingClientRect(),
    );
    expect(first?.top).toBe(second?.top);
    expect(first?.right).toBeLessThan(second?.left ?? 0);
    expect(words(root)).toContain('tidak sependapat');
    expect(words(show(samples.many))).not.toContain('tidak sependapat');
  });

  it('says "tanggal tidak tercatat" where there is no date', () => {
    expect(words(show(samples.undated).querySelector('.finding'))).toContain(
      'tanggal tidak tercatat',
    );
  });

  it('says "sumber resmi" of a fact only where a source is official or law', () => {
    expect(words(show(samples.official).querySelector('.fact-standing'))).toBe('sumber resmi');
    expect(words(show(samples.one).querySelector('.fact-standing'))).toBe(
      'pernyataan instansi, dikutip dari media',
    );
  });

  it('shows an expired fact as kedaluwarsa, with the reason', () => {
    const fact = show(samples.expired).querySelector('.fact.is-expired');
    expect(words(fact?.querySelector('.fact-expired'))).toContain(
      'kedaluwarsa Hanya berlaku sampai 31 Maret 2026',
    );
  });

  it('does not call a fact expired on its last day', () => {
    const root = show(samples.expired, { today: '2026-03-31' });
    expect(root.querySelector('.is-expired')).toBeNull();
  });

  it('dates every figure and names agency and region', () => {
    const fact = show(samples.official).querySelector('.fact');
    for (const figure of fact?.querySelectorAll('.figure') ?? []) {
      expect(words(figure)).toContain('per 22 April 2025');
    }
    expect(words(fact)).toContain('Kementerian PKP');
    expect(words(fact)).toContain('Wilayah: seluruh Indonesia');
  });

  it('shows each source with its host, in a new tab without opener', () => {
    for (const link of show(samples.one).querySelectorAll<HTMLAnchorElement>('.source a')) {
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.target).toBe('_blank');
      const host = words(link.closest('.source')?.querySelector('.source-host'));
      expect(new URL(link.href).host.replace(/^www\./, '')).toBe(host);
    }
  });

  it('row 31: never links what is no web address', () => {
    const root = show(samples.longWords);
    const hrefs = [...root.querySelectorAll('a')].map((link) => link.protocol);
    expect(hrefs.length).toBeGreaterThan(0);
    expect(new Set(hrefs)).toEqual(new Set(['https:']));
    expect(words(root)).toContain('alamat tidak ditautkan');
  });

  it('row 31: neutralises bidirectional controls of a record', () => {
    expect(show(samples.rightToLeft).textContent).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  it('lights the shared words in claim and post, and names what did not agree', () => {
    const root = show(samples.one);
    const why = root.querySelector('.why');
    const lit = [...(why?.querySelectorAll('mark') ?? [])].map(words);
    expect(lit.filter((word) => word === 'Rp7.000')).toHaveLength(2);
    expect(words(why?.querySelector('.is-missing'))).toBe('menurunkan');
  });

  it('never grows wider than its box, whatever the words', async () => {
    for (const content of [samples.longWords, samples.rightToLeft, samples.disagree]) {
      const body = show(content).querySelector('.card-body');
      expect(body?.scrollWidth).toBeLessThanOrEqual(body?.clientWidth ?? 0);
    }
  });
});

describe('actions', () => {
  it('copy the clarification with source and date, and say so', async () => {
    const copy = vi.fn((_text: string) => Promise.resolve(true));
    show(samples.official, { copy });
    await userEvent.click(page.getByRole('button', { name: 'Salin klarifikasi' }));
    const text = copy.mock.calls[0]?.[0] ?? '';
    expect(text).toContain('1 Juli 2025');
    expect(text).toContain('https://');
    await expect.element(page.getByRole('button', { name: 'Tersalin' })).toBeVisible();
  });

  it('show the text to copy by hand when the browser refuses', async () => {
    show(samples.one, { copy: () => Promise.resolve(false) });
    await userEvent.click(page.getByRole('button', { name: 'Salin klarifikasi' }));
    await expect
      .element(page.getByRole('textbox'))
      .toHaveValue(expect.stringContaining('https://'));
  });

  it('follow a person only, not the page', async () => {
    const acts = {
      copy: vi.fn(() => Promise.resolve(true)),
      onDismiss: vi.fn(),
      onClose: vi.fn(),
    };
    const root = show(samples.one, acts);
    for (const button of root.querySelectorAll('button')) button.click();
    await settle();
    for (const act of Object.values(acts)) expect(act).not.toHaveBeenCalled();
    await userEvent.click(page.getByRole('button', { name: 'Bukan klaim ini' }));
    expect(acts.onDismiss).toHaveBeenCalledOnce();
  });

  it('offer no "bukan klaim ini" where no badge can be hidden', () => {
    expect(words(show(samples.one, { onDismiss: undefined }))).not.toContain('Bukan klaim ini');
  });
});

describe('when something went wrong', () => {
  it.each([
    ['updated', 'Muat ulang halaman'],
    ['withdrawn', 'ditarik penerbitnya'],
    ['unavailable', 'Coba lagi'],
  ] as const)('%s is a plain sentence with what to do', (problem, sentence) => {
    const root = surface();
    drawCard(root, { status: 'problem', problem });
    expect(words(root.querySelector('[role=alert]'))).toContain(sentence);
  });
});
