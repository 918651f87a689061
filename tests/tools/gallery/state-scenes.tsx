/** The states a surface seldom shows: loading, broken, single, disagreeing, too long, right to left. */
import { render } from 'preact';
import { Options } from '#components/settings/Options.tsx';
import type { Choices, OptionsWorld } from '#components/settings/options-world.ts';
import { Welcome } from '#components/settings/Welcome.tsx';
import type { WelcomeWorld } from '#components/settings/welcome-world.ts';
import type { CardContent } from '#data/protocol.ts';
import { drawPopup } from './extension-scenes.tsx';
import * as samples from './samples.ts';
import type { Scene } from './scene.ts';
import { drawShare } from './share-scenes.tsx';
import { choices, feeds, mirrorWeek, onX, optionsWorld, welcomeWorld } from './worlds.ts';

const never = new Promise<never>(() => {});
const fails = () => Promise.reject(new Error('gone'));
const LONG = samples.longWords.entries[0]?.review.claim ?? '';

/** What the popup shows of these records once the first row of the tab was opened. */
function details(name: string, content: CardContent): Scene {
  return {
    name: `popup-details-${name}`,
    surface: 'popup',
    draw: (root) => drawPopup(root, { details: () => Promise.resolve(content) }),
    act: (root) => root.querySelector<HTMLElement>('.tab-pane .row')?.click(),
  };
}

function found(name: string, content: CardContent): Scene {
  const hits = content.entries.map(({ review, publisher }) => ({
    record: { kind: 'claimReview' as const, review, publisher },
    titleSpans: [],
  }));
  return {
    name: `popup-results-${name}`,
    surface: 'popup',
    draw: (root) =>
      drawPopup(root, {
        search: () =>
          Promise.resolve({
            hits,
            facets: { kinds: [], ratings: [], publishers: [], topics: [], regions: [] },
            milliseconds: 1,
          }),
      }),
    act: (root) => {
      const box = root.querySelector('input');
      if (!box) return;
      box.value = 'rekaan';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}

function share(name: string, draw: Scene['draw'], more: Partial<Scene> = {}): Scene {
  return { name: `share-${name}`, surface: 'share', draw, ...more };
}

function options(
  name: string,
  world: Partial<OptionsWorld>,
  chosen: Partial<Choices> = {},
  more: Partial<Scene> = {},
): Scene {
  return {
    name: `options-${name}`,
    surface: 'options',
    draw: (root) => render(<Options world={optionsWorld(world)} choices={choices(chosen)} />, root),
    ...more,
  };
}

function welcome(name: string, world: Partial<WelcomeWorld>): Scene {
  return {
    name: `welcome-${name}`,
    surface: 'welcome',
    draw: (root) =>
      render(<Welcome world={welcomeWorld(world)} language="id" consented={false} />, root),
    act: (root) => root.querySelector<HTMLElement>('.ask .button-loud')?.click(),
  };
}

const oneDay = {
  ...mirrorWeek,
  days: mirrorWeek.days.map((day, i) => (i === 6 ? day : { ...day, posts: 0, matched: 0 })),
  posts: 31,
  matched: 4,
  topics: mirrorWeek.topics.slice(0, 1),
  kinds: mirrorWeek.kinds.slice(0, 1),
  claims: [{ recordId: 'rekaan-1', times: 4, claim: LONG }],
  variety: 1,
};

export const stateScenes: Scene[] = [
  details('disagree', samples.disagree),
  details('expired', samples.expired),
  details('right-to-left', samples.rightToLeft),
  found('long-words', samples.longWords),
  found('right-to-left', samples.rightToLeft),
  {
    name: 'popup-page-one',
    surface: 'popup',
    draw: (root) =>
      drawPopup(root, {
        tab: () =>
          Promise.resolve({
            ...onX,
            findings: {
              ...{ site: 'x', postsSeen: 1, postsChecked: 1 },
              findings: samples.findings.findings.slice(0, 1),
            },
          }),
      }),
  },
  share('loading', (root) => drawShare(root, samples.one, { content: () => never })),
  share('unavailable', (root) => drawShare(root, samples.one, { content: fails })),
  share('disagree', (root) => drawShare(root, samples.disagree)),
  share('expired', (root) => drawShare(root, samples.expired)),
  share('long-words', (root) => drawShare(root, samples.longWords), { width: 360 }),
  share('right-to-left', (root) => drawShare(root, samples.rightToLeft)),
  options('loading', {
    indexStatus: () => never,
    feeds: () => never,
    mirrorWeek: () => never,
    changeLog: () => never,
    storedParts: () => never,
    requestLog: () => never,
    topics: () => never,
  }),
  options('unavailable', {
    indexStatus: fails,
    feeds: fails,
    mirrorWeek: fails,
    changeLog: fails,
    storedParts: fails,
    requestLog: fails,
    topics: fails,
    regions: fails,
  }),
  options('first-day', { feeds: () => Promise.resolve([]) }, { consent: null, mirror: false }),
  options(
    'long-words',
    {
      feeds: () =>
        Promise.resolve(
          feeds.map((feed) => ({ ...feed, entry: { ...feed.entry, name: LONG.slice(0, 80) } })),
        ),
      mirrorWeek: () => Promise.resolve(oneDay),
    },
    { mutedTopics: [LONG.slice(0, 60).replaceAll(' ', '-')] },
    { width: 360 },
  ),
  options('mirror-one-day', { mirrorWeek: () => Promise.resolve(oneDay) }),
  options('mirror-off', {}, { mirror: false }),
  welcome('refused', { giveConsent: () => Promise.resolve(false) }),
  welcome('sites-unavailable', { siteChoices: fails }),
];
