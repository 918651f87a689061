/**
 * The worst that can happen: a badge that stands with somebody else's words. The page swaps, moves
 * and recycles what it likes; in no frame may a badge be seen beside another text. All invented.
 */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { facebook } from '../../../entrypoints/content/sites/facebook.ts';
import { generic } from '../../../entrypoints/content/sites/generic.ts';
import {
  badges,
  CLAIM,
  element,
  frames,
  OTHER_CLAIM,
  type Running,
  run,
  runHeld,
  settled,
  tweet,
  tweetText,
  until,
} from './harness.ts';

let running: Running | undefined;
/** Badges that could be seen in a frame although their post does not say the claim. */
let wrong: string[];
let watching = true;
beforeEach(() => {
  document.body.replaceChildren();
  wrong = [];
  watching = true;
  void watch();
});
afterEach(() => {
  watching = false;
  running?.stop();
  running = undefined;
});

const ORDINARY = 'Unggahan lain yang biasa saja';

/** Right before each paint, as an eye would look. */
async function watch(): Promise<void> {
  while (watching) {
    await frames(1);
    for (const { host, button } of badges()) {
      const words = host.closest('article,[aria-posinset]')?.textContent ?? '';
      if (getComputedStyle(button).visibility !== 'visible' || host.offsetHeight === 0) continue;
      if (!words.includes(CLAIM) && !words.includes(OTHER_CLAIM)) wrong.push(words);
    }
  }
}

const textOf = (post: Element): Element => {
  const text = post.querySelector('[data-testid="tweetText"]');
  if (!text) throw new Error('no text');
  return text;
};

async function two(): Promise<[HTMLElement, HTMLElement]> {
  const pair: [HTMLElement, HTMLElement] = [tweet(`Satu ${CLAIM} beredar`), tweet(ORDINARY)];
  document.body.append(...pair);
  running = run();
  await until(() => badges(pair[0]).length === 1);
  await settled();
  return pair;
}

const count = (...posts: Element[]) => posts.map((post) => badges(post).length);

it('goes with its text when the page swaps the texts of two posts', async () => {
  const [a, b] = await two();
  const [ta, tb] = [textOf(a), textOf(b)];
  const [pa, pb] = [ta.parentElement, tb.parentElement];
  pb?.prepend(ta);
  pa?.prepend(tb);
  await settled();
  await settled();
  expect(count(a, b)).toEqual([0, 1]);
  expect(wrong).toEqual([]);
});

it('goes with its text when the page swaps what is around it', async () => {
  const [a, b] = await two();
  const [ta, tb] = [textOf(a).parentElement, textOf(b).parentElement];
  const [pa, pb] = [ta?.parentElement, tb?.parentElement];
  if (ta && tb) {
    pb?.prepend(ta);
    pa?.prepend(tb);
  }
  await settled();
  expect(count(a, b)).toEqual([0, 1]);
  expect(wrong).toEqual([]);
});

it('comes back when the page moves the badge itself to an innocent post', async () => {
  const [a, b] = await two();
  const [badge] = badges(a);
  if (badge) textOf(b).after(badge.host);
  await settled();
  expect(count(a, b)).toEqual([1, 0]);
  expect(wrong).toEqual([]);
});

it('leaves an innocent post even when the page insists on putting it there', async () => {
  const [a, b] = await two();
  for (let i = 0; i < 12; i++) {
    const [badge] = badges(a);
    if (badge) textOf(b).after(badge.host);
    await settled();
  }
  expect(badges(b)).toHaveLength(0);
  expect(wrong).toEqual([]);
});

it('is gone at once when the same element gets other words', async () => {
  const [a] = await two();
  const words = textOf(a).querySelector('span')?.firstChild;
  if (words instanceof Text) words.data = 'Kini orang lain bicara soal makan siang';
  await settled();
  expect(count(a)).toEqual([0]);
  expect(wrong).toEqual([]);
});

it('is gone at once when the text element is replaced by another', async () => {
  const [a] = await two();
  textOf(a).replaceWith(tweetText('Kini orang lain bicara soal makan siang'));
  await settled();
  expect(count(a)).toEqual([0]);
  expect(wrong).toEqual([]);
});

it('is gone at once when the post is recycled for a picture without words', async () => {
  const [a] = await two();
  textOf(a).remove();
  await settled();
  expect(count(a)).toEqual([0]);
  expect(wrong).toEqual([]);
});

it('is gone at once when its text is hidden and another shown in the same post', async () => {
  const [a] = await two();
  const other = tweetText('Kini orang lain bicara soal makan siang');
  textOf(a).after(other);
  await settled();
  textOf(a).remove();
  await settled();
  expect(count(a)).toEqual([0]);
  expect(wrong).toEqual([]);
  const third = tweet(`Tiga ${CLAIM} beredar`);
  document.body.append(third);
  await until(() => badges(third).length === 1);
  textOf(third).setAttribute('style', 'display:none');
  await until(() => badges(third).length === 0);
});

it('is taken out while a storm of changes keeps us from looking', async () => {
  const [a] = await two();
  const ticker = element('div', {});
  document.body.append(ticker);
  const words = textOf(a).querySelector('span')?.firstChild;
  for (let frame = 0; frame < 12; frame++) {
    for (let i = 0; i < 1500; i++) ticker.append(element('i', {}));
    if (frame === 4 && words instanceof Text)
      words.data = 'Kini orang lain bicara soal makan siang';
    await frames(1);
  }
  ticker.remove();
  await until(() => badges(a).length === 0);
  expect(wrong).toEqual([]);
});

it('is not put back with words that changed while the page took it out', async () => {
  const [a] = await two();
  const [badge] = badges(a);
  const words = textOf(a).querySelector('span')?.firstChild;
  badge?.host.remove();
  if (words instanceof Text) words.data = 'Kini orang lain bicara soal makan siang';
  await settled();
  expect(count(a)).toEqual([0]);
  expect(wrong).toEqual([]);
});

it('goes to where the text is when it moved while the question was under way', async () => {
  const [a, b] = [tweet(`Satu ${CLAIM} beredar`), tweet(ORDINARY)];
  document.body.append(a, b);
  const held = runHeld();
  running = held.running;
  await until(() => running?.batches.length === 1);
  const [ta, tb] = [textOf(a), textOf(b)];
  const [pa, pb] = [ta.parentElement, tb.parentElement];
  pb?.prepend(ta);
  pa?.prepend(tb);
  held.answer();
  await until(() => badges().length === 1);
  await settled();
  expect(count(a, b)).toEqual([0, 1]);
  expect(wrong).toEqual([]);
});

it('watches the last paragraph of a text that has several', async () => {
  const post = element('div', { 'aria-posinset': '1' });
  const message = element('div', { 'data-ad-rendering-role': 'story_message' });
  message.textContent = `Awas ${CLAIM} beredar`;
  post.append(message);
  document.body.append(post);
  running = run(undefined, facebook);
  await until(() => badges(post).length === 1);
  await settled();
  message.textContent = 'Kini orang lain bicara soal makan siang';
  await settled();
  expect(count(post)).toEqual([0]);
  expect(wrong).toEqual([]);
});

it('does not blink when the page draws the same words again', async () => {
  const [a] = await two();
  const [badge] = badges(a);
  const seen: string[] = [];
  const box = textOf(a).querySelector('span');
  for (let i = 0; i < 5; i++) {
    box?.replaceChildren(document.createTextNode(`Satu ${CLAIM} beredar`));
    await frames(1);
    if (badge) seen.push(getComputedStyle(badge.button).visibility);
  }
  expect(new Set(seen)).toEqual(new Set(['visible']));
  expect(badges(a)[0]?.host).toBe(badge?.host);
});

it('is gone at once when a paragraph far above the badge turns into other words', async () => {
  const article = element('article', {});
  const paragraphs = [`Kabar ${CLAIM} beredar di grup warga sejak pagi tadi`, ORDINARY, ORDINARY];
  for (const words of paragraphs) {
    const paragraph = element('p', {});
    paragraph.textContent = words;
    article.append(paragraph);
  }
  document.body.append(article);
  running = run(undefined, generic);
  await until(() => badges(article).length === 1);
  await settled();
  const [first] = article.children;
  if (first) first.textContent = 'Kini halaman ini bicara soal makan siang di kantor';
  await settled();
  expect(count(article)).toEqual([0]);
  expect(wrong).toEqual([]);
});
