import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardAnchor, CardHandle } from '#components/overlay/card-handle.ts';
import { CardError, type CardWorld, createCard } from '#components/overlay/mount-card.tsx';
import { cardCss } from '#components/overlay/styles.ts';
import { settle } from '#tests/tools/gallery/extension-scenes.tsx';
import * as samples from '#tests/tools/gallery/samples.ts';
import { surface, words } from './surface.ts';

/** The card's closed shadow root, caught when it is made: only a test can. */
let root: ShadowRoot;
let handle: CardHandle;
beforeEach(async () => {
  await page.viewport(1000, 800);
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    root = attach.call(this, init);
    return root;
  });
});
afterEach(() => {
  handle.destroy();
  vi.restoreAllMocks();
});

interface Opened extends CardAnchor {
  outside: HTMLButtonElement;
}

function feed(postStyle = ''): Opened {
  const page = surface('page');
  const outside = document.createElement('button');
  outside.textContent = 'lain';
  const post = document.createElement('article');
  post.style.cssText = postStyle;
  const badge = document.createElement('button');
  badge.textContent = 'Hoaks';
  post.append(samples.FUEL_POST, badge);
  page.append(outside, post);
  return { badge, post, outside, recordIds: ['a'], text: samples.FUEL_POST, language: 'id' };
}

async function open(anchor: CardAnchor, world: Partial<CardWorld> = {}): Promise<void> {
  handle = createCard({
    load: () => Promise.resolve(samples.one),
    copy: () => Promise.resolve(true),
    queue: () => Promise.resolve({ copy: false }),
    share: () => {},
    css: cardCss,
    now: () => new Date(2026, 10, 23),
    ...world,
  });
  anchor.badge.focus();
  handle.open(anchor);
  await settle();
}

const host = () => document.querySelector('suluh-card');
const box = () => root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();

describe('the mounted card', () => {
  it('shows a skeleton first, then the record', async () => {
    let answer = (_: typeof samples.one) => {};
    const anchor = feed();
    await open(anchor, { load: () => new Promise((resolve) => (answer = resolve)) });
    expect(root.querySelector('.card')?.getAttribute('aria-busy')).toBe('true');
    answer(samples.one);
    await settle();
    expect(words(root.querySelector('.claim'))).toContain('Prabowo dan Purbaya');
  });

  it('takes the focus, walks by Tab, and gives the focus back on Esc', async () => {
    const anchor = feed();
    await open(anchor);
    expect(document.activeElement).toBe(host());
    await userEvent.keyboard('{Tab}');
    expect(root.activeElement?.getAttribute('aria-label')).toBe('Tutup');
    await userEvent.keyboard('{Escape}');
    expect(host()).toBeNull();
    expect(document.activeElement).toBe(anchor.badge);
  });

  it('keeps Esc and other keys from the page below', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await open(feed());
    await userEvent.keyboard('j');
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('closes on a press outside', async () => {
    const anchor = feed('margin-top: 200px');
    await open(anchor);
    await userEvent.click(anchor.outside);
    expect(host()).toBeNull();
  });

  it('closes when its own badge is opened again', async () => {
    const anchor = feed();
    await open(anchor);
    handle.open(anchor);
    expect(host()).toBeNull();
  });

  it('row 33: does not close for events that the page makes up', async () => {
    const anchor = feed();
    await open(anchor);
    anchor.outside.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(host()).not.toBeNull();
  });

  it('hides the badge and closes on "bukan klaim ini"', async () => {
    const onDismiss = vi.fn();
    await open({ ...feed(), onDismiss });
    root.querySelector<HTMLButtonElement>('.dismiss')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(onDismiss).toHaveBeenCalledOnce();
    expect(host()).toBeNull();
  });

  it('leaves nothing behind when it is destroyed', async () => {
    await open(feed());
    handle.destroy();
    expect(host()).toBeNull();
    expect(root.querySelector('.card')).toBeNull();
  });

  it('stays usable inside a modal dialog of the page', async () => {
    const dialog = document.createElement('dialog');
    const anchor = feed();
    anchor.post.replaceWith(dialog);
    dialog.append(anchor.post);
    dialog.showModal();
    await open(anchor);
    expect(dialog.contains(host())).toBe(true);
    expect(document.activeElement).toBe(host());
    dialog.close();
  });
});

describe('its place', () => {
  it('is beside the post and off its text where there is room', async () => {
    const anchor = feed('width: 300px; height: 400px');
    await open(anchor);
    const post = anchor.post.getBoundingClientRect();
    expect(document.documentElement.clientWidth - post.right).toBeGreaterThan(420);
    expect(box().left).toBeGreaterThanOrEqual(post.right);
    expect(box().bottom).toBeLessThanOrEqual(document.documentElement.clientHeight);
  });

  it('is below the badge, not over it, where there is no room beside', async () => {
    const anchor = feed('width: calc(100vw - 40px)');
    await open(anchor);
    expect(box().top).toBeGreaterThanOrEqual(anchor.badge.getBoundingClientRect().bottom);
  });

  it.each([
    ['in a wide post', 1000, 800],
    ['at 200 % zoom', 640, 400],
    ['on a narrow screen', 360, 700],
  ])('does not lie on a post at the foot of the window: %s', async (_where, width, height) => {
    await page.viewport(width, height);
    const anchor = feed('width: calc(100vw - 40px)');
    const filler = (px: number) => {
      const space = document.createElement('div');
      space.style.height = `${px}px`;
      return space;
    };
    anchor.post.before(filler(2000));
    anchor.post.after(filler(2000));
    anchor.badge.scrollIntoView({ block: 'end' });
    await open(anchor);
    const badge = anchor.badge.getBoundingClientRect();
    await expect.poll(() => box().top).toBeGreaterThanOrEqual(badge.bottom);
    expect(badge.top).toBeGreaterThanOrEqual(0);
    await expect.poll(() => Math.round(box().bottom)).toBeLessThanOrEqual(height);
    expect(box().width).toBeLessThanOrEqual(width);
    expect(box().height).toBeGreaterThanOrEqual(200);
  });

  it('makes room in what scrolls, when that is not the page', async () => {
    const anchor = feed('width: calc(100vw - 60px); margin-block: 900px');
    const list = anchor.post.parentElement;
    list?.setAttribute('style', 'height: 700px; overflow-y: auto');
    anchor.badge.scrollIntoView({ block: 'end' });
    const before = list?.scrollTop ?? 0;
    await open(anchor);
    expect(list?.scrollTop).toBeGreaterThan(before);
    const { bottom } = anchor.badge.getBoundingClientRect();
    await expect.poll(() => box().top).toBeGreaterThanOrEqual(bottom);
  });

  it('stands above the whole post when the person has scrolled that to the foot of the window', async () => {
    const anchor = feed('width: calc(100vw - 40px); margin-block: 900px');
    await open(anchor);
    anchor.badge.scrollIntoView({ block: 'end' });
    await expect
      .poll(() => box().bottom)
      .toBeLessThanOrEqual(anchor.post.getBoundingClientRect().top);
  });
});

describe('on a narrow screen', () => {
  it('is a sheet at the bottom, as wide as the screen', async () => {
    await page.viewport(360, 700);
    await open(feed());
    expect(box().left).toBe(0);
    expect(box().width).toBe(360);
    await expect.poll(() => Math.round(box().bottom)).toBe(700);
    expect(box().top).toBeGreaterThan(0);
  });
});

describe('what a person is told', () => {
  it('when the record was withdrawn', async () => {
    await open(feed(), { load: () => Promise.resolve({ ...samples.one, entries: [] }) });
    expect(words(root.querySelector('[role=alert]'))).toContain('ditarik penerbitnya');
  });

  it('when the extension was updated under the page', async () => {
    await open(feed(), { load: () => Promise.reject(new CardError('updated')) });
    expect(words(root.querySelector('[role=alert]'))).toContain('Muat ulang halaman');
  });

  it('when the worker is gone, with a way to try again that works', async () => {
    const load = vi
      .fn<CardWorld['load']>()
      .mockRejectedValueOnce(new Error('Could not establish connection'))
      .mockResolvedValueOnce(samples.one);
    await open(feed(), { load });
    root.querySelector<HTMLButtonElement>('.problem button')?.focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(words(root.querySelector('.claim'))).toContain('Prabowo dan Purbaya');
  });
});

describe('its theme', () => {
  it.each([
    ['rgb(21, 32, 43)', 'dark'],
    ['rgb(255, 255, 255)', 'light'],
  ])('follows the page: %s is %s', async (background, theme) => {
    const anchor = feed(`background: ${background}`);
    await open(anchor);
    expect(root.querySelector<HTMLElement>('.place')?.dataset.theme).toBe(theme);
  });
});
