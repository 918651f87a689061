/** Importing many at once: progress, cancel, and links that a person opens; all texts are invented. */
import { describe, expect, it } from 'vitest';
import { toolLinks } from '#components/desk/case/tool-links.ts';
import { type ImportCount, importDrafts } from '#components/desk/files/import-drafts.ts';
import type { NewCase } from '#data/desk/case.ts';

const drafts = Array.from(
  { length: 1050 },
  (_, n): NewCase => ({ text: `Kabar uji ${n}`, origin: 'table' }),
);
/** Every tenth is a copy, every fifth of the others has a fact-check. */
const add = async (batch: NewCase[]) =>
  batch.map((_, n) => ({ caseId: `k-${n}`, copy: n % 10 === 0, linked: n % 5 === 1 ? 1 : 0 }));

describe('mengimpor banyak sekaligus', () => {
  it('memberi tahu kemajuan dan menghitung yang baru, salinan, dan yang bertaut', async () => {
    const told: ImportCount[] = [];
    const count = await importDrafts(drafts, add, new AbortController().signal, (now) =>
      told.push(now),
    );
    expect(told.map(({ done }) => done)).toEqual([200, 400, 600, 800, 1000, 1050]);
    expect(count).toEqual({ done: 1050, fresh: 945, copies: 105, linked: 210 });
  });

  it('berhenti bila dibatalkan: yang sudah masuk tetap, sisanya tidak', async () => {
    const life = new AbortController();
    const taken: NewCase[] = [];
    const count = await importDrafts(
      drafts,
      (batch) => {
        taken.push(...batch);
        if (taken.length >= 400) life.abort();
        return add(batch);
      },
      life.signal,
      () => undefined,
    );
    expect(count.done).toBe(400);
    expect(taken).toEqual(drafts.slice(0, 400));
  });

  it('menyebut kegagalan di tengah jalan kepada pemanggilnya', async () => {
    const fails = () => Promise.reject(new Error('penyimpanan penuh'));
    await expect(
      importDrafts(drafts, fails, new AbortController().signal, () => undefined),
    ).rejects.toThrow('penyimpanan penuh');
  });
});

describe('alat bantu', () => {
  const url = 'https://contoh.example/unggahan/7?a=b&c=d';
  const links = toolLinks({ url, regions: ['ID', '71.71'] });

  it('menyiapkan pencarian gambar, arsip, data resmi, dan PPID wilayahnya dengan nama', () => {
    expect(new Set(links.map(({ group }) => group))).toEqual(
      new Set(['picture', 'archive', 'data', 'facts']),
    );
    const ppid = links.find(({ name }) => name.includes('PPID'));
    expect(decodeURIComponent(ppid?.href ?? '')).toContain('Kota Manado, Sulawesi Utara');
    expect(links.every(({ href }) => href.startsWith('https://'))).toBe(true);
  });

  it('memberi alamat kasus hanya kepada arsip, dan tidak kepada siapa pun bila tidak ada', () => {
    const told = links.filter(({ href }) => decodeURIComponent(href).includes('contoh.example'));
    expect(new Set(told.map(({ group }) => group))).toEqual(new Set(['archive']));
    const without = toolLinks({ url: '', regions: [] });
    expect(without.filter(({ group }) => group === 'archive')).toHaveLength(1);
  });
});
