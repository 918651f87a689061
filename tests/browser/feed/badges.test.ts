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
  expect(button.textContent).toBe('Penanda disembunyikan · Tampilkan');
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

it('is dark on a dark page, whatever the device says', async () => {
  document.body.style.background = 'rgb(0, 0, 0)';
  document.body.append(tweet(`Awas ${CLAIM} beredar`));
  running = run();
  await until(() => badges().length === 1);
  expect(badges()[0]?.button.parentElement?.dataset.theme).toBe('dark');
  document.body.style.background = '';
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
