import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawPicture, FORMATS } from '#components/share/draw-picture.ts';
import { pictureContent } from '#components/share/picture-content.ts';
import type { ShareWorld } from '#components/share/share-world.ts';
import { settle } from '#tests/tools/gallery/extension-scenes.tsx';
import * as samples from '#tests/tools/gallery/samples.ts';
import { drawShare } from '#tests/tools/gallery/share-scenes.tsx';
import { surface, words } from './surface.ts';

async function open(changes: Partial<ShareWorld> = {}, content = samples.official) {
  const root = surface('share');
  drawShare(root, content, changes);
  await settle();
  return root;
}

/** How many different colours a band of the picture has: an empty band has hardly any. */
function colours(canvas: HTMLCanvasElement, y: number, height: number): number {
  const data = canvas.getContext('2d')?.getImageData(0, y, canvas.width, height).data ?? [];
  const seen = new Set<number>();
  for (let i = 0; i < data.length; i += 4 * 7) {
    seen.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
  }
  return seen.size;
}

describe('the picture', () => {
  it('is drawn at the size of its format, in each look', async () => {
    const root = await open();
    const size = () => {
      const canvas = root.querySelector('canvas');
      return [canvas?.width, canvas?.height];
    };
    await expect.poll(size).toEqual([1080, 1350]);
    await userEvent.click(page.getByRole('radio', { name: 'Cerita 9:16' }));
    await expect.poll(size).toEqual([1080, 1920]);
  });

  it('tells in words what it shows: claim, rating, publisher, date, source', async () => {
    const label = (await open()).querySelector('canvas')?.getAttribute('aria-label') ?? '';
    for (const part of ['Rp14 juta', 'SALAH', 'MAFINDO', '1 Juli 2025', 'turnbackhoax.id']) {
      expect(label).toContain(part);
    }
  });

  it.each([
    ['one finding', samples.one],
    ['publishers that disagree', samples.disagree],
    ['words without a break', samples.longWords],
    ['lines from right to left', samples.rightToLeft],
    ['a figure with a scale and a unit', samples.official],
  ])('keeps the words of %s away from its edges', (_what, content) => {
    const picture = pictureContent(content, '2026-11-23', 'id');
    if (!picture) throw new Error('no picture');
    const edges: number[] = [];
    const draw = CanvasRenderingContext2D.prototype.fillText;
    vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText').mockImplementation(function (
      this: CanvasRenderingContext2D,
      text,
      x,
      y,
    ) {
      const { actualBoundingBoxLeft, actualBoundingBoxRight } = this.measureText(text);
      const at = (px: number) => this.getTransform().transformPoint({ x: px, y }).x;
      edges.push(at(x - actualBoundingBoxLeft), at(x + actualBoundingBoxRight));
      draw.call(this, text, x, y);
    });
    for (const format of ['portrait', 'story'] as const) {
      drawPicture(document.createElement('canvas'), picture, 'night', format);
    }
    vi.restoreAllMocks();
    expect(edges.length).toBeGreaterThan(20);
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(40);
    expect(Math.max(...edges)).toBeLessThanOrEqual(1080 - 40);
  });

  it.each([
    ['publishers that disagree', samples.disagree],
    ['words without a break', samples.longWords],
    ['a missing date', samples.undated],
  ])('draws %s inside its frame', (_what, content) => {
    const canvas = document.createElement('canvas');
    surface('share').append(canvas);
    const picture = pictureContent(content, '2026-11-23', 'id');
    if (!picture) throw new Error('no picture');
    drawPicture(canvas, picture, 'paper', 'portrait');
    const { height, bottom } = FORMATS.portrait;
    expect(colours(canvas, height - bottom - 196, 196)).toBeGreaterThan(20);
    expect(colours(canvas, height - 40, 40)).toBeLessThan(60);
  });

  it('leaves the code away where a camera could not read it, and still names the source', () => {
    const [entry] = samples.official.entries;
    if (!entry) throw new Error('sample without entry');
    const url = `https://rekaan.example/${'a'.repeat(1500)}`;
    const sources = [{ url, title: 't', publisher: 'p', type: 'news' as const }];
    const review = { ...entry.review, sources };
    const content = { ...samples.official, entries: [{ ...entry, review }] };
    expect(pictureContent(content, '2026-11-23', 'id')).toMatchObject({
      source: { host: 'rekaan.example' },
      sourceHeading: 'Sumber',
    });
  });

  it('is saved as a PNG under a plain name', async () => {
    const save = vi.fn<ShareWorld['save']>();
    await open({ save });
    await userEvent.click(page.getByRole('button', { name: 'Unduh PNG' }));
    await expect.poll(() => save.mock.calls.length).toBe(1);
    const [blob, name] = save.mock.calls[0] ?? [];
    expect(blob?.type).toBe('image/png');
    expect(name).toMatch(/^suluh-[a-z0-9-]+-1080x1350\.png$/);
  });

  it('says so when the browser refuses to copy it', async () => {
    const root = await open({ copyPicture: () => Promise.resolve(false) });
    await userEvent.click(page.getByRole('button', { name: 'Salin gambar' }));
    await expect.poll(() => words(root)).toContain('Peramban menolak');
  });

  it('offers the system share only where there is one', async () => {
    expect(words(await open())).not.toContain('Bagikan…');
    expect(words(await open({ send: () => Promise.resolve(true) }))).toContain('Bagikan…');
  });
});

describe('the text', () => {
  it('is copied as it is shown, in the chosen tone and length', async () => {
    const copyText = vi.fn((_text: string) => Promise.resolve(true));
    const root = await open({ copyText });
    await userEvent.click(page.getByRole('radio', { name: 'Formal' }));
    await userEvent.click(page.getByRole('radio', { name: /Pendek/ }));
    await userEvent.click(page.getByRole('button', { name: 'Salin teks' }));
    const text = copyText.mock.calls[0]?.[0] ?? '';
    expect(text).toBe(root.querySelector('.text-preview')?.textContent);
    expect(text.length).toBeLessThanOrEqual(280);
  });

  it('is numbered and copied part by part as a thread', async () => {
    const root = await open();
    await userEvent.click(page.getByRole('radio', { name: 'Utas' }));
    const parts = [...root.querySelectorAll('.text-preview')].map(words);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts[0]).toMatch(/\(1\/\d+\)$/);
    await expect.element(page.getByRole('button', { name: 'Salin bagian 2' })).toBeVisible();
  });
});

it('a withdrawn record is told in a plain sentence', async () => {
  const root = await open({}, { ...samples.one, entries: [] });
  expect(words(root.querySelector('[role=alert]'))).toContain('ditarik penerbitnya');
});
