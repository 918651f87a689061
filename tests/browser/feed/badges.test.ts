/** What badges say, where they stand, and whom they obey. All texts are invented. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { facebook } from '../../../entrypoints/content/sites/facebook.ts';
import {
  badges,
  CLAIM,
  element,
  OTHER_CLAIM,
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

/** A post of Facebook's structure: its badges have a line of their own. */
function facebookPost(text: string): HTMLElement {
  const post = element('div', { 'aria-posinset': '1' });
  const message = element('div', { 'data-ad-rendering-role': 'story_message' });
  message.textContent = text;
  post.append(message);
  return post;
}

it('shows the publisher’s word and name, and says the whole to a screen reader', async () => {
  document.body.append(tweet(`Awas ${CLAIM} beredar`));
  running = run();
  await until(() => badges().length === 1);
  const button = badges()[0]?.button;
  expect(button?.textContent).toBe('HOAKSPemeriksa Contoh');
  expect(button?.getAttribute('aria-label')).toBe(
    'Suluh. Klaim di unggahan ini dinilai “HOAKS” oleh Pemeriksa Contoh, 1 November 2026. Buka rincian.',
  );
});

it('never warns on a post that refutes the claim', async () => {
  document.body.append(tweet(`BANTAH kabar ${CLAIM} itu`));
  running = run();
  await until(() => badges().length === 1);
  const button = badges()[0]?.button;
  expect(button?.className).toContain('is-note');
  expect(button?.textContent).toContain('Ada cek fakta');
  expect(button?.textContent).not.toContain('HOAKS');
});

it('says of a merely similar claim only that it is similar', async () => {
  document.body.append(tweet('Kabar MIRIP yang beredar'));
  running = run();
  await until(() => badges().length === 1);
  expect(badges()[0]?.button.className).toContain('is-related');
  expect(badges()[0]?.button.textContent).toBe('Mirip klaim yang pernah diperiksa');
});

it('draws the same claim in full once, then as a dot, and in full again when the first is gone', async () => {
  const first = tweet(`Satu ${CLAIM} beredar`);
  document.body.append(first);
  running = run();
  await until(() => badges().length === 1);
  document.body.append(tweet(`Dua ${CLAIM} beredar`));
  await until(() => badges().length === 2);
  expect(badges().map(({ button }) => button.className.includes('is-dot'))).toEqual([false, true]);
  first.remove();
  document.body.append(tweet(`Tiga ${CLAIM} beredar`));
  await until(() => badges().length === 2);
  expect(badges().map(({ button }) => button.className.includes('is-dot'))).toEqual([true, false]);
});

it('puts a removed badge back, but lets a page that insists win', async () => {
  const cell = tweet(`Awas ${CLAIM} beredar`);
  document.body.append(cell);
  running = run();
  let removed = 0;
  for (let i = 0; i < 12; i++) {
    await settled();
    const badge = badges(cell)[0];
    if (!badge) break;
    badge.host.remove();
    removed++;
  }
  expect(removed).toBe(6);
  expect(badges(cell)).toHaveLength(0);
});

it('row 32: never stands twice in a post that the page clones', async () => {
  const cell = tweet(`Awas ${CLAIM} beredar`);
  document.body.append(cell);
  running = run();
  await until(() => badges(cell).length === 1);
  const copy = cell.cloneNode(true);
  document.body.append(copy);
  await settled();
  expect(badges()).toHaveLength(2);
  expect(document.querySelectorAll('suluh-badge')).toHaveLength(2);
});

it('opens by Enter with the post’s text and records, and keeps the key to itself', async () => {
  document.body.append(tweet(`Awas ${CLAIM} dan ${OTHER_CLAIM}`));
  running = run();
  const heard: string[] = [];
  for (const type of ['click', 'keydown', 'keyup', 'pointerdown']) {
    document.body.addEventListener(type, () => heard.push(type));
  }
  await until(() => badges().length === 1);
  badges()[0]?.host.focus();
  await userEvent.keyboard('{Enter}');
  await until(() => running?.opened.length === 1);
  expect(running.opened[0]).toMatchObject({
    recordIds: ['palsu-1', 'lain-2'],
    text: `Awas ${CLAIM} dan ${OTHER_CLAIM}`,
  });
  expect(heard).toEqual([]);
});

it('opens by a click, which the post around it never hears', async () => {
  const post = facebookPost(`Awas ${CLAIM} beredar`);
  document.body.append(post);
  const heard: string[] = [];
  for (const type of ['click', 'mousedown', 'pointerup']) {
    post.addEventListener(type, () => heard.push(type));
  }
  running = run(undefined, facebook);
  await until(() => badges().length === 1);
  const host = badges()[0]?.host;
  if (!host) throw new Error('no badge');
  await userEvent.click(host, { position: { x: 20, y: 14 } });
  await until(() => running?.opened.length === 1);
  expect(heard).toEqual([]);
});

it('row 33: ignores clicks and keys that the page forges', async () => {
  document.body.append(tweet(`Awas ${CLAIM} beredar`));
  running = run();
  await until(() => badges().length === 1);
  const { host, button } = badges()[0] ?? {};
  for (const target of [host, button]) {
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    target?.click();
  }
  await settled();
  expect(running.opened).toEqual([]);
});

it('hides a badge on the person’s word and brings it back on the next', async () => {
  document.body.append(facebookPost(`Awas ${CLAIM} beredar`));
  running = run(undefined, facebook);
  await until(() => badges().length === 1);
  const { host, button } = badges()[0] ?? {};
  if (!host || !button) throw new Error('no badge');
  await userEvent.click(host, { position: { x: 20, y: 14 } });
  running.opened[0]?.onDismiss();
  expect(button.textContent).toBe('Tanda disembunyikan · Tampilkan');
  await userEvent.click(host, { position: { x: 20, y: 14 } });
  expect(button.textContent).toContain('HOAKS');
});

it('does not move the text it stands under, and lets a post of X grow by less than itself', async () => {
  const cell = tweet(`Awas ${CLAIM} beredar`);
  document.body.append(cell);
  const text = cell.querySelector('[data-testid="tweetText"]');
  const textBefore = text?.getBoundingClientRect().toJSON();
  const heightBefore = cell.getBoundingClientRect().height;
  running = run();
  await until(() => badges().length === 1);
  expect(text?.getBoundingClientRect().toJSON()).toEqual(textBefore);
  const grown = cell.getBoundingClientRect().height - heightBefore;
  const { host, button } = badges()[0] ?? {};
  expect(grown).toBeLessThanOrEqual(button?.getBoundingClientRect().height ?? 0);
  expect(host?.nextElementSibling).toBeNull();
});

it('does not move the text of a post of Facebook', async () => {
  const post = facebookPost(`Awas ${CLAIM} beredar`);
  document.body.append(post);
  const before = post.firstElementChild?.getBoundingClientRect().toJSON();
  running = run(undefined, facebook);
  await until(() => badges().length === 1);
  expect(post.firstElementChild?.getBoundingClientRect().toJSON()).toEqual(before);
});

it.each([
  'rgb(0, 0, 0)',
  'oklch(0.15 0 0)',
  'oklab(0.2 0.01 0)',
  'lab(5 0 0)',
  'lch(8 4 200)',
  'color(srgb 0.05 0.05 0.05)',
  'color(srgb-linear 0.02 0.02 0.02)',
  'color(display-p3 0.1 0.1 0.1)',
  'color(xyz 0.02 0.02 0.02)',
  'color-mix(in srgb, black 95%, white)',
])('is dark on a page that is dark in %s, whatever the device says', async (background) => {
  document.body.style.background = background;
  document.body.append(tweet(`Awas ${CLAIM} beredar`));
  running = run();
  await until(() => badges().length === 1);
  expect(badges()[0]?.button.parentElement?.dataset.theme).toBe('dark');
  document.body.style.background = '';
});

it.each([
  'oklch(0.95 0 0)',
  'lab(95 0 0)',
  'color(srgb 0.95 0.95 0.95)',
  'color-mix(in oklab, black 5%, white)',
])('is light on a page that is light in %s', async (background) => {
  document.body.style.background = background;
  const see = element('div', { style: 'background: oklch(0.1 0 0 / 0.2)' });
  see.append(tweet(`Awas ${CLAIM} beredar`));
  document.body.append(see);
  running = run();
  await until(() => badges().length === 1);
  expect(badges()[0]?.button.parentElement?.dataset.theme).toBe('light');
  document.body.style.background = '';
});

/** Bubble from what they happen on to the page's listeners; `*out` and `focusout` pass. */
const NOT_FOR_THE_PAGE = [
  ...['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'mouseover', 'mousemove'],
  ...['mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'keydown', 'keyup'],
  ...['keypress', 'focusin', 'touchstart', 'touchmove', 'touchend', 'touchcancel'],
];

it('lets the page hear nothing of what a person does on it', async () => {
  document.body.append(tweet(`Awas ${CLAIM} beredar`));
  running = run();
  await until(() => badges().length === 1);
  const { host } = badges()[0] ?? {};
  if (!host) throw new Error('no badge');
  const heard = new Set<string>();
  const happened = new Set<string>();
  const life = new AbortController();
  const { signal } = life;
  for (const type of NOT_FOR_THE_PAGE) {
    document.addEventListener(type, ({ target }) => target === host && heard.add(type), { signal });
    const options = { capture: true, signal };
    addEventListener(type, ({ target }) => target === host && happened.add(type), options);
  }
  const position = { x: 20, y: 12 };
  await userEvent.hover(host, { position });
  await userEvent.dblClick(host, { position });
  await userEvent.click(host, { position, button: 'right' });
  await userEvent.tab({ shift: true });
  host.focus();
  await userEvent.keyboard('j');
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel']) {
    host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  life.abort();
  expect([...heard]).toEqual([]);
  // Listeners that capture on window come first and hear by nature; here they prove the test.
  expect([...happened].toSorted()).toEqual(NOT_FOR_THE_PAGE.toSorted());
});

it('puts a neutral chip on a post that names a programme, never beside a claim', async () => {
  document.body.append(tweet('Kapan PROGRAM ini cair?'), tweet(`PROGRAM dan ${CLAIM}`));
  running = run();
  await until(() => badges().length === 2);
  const [chip, warning] = badges().map(({ button }) => button);
  expect(chip?.className).toContain('is-program');
  expect(chip?.ariaLabel).toContain('bukan penilaian');
  expect(chip?.textContent).not.toContain('HOAKS');
  expect(warning?.className).toContain('is-warn');
  chip?.focus();
  await userEvent.keyboard('{Enter}');
  expect(running.opened[0]?.recordIds).toEqual(['program-9']);
});
