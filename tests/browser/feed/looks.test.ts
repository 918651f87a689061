/** How badges look as page and person want it: light, dark, zoomed, mirrored, calm. All invented. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { badges, CLAIM, type Running, run, settled, tweet, until } from './harness.ts';

let running: Running | undefined;
const root = document.documentElement;
beforeEach(() => document.body.replaceChildren());
afterEach(async () => {
  running?.stop();
  for (const element of [root, document.body]) {
    for (const name of ['style', 'class', 'dir', 'lang']) element.removeAttribute(name);
  }
  await emulate([]);
});

const emulate = (features: { name: string; value: string }[]) =>
  cdp().send('Emulation.setEmulatedMedia', { features });

async function shown(text = `Awas ${CLAIM} beredar`) {
  document.body.append(tweet(text));
  running = run();
  await until(() => badges().length === 1);
  const [badge] = badges();
  if (!badge) throw new Error('no badge');
  return badge;
}

const themeOf = (button: HTMLElement) => button.parentElement?.dataset.theme;

it('follows the page when it switches between light and dark while it is open', async () => {
  document.body.style.background = 'rgb(255, 255, 255)';
  const { button } = await shown();
  expect(themeOf(button)).toBe('light');
  document.body.style.background = 'rgb(0, 0, 0)';
  await until(() => themeOf(button) === 'dark');
  document.body.style.background = 'rgb(255, 255, 255)';
  await until(() => themeOf(button) === 'light');
});

it('follows a background that fades over, and a body that is replaced', async () => {
  document.body.style.cssText = 'background: rgb(255, 255, 255); transition: background 400ms';
  const { button } = await shown();
  document.body.style.background = 'rgb(0, 0, 0)';
  await until(() => themeOf(button) === 'dark');
  const body = document.createElement('body');
  body.append(...document.body.childNodes);
  document.body.replaceWith(body);
  await settled();
  body.style.background = 'rgb(255, 255, 255)';
  await until(() => badges().length === 1 && themeOf(badges()[0]?.button ?? button) === 'light');
});

it('keeps border, words and focus ring where colours are forced', async () => {
  await emulate([{ name: 'forced-colors', value: 'active' }]);
  const { button } = await shown();
  const probe = document.createElement('span');
  probe.style.cssText = 'forced-color-adjust: none; color: ButtonText; background: ButtonFace';
  document.body.append(probe);
  const system = getComputedStyle(probe);
  const style = getComputedStyle(button);
  expect(style.color).toBe(system.color);
  expect(style.backgroundColor).toBe(system.backgroundColor);
  // Another colour of the system where the pointer happens to rest on it.
  expect(style.borderTopColor).not.toMatch(/transparent|rgba.*, 0\)$/);
  expect(Number.parseFloat(style.borderTopWidth)).toBeGreaterThan(0);
});

it('takes no room on paper', async () => {
  const { host, button } = await shown();
  expect(host.getBoundingClientRect().height).toBeGreaterThan(0);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    expect(host.getBoundingClientRect().height).toBe(0);
    expect(button.checkVisibility()).toBe(false);
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  }
});

it('does not move for people who asked for calm', async () => {
  document.body.append(tweet(`Sekali ${CLAIM} lagi`));
  await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  document.body.append(tweet(`Dua kali ${CLAIM} lagi`));
  running = run();
  await until(() => badges().length === 2);
  const dot = badges()[1]?.button;
  expect(dot?.className).toContain('is-dot');
  const words = dot?.querySelector('.words');
  expect(words && getComputedStyle(words).transitionDuration).toBe('0s');
});

it('stands at the right where the page is written from the right', async () => {
  root.dir = 'rtl';
  const { host, button } = await shown(`خبر ${CLAIM} هنا`);
  const line = host.getBoundingClientRect();
  const box = button.getBoundingClientRect();
  expect(line.right - box.right).toBeLessThan(2);
  expect(box.left - line.left).toBeGreaterThan(20);
});

it.each(['ltr', 'rtl'])('is as round as a dot where the page is written %s', async (dir) => {
  root.dir = dir;
  document.body.append(tweet(`Sekali ${CLAIM} lagi`), tweet(`Dua kali ${CLAIM} lagi`));
  running = run();
  await until(() => badges().length === 2);
  const box = badges()[1]?.button.getBoundingClientRect();
  expect(Math.abs((box?.width ?? 0) - (box?.height ?? 0))).toBeLessThan(2);
});

it.each([0.5, 2, 4])('stays inside its post at a zoom of %s', async (zoom) => {
  root.style.zoom = String(zoom);
  const { host, button } = await shown();
  const post = host.closest('article')?.getBoundingClientRect();
  const box = button.getBoundingClientRect();
  expect(box.right).toBeLessThanOrEqual(post?.right ?? 0);
  expect(box.bottom).toBeLessThanOrEqual((post?.bottom ?? 0) + 1);
  expect(box.height / zoom).toBeCloseTo(20, 0);
});

it('shifts nothing on the screen when it comes before its post is seen', async () => {
  const shifts: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
  });
  for (let i = 0; i < 60; i++) document.body.append(tweet(`Unggahan biasa nomor ${i} hari ini`));
  const height = innerHeight;
  const below = [...document.querySelectorAll('article')].find(
    (post) => post.getBoundingClientRect().top > height + 100,
  );
  const text = below?.querySelector('[data-testid="tweetText"] span');
  if (!text) throw new Error('the page is too short');
  text.textContent = `Di bawah layar ${CLAIM} menunggu`;
  await settled();
  observer.observe({ type: 'layout-shift', buffered: false });
  running = run();
  await until(() => badges().length === 1);
  await settled();
  expect(shifts).toEqual([]);
  // The measure itself works: what is pushed down on the screen is seen by it.
  const push = document.createElement('div');
  push.style.height = '80px';
  document.body.prepend(push);
  await until(() => shifts.length > 0);
  observer.disconnect();
});
