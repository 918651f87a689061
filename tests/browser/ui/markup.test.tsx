/** Row 31 of the fault table: what a record says is text, whatever it looks like. */
import { render } from 'preact';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options } from '#components/settings/Options.tsx';
import type { CardContent } from '#data/protocol.ts';
import { drawCard } from '#tests/tools/gallery/card-scenes.tsx';
import { drawPopup, settle } from '#tests/tools/gallery/extension-scenes.tsx';
import * as samples from '#tests/tools/gallery/samples.ts';
import { drawShare } from '#tests/tools/gallery/share-scenes.tsx';
import {
  changeLog,
  choices,
  mirrorWeek,
  onX,
  optionsWorld,
  popupWorld,
  status,
} from '#tests/tools/gallery/worlds.ts';
import { surface, words } from './surface.ts';

const MARKUP =
  '<img src=x onerror="globalThis.hit=1"></style><script>globalThis.hit=1</script>\u202e\u2066';
/** Embeddings, overrides and isolates, which turn the words around them. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
/** Fields whose values the schema lists or shapes; all others are free text. */
const SHAPED = new Set(
  (
    'kind kinds id recordId value ratings type tier datePublished asOf dataDate date day regions ' +
    'site source notice change'
  ).split(' '),
);
const DATES = /^valid/;

/** The same content with markup in every text and `javascript:` as every address. */
function poisoned(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, name));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, poisoned(item, key)]),
    );
  }
  if (typeof value !== 'string' || SHAPED.has(name) || DATES.test(name)) return value;
  return name === 'url' ? 'javascript:globalThis.hit=1' : `${MARKUP} ${value}`;
}

/** Nothing of the markup has become an element, nothing is linked, no control turns other words. */
function expectText(root: HTMLElement): void {
  expect(words(root)).toContain('<img src=x');
  expect([...root.querySelectorAll('img, script, style, iframe')]).toEqual([]);
  const away = [...root.querySelectorAll('a')].filter(
    ({ protocol }) => !/^https?:$/.test(protocol),
  );
  expect(away.map(({ href }) => href)).toEqual([]);
  expect(Reflect.get(globalThis, 'hit')).toBeUndefined();
  const said = [...root.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  );
  const turned = [...root.querySelectorAll('*')].filter(
    (element) => element.children.length === 0 && BIDI.test(element.textContent ?? ''),
  );
  expect(turned.map((element) => element.outerHTML)).toEqual([]);
  for (const text of [root.textContent ?? '', ...said]) expect(text).not.toMatch(BIDI);
}

const bad = (content: CardContent) =>
  ({ ...(poisoned(content) as CardContent), language: 'id' }) satisfies CardContent;

it('row 31: markup in any field of a record is text on the card, and nothing is linked', async () => {
  const root = surface();
  drawCard(root, { status: 'ready', content: bad(samples.disagree) }, { postText: MARKUP });
  await settle();
  expectText(root);
  expect(root.querySelectorAll('a')).toHaveLength(0);
});

it('row 31: … in the popup’s findings, results and details', async () => {
  const root = surface('popup');
  const world = popupWorld();
  drawPopup(root, {
    tab: () => Promise.resolve({ ...onX, findings: poisoned(onX.findings) as typeof onX.findings }),
    indexStatus: () => Promise.resolve(poisoned(status) as typeof status),
    search: async (query, filter) =>
      poisoned(await world.search(query, filter)) as Awaited<ReturnType<typeof world.search>>,
    details: () => Promise.resolve(bad(samples.one)),
  });
  await settle();
  expectText(root);
  await userEvent.fill(page.getByRole('combobox').first(), 'bpjs');
  await expect.poll(() => root.querySelectorAll('[role=option]').length).toBeGreaterThan(2);
  expectText(root);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => root.querySelector('.details')).not.toBeNull();
  await settle();
  expectText(root);
});

it('row 31: … on the share page', async () => {
  const root = surface('share');
  drawShare(root, bad(samples.disagree));
  await expect.poll(() => root.querySelector('canvas')).not.toBeNull();
  expectText(root);
});

it('row 31: … in the settings: publishers, changes, the mirror', async () => {
  const root = surface('options');
  const world = optionsWorld({
    indexStatus: () => Promise.resolve(poisoned(status) as typeof status),
    changeLog: () => Promise.resolve(poisoned(changeLog) as typeof changeLog),
    mirrorWeek: () => Promise.resolve(poisoned(mirrorWeek) as typeof mirrorWeek),
  });
  render(<Options world={world} choices={choices()} />, root);
  await settle();
  for (const details of root.querySelectorAll('details')) details.open = true;
  await settle();
  expectText(root);
});
