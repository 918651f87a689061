/** One full badge a claim that a person can see, and a page that fights badges. All invented. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { badges, CLAIM, element, type Running, run, settled, tweet, until } from './harness.ts';

let running: Running | undefined;
beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  vi.restoreAllMocks();
  running?.stop();
  running = undefined;
});

const looks = (within?: Element) =>
  badges(within).map(({ button }) => (button.className.includes('is-dot') ? 'dot' : 'full'));

async function claims(...names: string[]): Promise<HTMLElement[]> {
  const posts = names.map((name) => tweet(`${name} ${CLAIM} beredar`));
  document.body.append(...posts);
  running ??= run();
  await until(() => posts.every((post) => badges(post).length === 1));
  return posts;
}

it('a dot becomes the full badge when that one has gone', async () => {
  const [first] = await claims('Satu', 'Dua', 'Tiga');
  expect(looks()).toEqual(['full', 'dot', 'dot']);
  first?.remove();
  await until(() => looks().includes('full'));
  expect(looks()).toEqual(['full', 'dot']);
});

it('a full badge on a stale hidden page does not count', async () => {
  const [old, fresh] = [element('section', {}), element('section', {})];
  old.append(tweet(`Lama ${CLAIM} di sini`));
  document.body.append(old, fresh);
  running = run();
  await until(() => badges().length === 1);
  old.hidden = true;
  fresh.append(tweet(`Baru ${CLAIM} di sini`));
  running.feed.locationChanged();
  await until(() => badges(fresh).length === 1);
  expect(looks(fresh)).toEqual(['full']);
  fresh.hidden = true;
  old.hidden = false;
  running.feed.locationChanged();
  await settled();
  expect(looks(old)).toEqual(['full']);
});

it.each(['display:none', 'visibility:hidden'])('is hidden with its post by %s', async (style) => {
  const [post] = await claims('Satu');
  post?.setAttribute('style', style);
  const [badge] = badges();
  expect(badge?.button.checkVisibility({ visibilityProperty: true })).toBe(false);
});

it('a full badge that the person hid does not count, and comes back in full on their word', async () => {
  const [first, second] = await claims('Satu', 'Dua');
  badges(first)[0]?.button.focus();
  await userEvent.keyboard('{Enter}');
  await until(() => running?.opened.length === 1);
  running?.opened[0]?.onDismiss();
  await until(() => looks(second)[0] === 'full');
  badges(first)[0]?.button.focus();
  await userEvent.keyboard('{Enter}');
  expect(badges(first)[0]?.button.className).toContain('is-full');
});

it('a full badge that the page keeps out does not count', async () => {
  const [first, second] = await claims('Satu', 'Dua');
  for (let i = 0; i < 8; i++) {
    await settled();
    if (first) for (const { host } of badges(first)) host.remove();
  }
  await until(() => looks(second)[0] === 'full');
  expect(looks(first)).toEqual([]);
});

it('a page that insisted gets its badges again a minute later, one of them full', async () => {
  const [first] = await claims('Satu', 'Dua');
  for (let i = 0; i < 8; i++) {
    await settled();
    if (first) for (const { host } of badges(first)) host.remove();
  }
  expect(looks(first)).toEqual([]);
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + 61_000);
  const gone = element('p', {});
  document.body.append(gone);
  await settled();
  gone.remove();
  await until(() => badges(first).length === 1);
  await settled();
  expect(looks().toSorted()).toEqual(['dot', 'full']);
});

it('a page that draws all its posts anew, and again, keeps all its badges', async () => {
  running = run();
  await settled();
  const numbers = Array.from({ length: 25 }, (_, i) => `Nomor ${i}`);
  for (const set of ['A', 'B']) await claims(...numbers.map((number) => `${number} ${set}`));
  for (let round = 0; round < 5; round++) {
    for (const { host } of badges()) host.remove();
    await until(() => badges().length === 2 * numbers.length);
  }
}, 60_000);
