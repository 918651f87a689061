/** Odd homes for a post: boxes without a box, folds, walls, other roots. All texts are invented. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { facebook } from '../../../entrypoints/content/sites/facebook.ts';
import { badges, CLAIM, element, type Running, run, settled, tweet, until } from './harness.ts';

let running: Running | undefined;
beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  running?.stop();
  running = undefined;
});

const TEXT = `Awas ${CLAIM} beredar`;

function textOf(post: Element): HTMLElement {
  const text = post.querySelector<HTMLElement>('[data-testid="tweetText"]');
  if (!text) throw new Error('no text');
  return text;
}

/** Whether a pointer reaches a badge in there, as an eye would. */
function isSeen(within: Element): boolean {
  const box = badges(within)[0]?.button.getBoundingClientRect();
  if (!box || box.width === 0) return false;
  return document.elementFromPoint(box.x + 10, box.y + 10)?.localName === 'suluh-badge';
}

async function shown(post: HTMLElement): Promise<void> {
  document.body.append(post);
  running = run();
  await until(() => badges(post).length === 1);
  await settled();
}

it('reads a text, and words in it, that have no box of their own (display: contents)', async () => {
  const [whole, part] = [tweet(TEXT), tweet('Awas')];
  textOf(whole).style.display = 'contents';
  const link = element('a', { style: 'display:contents', href: '#' });
  link.append(element('div', { style: 'display:contents' }));
  link.firstElementChild?.append(` ${CLAIM} beredar`);
  textOf(part).append(link);
  document.body.append(whole, part);
  running = run();
  await until(() => badges(whole).length === 1 && badges(part).length === 1);
  expect(running.batches.flat().map(({ text }) => text)).toEqual([TEXT]);
});

it.each(['display:none', 'visibility:hidden'])(
  'reads no words without a box of their own in what is hidden by %s',
  async (style) => {
    const post = tweet('Unggahan biasa saja hari ini');
    const [hidden, inner] = [element('b', { style }), element('i', { style: 'display:contents' })];
    inner.textContent = CLAIM;
    hidden.append(inner);
    const own = element('i', { style: `display:contents;${style}` });
    own.textContent = CLAIM;
    textOf(post).append(hidden, own);
    document.body.append(post);
    running = run();
    await until(() => running?.batches.length === 1);
    expect(running.batches[0]?.[0]?.text).toBe('Unggahan biasa saja hari ini');
  },
);

it.each([
  'display:contents',
  'content-visibility:auto',
  'container-type:inline-size',
  'contain:content',
  'contain:strict;height:60px',
  'contain:paint;height:20px',
  'display:grid;grid-template-columns:100px 1fr',
  'display:flex;flex-direction:column;align-items:center',
  'display:flex;flex-direction:column-reverse',
  'columns:2',
  'position:absolute;height:40px;width:300px',
  'line-height:0;font-size:0',
])('is seen and moves no text whose parent is %s', async (style) => {
  const post = tweet(TEXT);
  const text = textOf(post);
  text.parentElement?.setAttribute('style', style);
  document.body.append(post, element('hr', {}));
  const before = text.getBoundingClientRect().toJSON();
  running = run();
  await until(() => badges(post).length === 1);
  await until(() => isSeen(post));
  expect(text.getBoundingClientRect().toJSON()).toEqual(before);
  expect(post.contains(badges(post)[0]?.host ?? null)).toBe(true);
});

it('reads what a page skips (content-visibility: hidden) once it shows it', async () => {
  const box = element('div', { style: 'content-visibility:hidden' });
  box.append(tweet(TEXT));
  document.body.append(box);
  running = run();
  await settled();
  expect(running.batches).toEqual([]);
  box.removeAttribute('style');
  await until(() => badges(box).length === 1);
});

it('opens and folds with a post in details', async () => {
  const box = document.createElement('details');
  box.append(element('summary', {}), tweet(TEXT));
  document.body.append(box);
  running = run();
  await settled();
  expect(running.batches).toEqual([]);
  box.open = true;
  await until(() => isSeen(box));
  box.open = false;
  await until(() => !isSeen(box));
  box.open = true;
  await until(() => isSeen(box));
});

it('stays with a post that is moved without being taken out (moveBefore)', async () => {
  const post = tweet(TEXT);
  await shown(post);
  const before = badges(post)[0]?.host;
  const elsewhere = element('section', {});
  document.body.append(elsewhere);
  const move: unknown = Reflect.get(elsewhere, 'moveBefore');
  if (typeof move !== 'function') throw new Error('this browser has no moveBefore');
  move.call(elsewhere, post, null);
  await settled();
  expect(badges(elsewhere).map(({ host }) => host)).toEqual([before]);
  expect(isSeen(elsewhere)).toBe(true);
});

it('goes with a post into a shadow root of the page, and away with its words there', async () => {
  const post = tweet(TEXT);
  await shown(post);
  const home = element('div', {});
  document.body.append(home);
  home.attachShadow({ mode: 'open' }).append(post);
  await settled();
  expect(badges(post)).toHaveLength(1);
  textOf(post).textContent = 'Kini orang lain bicara soal makan siang';
  await until(() => badges(post).length === 0);
});

it('does not follow a post into another document', async () => {
  const post = tweet(TEXT);
  await shown(post);
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frame.contentDocument?.body.append(post);
  await settled();
  expect(post.querySelectorAll('suluh-badge')).toHaveLength(0);
  document.body.append(post);
  await until(() => badges(post).length === 1);
});

it('stays while a translator wraps the same words, and goes when they are others', async () => {
  const post = tweet(TEXT);
  await shown(post);
  const [badge] = badges(post);
  const words = textOf(post).querySelector('span');
  const [outer, inner] = [element('font', {}), element('font', {})];
  outer.append(inner);
  inner.append(...(words?.childNodes ?? []));
  words?.append(outer);
  await settled();
  expect(badges(post)[0]?.host).toBe(badge?.host);
  inner.textContent = 'Beware, a false claim is going around';
  await until(() => badges(post).length === 0);
  inner.textContent = TEXT;
  await until(() => badges(post).length === 1);
});

it('is no part of what a person copies or prints', async () => {
  const post = tweet(TEXT);
  await shown(post);
  getSelection()?.selectAllChildren(post);
  expect(getSelection()?.toString()).toBe(`${TEXT}\nBalas`);
  const [badge] = badges(post);
  expect(badge && getComputedStyle(badge.button).userSelect).toBe('none');
});

it('comes back when the page writes itself anew', async () => {
  const post = element('div', { 'aria-posinset': '1' });
  const message = element('div', { 'data-ad-rendering-role': 'story_message' });
  message.textContent = TEXT;
  post.append(message);
  document.body.append(post);
  running = run(undefined, facebook);
  await until(() => badges(post).length === 1);
  const root = document.documentElement;
  const fresh = document.createElement('html');
  fresh.append(document.createElement('head'), document.createElement('body'));
  fresh.lastElementChild?.append(post);
  try {
    root.replaceWith(fresh);
    await until(() => badges(post).length === 1);
    message.textContent = 'Kini orang lain bicara soal makan siang';
    await until(() => badges(post).length === 0);
  } finally {
    fresh.replaceWith(root);
  }
});
