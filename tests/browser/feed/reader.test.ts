/** When a page is read at all. All texts are invented. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SiteState } from '#data/protocol.ts';
import type { StaleAdapterReport } from '#data/schema/index.ts';
import type { ReaderWorld } from '../../../entrypoints/content/extension-world.ts';
import { CANARY_MS, createReader } from '../../../entrypoints/content/reader.ts';
import type { Site } from '../../../entrypoints/content/sites/site.ts';
import { x } from '../../../entrypoints/content/sites/x.ts';
import { badges, CLAIM, frames, settled, tweet, until, verdictFor } from './harness.ts';

let life = new AbortController();
beforeEach(() => {
  document.body.replaceChildren(tweet(`Awas ${CLAIM} beredar`));
  life = new AbortController();
});
afterEach(() => life.abort());

function start(first: SiteState | null) {
  const world = {
    state: first,
    changed: () => {},
    asked: 0,
    closed: 0,
    gone: false,
    reports: [] as StaleAdapterReport[],
  };
  const looks = vi.fn();
  const spying: Site = {
    ...x,
    findPosts: (root) => {
      looks(root);
      return x.findPosts(root);
    },
  };
  const given: ReaderWorld = {
    siteState: async () => {
      world.asked++;
      return world.state;
    },
    onSettingsChange(changed) {
      world.changed = changed;
      return () => {
        world.changed = () => {};
      };
    },
    checker: { check: async (posts) => posts.map(verdictFor), maxPosts: 64, maxChars: 20_000 },
    openCard: () => {},
    closeCard: () => {
      world.closed++;
    },
    reportStale: (report) => world.reports.push(report),
    isAlive: () => {
      if (world.gone) life.abort();
      return !world.gone;
    },
  };
  return { world, looks, reader: createReader(spying, document, given, life.signal) };
}

const ON: SiteState = {
  enabled: true,
  language: 'id',
  badges: { sensitivity: 'related', mutedTopics: [], programChips: false },
  hooks: null,
};
const OFF: SiteState = { ...ON, enabled: false };

it('looks at nothing while it may not read', async () => {
  const { reader, looks } = start(OFF);
  document.body.append(tweet(`Lagi ${CLAIM} beredar`));
  await settled();
  expect(looks).not.toHaveBeenCalled();
  expect(reader.findings()).toBeNull();
});

it('begins and ends at once when the person switches it', async () => {
  const { reader, world } = start(OFF);
  await settled();
  world.state = ON;
  world.changed();
  await until(() => badges().length === 1);
  expect(reader.findings()?.site).toBe('x');
  world.state = OFF;
  world.changed();
  await until(() => badges().length === 0);
  expect(reader.findings()).toBeNull();
});

it('speaks another language at once', async () => {
  const { world } = start(ON);
  await until(() => badges().length === 1);
  world.state = { ...ON, language: 'en' };
  world.changed();
  await until(() => badges()[0]?.button.ariaLabel?.includes('Open details') ?? false);
  expect(badges()).toHaveLength(1);
});

it('asks for every text anew when a topic is muted, and again when it may speak', async () => {
  const { world } = start(ON);
  await until(() => badges().length === 1);
  const before = badges()[0]?.host;
  world.state = { ...ON, badges: { ...ON.badges, mutedTopics: ['contoh-topik'] } };
  world.changed();
  await until(() => badges().length === 1 && badges()[0]?.host !== before);
});

it('ends at the next page of an app when a person asked for this one only', async () => {
  const here = location.href;
  globalThis.suluhOnRequest = true;
  try {
    const { reader, world } = start(ON);
    await until(() => badges().length === 1);
    history.replaceState(null, '', '#bagian-lain');
    reader.locationChanged();
    expect(badges()).toHaveLength(1);
    history.replaceState(null, '', '/halaman-lain');
    reader.locationChanged();
    await until(() => badges().length === 0);
    expect(reader.findings()).toBeNull();
    world.state = { ...ON, language: 'en' };
    world.changed();
    await settled();
    expect(badges()).toHaveLength(0);
  } finally {
    globalThis.suluhOnRequest = undefined;
    history.replaceState(null, '', here);
  }
});

it('looks anew at once when the address changes, and seldom when it changes without end', async () => {
  const { reader, looks } = start(ON);
  await until(() => badges().length === 1);
  await settled();
  const wholePage = () => looks.mock.calls.filter(([root]) => root === document).length;
  const before = wholePage();
  for (let i = 0; i < 30; i++) {
    reader.locationChanged();
    await frames(1);
  }
  await settled();
  expect(wholePage() - before).toBe(1);
  await until(() => wholePage() - before === 2);
});

it('finds posts by hooks from the registry as soon as they arrive', async () => {
  const post = document.createElement('section');
  post.innerHTML = `<p class="baru">Tata letak baru: ${CLAIM} beredar</p>`;
  document.body.replaceChildren(post);
  const { world } = start(ON);
  await settled();
  expect(badges()).toHaveLength(0);
  const rule = { kind: 'post' as const, text: ['p.baru'], owner: ['section'], join: false };
  world.state = {
    ...ON,
    hooks: { schema: 1, site: 'x', off: [], containers: ['section'], rules: [rule] },
  };
  world.changed();
  await until(() => badges(post).length === 1);
});

it('does not flicker when a setting changes that does not concern it', async () => {
  const { world } = start(ON);
  await until(() => badges().length === 1);
  const { host } = badges()[0] ?? {};
  world.changed();
  await settled();
  expect(badges()[0]?.host).toBe(host);
});

it('reports once, with a count for each hook, that posts stand there without a text', async () => {
  const empty = () => document.createElement('article');
  document.body.replaceChildren(
    ...[1, 2, 3].map(() => {
      const post = empty();
      post.dataset.testid = 'tweet';
      return post;
    }),
  );
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { world } = start(ON);
    await vi.advanceTimersByTimeAsync(CANARY_MS - 100);
    expect(world.reports).toEqual([]);
    await vi.advanceTimersByTimeAsync(10 * CANARY_MS);
    expect(world.reports).toHaveLength(1);
    const { site, containers, hooks } = world.reports[0] ?? {};
    expect({ site, containers }).toEqual({ site: 'x', containers: 3 });
    const matchesOf = (css: string) => hooks?.find((hook) => hook.css === css)?.matches;
    expect(matchesOf('article[data-testid="tweet"]')).toBe(3);
    expect(matchesOf('[data-testid="tweetText"]')).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

it('reports nothing of a page whose posts have texts', async () => {
  document.body.append(tweet('Dua'), tweet('Tiga'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { world } = start(ON);
    await vi.advanceTimersByTimeAsync(2 * CANARY_MS);
    expect(world.reports).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

it('asks again when the worker does not answer', async () => {
  const { world } = start(null);
  await settled();
  expect(badges()).toHaveLength(0);
  world.state = ON;
  await until(() => badges().length === 1);
});

it('asks again when the page comes out of the back-forward cache', async () => {
  const { reader, world } = start(ON);
  await until(() => badges().length === 1);
  reader.sleep();
  world.state = OFF;
  reader.wake();
  await until(() => badges().length === 0);
  world.state = ON;
  reader.sleep();
  document.body.append(tweet(`Dua ${CLAIM} beredar`));
  reader.wake();
  await until(() => badges().length === 2);
});

it('notices at the next change of the page that the extension is gone, and cleans up', async () => {
  const { world } = start(ON);
  await until(() => badges().length === 1);
  world.gone = true;
  document.body.append(tweet('Unggahan biasa saja hari ini'));
  await until(() => badges().length === 0);
});

it('removes everything when the extension is updated under the page', async () => {
  const { world } = start(ON);
  await until(() => badges().length === 1);
  life.abort();
  expect(badges()).toHaveLength(0);
  expect(world.closed).toBeGreaterThan(0);
  document.body.append(tweet(`Sesudahnya ${CLAIM} beredar`));
  await settled();
  expect(badges()).toHaveLength(0);
});
