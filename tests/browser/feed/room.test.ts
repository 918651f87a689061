/** Parents that leave a badge no room: rows, and boxes that cut off what grows. All invented. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { facebook } from '../../../entrypoints/content/sites/facebook.ts';
import { reddit } from '../../../entrypoints/content/sites/reddit.ts';
import {
  badges,
  CLAIM,
  element,
  finding,
  type Running,
  run,
  settled,
  tweet,
  until,
} from './harness.ts';

let running: Running | undefined;
beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  running?.stop();
  running = undefined;
});

const LONG = `Awas ${CLAIM} beredar di mana-mana `.repeat(6);

/** A post of Facebook's structure with its message in a parent of this style. */
function postIn(style: string, text = LONG) {
  const post = element('div', { 'aria-posinset': '1' });
  const parent = element('div', { style });
  const message = element('div', { 'data-ad-rendering-role': 'story_message' });
  message.textContent = text;
  parent.append(message);
  post.append(parent);
  document.body.append(post, element('hr', {}));
  return { post, message };
}

/** Whether a pointer reaches the badge, as an eye would. */
function isSeen(within: Element): boolean {
  const box = badges(within)[0]?.button.getBoundingClientRect();
  if (!box) return false;
  return document.elementFromPoint(box.x + 10, box.y + 10)?.localName === 'suluh-badge';
}

it.each([
  'display:flex;width:400px',
  'display:inline-flex;width:400px',
  'display:flex;flex-flow:row-reverse wrap;width:400px',
  'display:table-row',
])('does not squeeze a text whose parent is a row (%s)', async (style) => {
  const { post, message } = postIn(style);
  const before = message.getBoundingClientRect().toJSON();
  running = run(undefined, facebook);
  await until(() => badges(post).length === 1);
  await settled();
  expect(message.getBoundingClientRect().toJSON()).toEqual(before);
  expect(isSeen(post)).toBe(true);
});

it('does not squeeze a text whose post itself is the row', async () => {
  const cell = tweet(LONG);
  const [article, text] = [
    cell.querySelector('article'),
    cell.querySelector('[data-testid="tweetText"]'),
  ];
  if (!article || !text) throw new Error('no text');
  article.setAttribute('style', 'display:flex;width:400px');
  article.replaceChildren(text);
  document.body.append(cell);
  const { width } = text.getBoundingClientRect();
  running = run();
  await until(() => badges(cell).length === 1);
  await settled();
  expect(text.getBoundingClientRect().width).toBe(width);
  expect(isSeen(cell)).toBe(true);
  expect(running.batches.flat()).toHaveLength(1);
});

it.each([
  'height:20px;overflow:hidden',
  'max-height:36px;overflow:clip',
  'display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden',
])('stands under a parent that would cut it off (%s)', async (style) => {
  const { post } = postIn(`width:400px;${style}`);
  running = run(undefined, facebook);
  await until(() => badges(post).length === 1);
  await until(() => isSeen(post));
  await settled();
  expect(badges(post)).toHaveLength(1);
  expect(isSeen(post)).toBe(true);
});

it('goes with its text also from under such a parent', async () => {
  const cell = tweet(`Awas ${CLAIM} beredar`);
  const text = cell.querySelector('[data-testid="tweetText"]');
  text?.parentElement?.setAttribute('style', 'height:20px;overflow:hidden');
  document.body.append(cell);
  running = run();
  await until(() => isSeen(cell));
  const words = text?.querySelector('span');
  if (words) words.textContent = 'Kini orang lain bicara soal makan siang';
  await until(() => badges(cell).length === 0);
  if (words) words.textContent = `Lagi ${CLAIM} beredar`;
  await until(() => isSeen(cell));
  text?.remove();
  await until(() => badges(cell).length === 0);
});

it('uses the gap that X leaves under its texts, and covers nothing where there is none', async () => {
  const [spaced, close] = [tweet(`Satu ${CLAIM} beredar`), tweet(`Dua ${CLAIM} beredar`)];
  const actions = (post: Element) => post.querySelector('[role="group"]')?.getBoundingClientRect();
  close.querySelector('[role="group"]')?.setAttribute('style', 'height:20px');
  document.body.append(spaced, close);
  const before = [spaced, close].map((post) => actions(post)?.top ?? 0);
  running = run();
  await until(() => badges().length === 2);
  await settled();
  for (const post of [spaced, close]) {
    const bottom = badges(post)[0]?.button.getBoundingClientRect().bottom ?? Infinity;
    expect(bottom).toBeLessThanOrEqual(actions(post)?.top ?? 0);
  }
  expect((actions(spaced)?.top ?? 0) - (before[0] ?? 0)).toBe(20);
});

it('is shown by a parent that shows only what is in a slot of its own', async () => {
  const post = element('shreddit-post', { style: 'display:block' });
  const slot = document.createElement('slot');
  slot.name = 'text-body';
  post.attachShadow({ mode: 'open' }).append(slot);
  const body = element('div', { slot: 'text-body' });
  body.textContent = LONG;
  post.append(body);
  document.body.append(post);
  running = run(undefined, reddit);
  await until(() => badges(post).length === 1);
  expect(isSeen(post)).toBe(true);
});

it('stays folded up with a text that is folded up', async () => {
  const { post } = postIn('height:0;overflow:hidden');
  running = run(undefined, facebook);
  await settled();
  await settled();
  expect(isSeen(post)).toBe(false);
});

/** A badge with this rating word in a post of this width. */
async function rated(label: string, width: number) {
  running = run(async (posts) =>
    posts.map(({ key }) => ({
      ...{ key, stance: 'repeats' as const, milliseconds: 1 },
      findings: [finding('kata-1', { rating: { label, value: 'misleading' } })],
    })),
  );
  const post = tweet('Unggahan yang cukup panjang');
  post.style.width = `${width}px`;
  document.body.append(post);
  await until(() => badges(post).length === 1);
  await settled();
  const [button] = badges(post).map((badge) => badge.button);
  const [word, publisher] = button?.querySelectorAll('bdi') ?? [];
  if (!button || !word || !publisher) throw new Error('no words');
  return { post, button, word, publisher };
}

const isCut = (part: Element) => part.scrollWidth > part.clientWidth;

it.each([60, 110, 150, 320])('keeps a long rating word inside a post of %i px', async (width) => {
  const { post, button, word } = await rated('SEBAGIAN BESAR MENYESATKAN, TANPA KONTEKS', width);
  const pill = button.getBoundingClientRect();
  const article = post.querySelector('article')?.getBoundingClientRect();
  expect(pill.right).toBeLessThanOrEqual(article?.right ?? 0);
  expect(word.getBoundingClientRect().right).toBeLessThanOrEqual(pill.right);
});

it.each([120, 150, 190])('cuts the publisher before the word in a post of %i px', async (width) => {
  const { word, publisher } = await rated('HOAKS', width);
  expect([isCut(word), isCut(publisher)]).toEqual([false, true]);
});
