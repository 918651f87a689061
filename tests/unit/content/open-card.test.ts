/** Presses on badges while the card's bundle is on its way. All texts are invented. */
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OpenedBadge } from '#entrypoints/content/feed/badge-keeper.ts';
import { openCard } from '#entrypoints/content/open-card.ts';

afterEach(() => {
  globalThis.suluhCard = undefined;
  vi.restoreAllMocks();
});

const badge = (text: string) => ({ text, recordIds: ['a'] }) as OpenedBadge;

/** The background answers when it is told to; then the bundle is there. */
function slowBackground() {
  const open = vi.fn();
  let arrive = (_answer: object) => {};
  const sendMessage = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    () =>
      new Promise((resolve) => {
        arrive = resolve;
      }),
  );
  return {
    open,
    sendMessage,
    arrive() {
      globalThis.suluhCard = { open, close() {}, destroy() {} };
      arrive({ res: undefined });
    },
  };
}

it('memuat kartu sekali dan membuka yang terakhir ditekan, seberapa sering pun orang menekan', async () => {
  const background = slowBackground();
  const presses = ['satu', 'satu', 'dua'].map((text) => openCard(badge(text), 'id'));
  background.arrive();
  await Promise.all(presses);
  expect(background.sendMessage).toHaveBeenCalledOnce();
  expect(background.open.mock.calls.map(([{ text }]) => text)).toEqual(['dua']);
});

it('mencoba lagi pada tekanan berikut bila latar tidak menjawab', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('gone'));
  await openCard(badge('satu'), 'id');
  const background = slowBackground();
  const press = openCard(badge('satu'), 'id');
  background.arrive();
  await press;
  expect(background.open).toHaveBeenCalledOnce();
});
