/** Styles of a page that hit every element, or ours by its name. All texts are invented. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { badges, CLAIM, element, type Running, run, settled, tweet, until } from './harness.ts';

let running: Running | undefined;
const sheets: HTMLStyleElement[] = [];
beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  for (const sheet of sheets.splice(0)) sheet.remove();
  running?.stop();
  running = undefined;
});

function style(css: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  sheets.push(sheet);
}

async function shown() {
  const post = tweet(`Awas ${CLAIM} beredar`);
  document.body.append(post, element('hr', {}));
  running = run();
  await until(() => badges(post).length === 1);
  await settled();
  const [badge] = badges(post);
  if (!badge) throw new Error('no badge');
  return badge;
}

/** What a person sees of a badge, but for its border: that answers to the pointer, wherever it rests. */
function look({ host, button }: { host: HTMLElement; button: HTMLElement }) {
  const { color, backgroundColor, borderTopWidth, fontFamily, fontSize, opacity, transform } =
    getComputedStyle(button);
  const { width, height } = button.getBoundingClientRect();
  return {
    ...{ color, backgroundColor, borderTopWidth, fontFamily, fontSize, opacity, transform },
    ...{ width, height, isThere: host.getBoundingClientRect().height >= 20 },
    words: [getComputedStyle(host, '::before').content, getComputedStyle(host, '::after').content],
  };
}

it.each([
  ['resets everything', '* { all: revert !important }'],
  [
    'hides what follows a text',
    '[data-testid="tweetText"] ~ *, suluh-badge { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; height: 0 !important }',
  ],
  [
    'gives every element variables of its own',
    '* { --font: cursive !important; --rating: lime !important; --rating-false: rgb(1, 2, 3) !important; --rating-false-tint: red !important; --paper-raised: red !important }',
  ],
  [
    'writes before and after every element',
    '*::before, suluh-badge::before { content: "BENAR" !important; display: block !important; font-size: 40px !important } *::after { content: ""; display: table; clear: both; height: 9px }',
  ],
  ['animates what it knows by name', 'suluh-badge { animation: spin 1s; transition: all 9s }'],
  ['styles what holds it', ':has(> suluh-badge) > * { font-size: 40px; letter-spacing: 9px }'],
  ['is written in capitals', 'body { text-transform: uppercase; font-style: italic; zoom: 1 }'],
])('looks the same in a page that %s', async (_, css) => {
  const plain = look(await shown());
  running?.stop();
  document.body.replaceChildren();
  style(css);
  expect(look(await shown())).toEqual(plain);
});
