/** The feed follows what the page does to its posts. All texts are invented. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  badges,
  CLAIM,
  OTHER_CLAIM,
  type Running,
  run,
  settled,
  tweet,
  tweetText,
  until,
} from './harness.ts';

let running: Running | undefined;
beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  running?.stop();
  running = undefined;
});

it('puts one badge on a post that repeats a claim and none on others', async () => {
  document.body.append(tweet(`Awas ${CLAIM} beredar lagi`), tweet('Selamat pagi dari kampung'));
  running = run();
  await until(() => badges().length > 0);
  await settled();
  expect(badges()).toHaveLength(1);
  expect(badges()[0]?.host.closest('article')?.textContent).toContain(CLAIM);
});

it('asks for a text once, however many posts carry it, and in one batch', async () => {
  for (let i = 0; i < 5; i++) document.body.append(tweet(`Pesan berantai ${CLAIM}`));
  document.body.append(tweet('Berita lain yang cukup panjang'));
  running = run();
  await until(() => badges().length === 5);
  expect(running.batches.map((batch) => batch.length)).toEqual([2]);
});

it('never asks for more texts at once than the checker takes', async () => {
  for (let i = 0; i < 10; i++) document.body.append(tweet(`Unggahan nomor ${i} hari ini`));
  running = run(undefined, undefined, { maxPosts: 4 });
  await until(() => running?.batches.flat().length === 10);
  expect(Math.max(...running.batches.map((batch) => batch.length))).toBe(4);
});

it('reads posts only when they come near the viewport', async () => {
  const far = tweet(`Jauh di bawah ${CLAIM}`);
  const gap = document.createElement('div');
  gap.style.height = '6000px';
  document.body.append(tweet('Unggahan di atas layar'), gap, far);
  running = run();
  await settled();
  expect(running.batches.flat().map(({ text }) => text)).toEqual(['Unggahan di atas layar']);
  far.scrollIntoView();
  await until(() => badges(far).length === 1);
  scrollTo(0, 0);
});

it('follows a recycled node: the badge goes with its text', async () => {
  const cell = tweet(`Pertama ${CLAIM} di sini`);
  document.body.append(cell);
  running = run();
  await until(() => badges(cell).length === 1);
  const words = cell.querySelector('[data-testid="tweetText"] span')?.firstChild;
  if (!(words instanceof Text)) throw new Error('no text');
  words.data = 'Unggahan lain yang tidak apa-apa';
  await until(() => badges(cell).length === 0);
  words.data = `Kini ${OTHER_CLAIM} yang ini`;
  await until(() => badges(cell).length === 1);
  expect(badges(cell)[0]?.button.textContent).toContain('MENYESATKAN');
});

it('follows a cell whose whole content is replaced', async () => {
  const cell = tweet(`Pertama ${CLAIM} di sini`);
  document.body.append(cell);
  running = run();
  await until(() => badges(cell).length === 1);
  cell.replaceChildren(tweet('Isi baru tanpa klaim apa pun'));
  await settled();
  expect(badges()).toHaveLength(0);
});

it('reads shells that are filled late', async () => {
  const cell = tweet('');
  document.body.append(cell);
  running = run();
  await settled();
  cell
    .querySelector('[data-testid="tweetText"]')
    ?.replaceWith(tweetText(`Terlambat ${CLAIM} datang`));
  await until(() => badges(cell).length === 1);
});

it('matches an expanded text again', async () => {
  const cell = tweet('Awal cerita yang panjang sekali …');
  document.body.append(cell);
  running = run();
  await until(() => running?.batches.length === 1);
  const words = cell.querySelector('[data-testid="tweetText"] span');
  words?.append(` dan ternyata ${CLAIM} juga`);
  await until(() => badges(cell).length === 1);
});

it.each(['inside', 'beside'])(
  'matches a text again that a press %s it shows by style',
  async (where) => {
    const cell = tweet('Awal cerita panjang sekali');
    const text = cell.querySelector<HTMLElement>('[data-testid="tweetText"]');
    const more = document.createElement('span');
    more.style.display = 'none';
    more.textContent = ` ternyata ${CLAIM} juga`;
    const button = document.createElement('button');
    button.textContent = 'Selengkapnya';
    button.addEventListener('click', (event) => {
      event.stopImmediatePropagation();
      more.style.display = '';
    });
    text?.append(more);
    if (where === 'inside') text?.append(button);
    else text?.after(button);
    document.body.append(cell);
    running = run();
    await until(() => running?.batches.length === 1);
    // What the page does by itself, or forges, is no press.
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled();
    expect(badges(cell)).toHaveLength(0);
    await userEvent.click(button);
    await until(() => badges(cell).length === 1);
  },
);

it('survives a page that replaces its body', async () => {
  document.body.append(tweet(`Lama ${CLAIM} di sini`));
  running = run();
  await until(() => badges().length === 1);
  const body = document.createElement('body');
  body.append(tweet(`Baru ${OTHER_CLAIM} di sini`));
  document.body.replaceWith(body);
  await until(() => badges().length === 1);
  expect(badges()[0]?.button.textContent).toContain('MENYESATKAN');
});

it('follows virtual scrolling: every claim once, nothing left on a cell that moved on', async () => {
  const texts = Array.from({ length: 120 }, (_, i) =>
    i % 10 === 0 ? `Nomor ${i} bilang ${CLAIM} lagi` : `Unggahan biasa nomor ${i} hari ini`,
  );
  const list = document.createElement('div');
  document.body.append(list);
  /** As X does it: a window of mounted cells, those that left are taken out. */
  const mount = (from: number) => {
    const wanted = new Set(texts.slice(from, from + 8));
    for (const cell of [...list.children]) {
      const text = cell.querySelector('[data-testid="tweetText"]')?.textContent ?? '';
      if (!wanted.delete(text)) cell.remove();
    }
    list.append(...[...wanted].map((text) => tweet(text)));
  };
  running = run();
  const badged = new Set<string>();
  const steps = [...Array(30).keys()].map((step) => step * 4);
  for (const from of [...steps, ...steps.toReversed()]) {
    mount(from);
    const here = texts.slice(from, from + 8).filter((text) => text.includes(CLAIM));
    await until(() => badges().length === here.length);
    for (const { host } of badges()) {
      badged.add(host.closest('article')?.querySelector('span')?.textContent ?? '');
    }
  }
  expect([...badged].sort()).toEqual(texts.filter((text) => text.includes(CLAIM)).sort());
  const asked = running.batches.flat().map(({ text }) => text);
  expect(asked).toHaveLength(new Set(asked).size);
}, 60_000);

it('reads the page that is shown, and a hidden one when the address changes back to it', async () => {
  const [left, right] = [document.createElement('section'), document.createElement('section')];
  left.append(tweet(`Halaman lama ${CLAIM} di sini`));
  right.append(tweet(`Halaman baru ${OTHER_CLAIM} di sini`));
  left.hidden = true;
  document.body.append(left, right);
  running = run();
  await until(() => badges(right).length === 1);
  expect(badges(left)).toHaveLength(0);
  expect(running.batches.flat().map(({ text }) => text)).toEqual([
    `Halaman baru ${OTHER_CLAIM} di sini`,
  ]);
  left.hidden = false;
  right.hidden = true;
  running.feed.locationChanged();
  await until(() => badges(left).length === 1);
});

it('follows a page that goes to another address without loading', async () => {
  const main = document.createElement('main');
  main.append(tweet(`Beranda ${CLAIM} di sini`));
  document.body.append(main);
  running = run();
  await until(() => badges().length === 1);
  // The new address is told before the page has drawn it.
  running.feed.locationChanged();
  await settled();
  main.replaceChildren(tweet('Profil seseorang tanpa klaim apa pun'));
  await until(() => badges().length === 0);
  running.feed.locationChanged();
  main.replaceChildren(tweet(`Pencarian ${OTHER_CLAIM} di sini`));
  await until(() => badges().length === 1);
  expect(badges()[0]?.button.textContent).toContain('MENYESATKAN');
});

it('gives a post and the post quoted in it each its own badge', async () => {
  document.body.append(tweet(`Saya bilang ${OTHER_CLAIM} begini`, `Kutipan ${CLAIM} begitu`));
  running = run();
  await until(() => badges().length === 2);
  const [own, quoted] = badges();
  expect(own?.host.closest('[role="link"]')).toBeNull();
  expect(quoted?.host.closest('[role="link"]')).not.toBeNull();
});

it('stays asleep while the page is in the back-forward cache and looks anew after it', async () => {
  running = run();
  running.feed.pause();
  document.body.append(tweet(`Sementara ${CLAIM} tidur`));
  await settled();
  expect(running.batches).toEqual([]);
  running.feed.resume();
  await until(() => badges().length === 1);
});

it('removes its badges and stops when it is told to', async () => {
  document.body.append(tweet(`Awas ${CLAIM} beredar`));
  running = run();
  await until(() => badges().length === 1);
  running.stop();
  document.body.append(tweet(`Sesudah berhenti ${OTHER_CLAIM} ini`));
  await settled();
  expect(badges()).toHaveLength(0);
  expect(running.batches.flat()).toHaveLength(1);
});

it('clears away badges that an earlier version left behind', async () => {
  document.body.append(tweet('Unggahan biasa saja hari ini'));
  document.body.append(document.createElement('suluh-badge'));
  running = run();
  await settled();
  expect(document.querySelector('suluh-badge')).toBeNull();
});

it('tells the popup what it found', async () => {
  document.body.append(tweet(`Awas ${CLAIM} beredar`), tweet('Unggahan biasa saja hari ini'));
  running = run();
  await until(() => badges().length === 1);
  const found = running.feed.findings();
  expect(found).toMatchObject({ site: 'x', postsSeen: 2, postsChecked: 2, stale: false });
  expect(found.findings.map(({ excerpt }) => excerpt)).toEqual([`Awas ${CLAIM} beredar`]);
});

it('notices posts without any text: the adapter is out of date', async () => {
  for (let i = 0; i < 4; i++) {
    const cell = tweet('Teks di tempat yang tidak dikenal lagi');
    cell.querySelector('[data-testid="tweetText"]')?.removeAttribute('data-testid');
    for (const box of cell.querySelectorAll('[dir]')) box.removeAttribute('dir');
    document.body.append(cell);
  }
  running = run();
  await settled();
  expect(running.feed.findings()).toMatchObject({ postsSeen: 0, stale: true });
});
