/** Worlds for the surfaces: like the extension around them, but everything is at hand. */
import type { PopupWorld, TabState } from '#components/search/popup-world.ts';
import type { FeedsWorld } from '#components/settings/feeds-world.ts';
import type { Choices, OptionsWorld } from '#components/settings/options-world.ts';
import type { WelcomeWorld } from '#components/settings/welcome-world.ts';
import type { ChangeEntry, IndexStatus, MirrorWeek, SearchFacets } from '#data/protocol.ts';
import { PublisherEntry } from '#data/sync/feed/publisher-entry.ts';
import type { FeedStatus } from '#data/sync/protocol.ts';
import { findings, look, publishers, shipped } from './samples.ts';

/** The gallery's day, so that pictures do not change with the calendar. */
export const NOW = new Date(2026, 10, 23, 9, 0);

export const status: IndexStatus = {
  claimReviews: 227,
  programFacts: 161,
  publishers: 15,
  publisherList: publishers,
  dataDate: '2026-02-27',
  source: 'seed',
  notice: null,
};

export const onX: TabState = {
  site: { id: 'x', name: 'X (Twitter)', granted: true, private: false, enabled: true },
  findings,
};

/** What a search on the shipped records could offer. */
export const facets: SearchFacets = {
  kinds: ['claimReview', 'programFact'],
  ratings: ['false', 'scam', 'misleading'],
  publishers: [
    { id: 'mafindo', name: 'MAFINDO (TurnBackHoax)', type: 'independent-fact-checker' },
    { id: 'komdigi', name: 'Komdigi', type: 'government' },
  ],
  topics: ['bbm', 'bpjs-kesehatan', 'penipuan-tautan'],
  regions: ['ID', '53', '64.71'],
};

const done = () => Promise.resolve();

export function popupWorld(changes: Partial<PopupWorld> = {}): PopupWorld {
  return {
    tab: () => Promise.resolve(onX),
    indexStatus: () => Promise.resolve(status),
    search: (query) => Promise.resolve({ hits: look(query), facets, milliseconds: 1 }),
    checkText: (text) =>
      Promise.resolve({
        key: '',
        stance: 'repeats',
        milliseconds: 1,
        findings: text.includes('BBM') ? findings.findings.slice(0, 1).map((f) => f.finding) : [],
      }),
    details: (id) =>
      Promise.resolve({ entries: [shipped(id)], dataDate: '2026-02-27', language: 'id' }),
    setSiteEnabled: done,
    grantSite: () => Promise.resolve(true),
    checkPage: done,
    followUps: () => Promise.resolve([]),
    followUpsTold: done,
    openShare: () => {},
    openWelcome: () => {},
    openOptions: () => {},
    copy: () => Promise.resolve(true),
    now: () => NOW,
    online: () => true,
    ...changes,
  };
}

export function welcomeWorld(changes: Partial<WelcomeWorld> = {}): WelcomeWorld {
  return {
    giveConsent: () => Promise.resolve(true),
    siteChoices: () =>
      Promise.resolve({ grantedSites: ['x', 'facebook', 'youtube'], disabledSites: [] }),
    setSites: done,
    regions: () => Promise.resolve(['71.71']),
    setRegions: done,
    setLanguage: done,
    openSearch: () => {},
    openOptions: () => {},
    ...changes,
  };
}

/** INVENTED publishers and requests, to show how they look. */
const feed = (id: string, name: string, changes: Partial<FeedStatus>): FeedStatus => ({
  entry: PublisherEntry.parse({
    id,
    name,
    type: 'government',
    mirrors: [`https://${id}.example/`],
    rootSha256: '0'.repeat(64),
    scope: { idPrefix: `${id}-`, kinds: ['claimReview'], regions: ['71'] },
  }),
  listed: true,
  followed: true,
  records: 1280,
  succeededAt: NOW.getTime(),
  nextAt: null,
  problem: null,
  ...changes,
});

export const feeds: FeedStatus[] = [
  feed('rekaan-provinsi', 'Provinsi Rekaan', {}),
  feed('rekaan-redaksi', 'Redaksi Rekaan', {
    listed: false,
    succeededAt: null,
    records: 0,
    problem: {
      code: 'network',
      since: NOW.getTime(),
    },
  }),
  feed('rekaan-kota', 'Kota Rekaan', { followed: false }),
];

export function feedsWorld(): FeedsWorld {
  const answer = () => Promise.resolve(feeds);
  return {
    feeds: answer,
    previewFeed: () => Promise.resolve(feed('rekaan-baru', 'Penerbit Baru Rekaan', {}).entry),
    followFeed: answer,
    followListed: answer,
    unfollowFeed: answer,
    syncFeeds: answer,
    exportFeeds: done,
    importFeeds: () => Promise.resolve(2),
    requestLog: () =>
      Promise.resolve([
        { at: NOW.getTime(), url: 'https://rekaan-provinsi.example/timestamp.json', bytes: 900 },
        { at: NOW.getTime() - 1, url: 'https://rekaan-provinsi.example/0.gz', bytes: 184_000 },
      ]),
    regions: () => Promise.resolve(['71', '71.71']),
    setRegions: done,
  };
}

export function optionsWorld(changes: Partial<OptionsWorld> = {}): OptionsWorld {
  return {
    indexStatus: () => Promise.resolve(status),
    changeLog: () => Promise.resolve(changeLog),
    storedParts: () =>
      Promise.resolve([
        { part: 'settings', items: 9, bytes: 1400 },
        { part: 'index', items: 388, bytes: 310_000 },
        { part: 'changes', items: 2 },
        { part: 'desk', items: 14 },
        { part: 'mirror', items: 6 },
      ]),
    storedBytes: () => Promise.resolve(1_900_000),
    exportEverything: done,
    wipeEverything: done,
    staleAdapters: () => Promise.resolve([]),
    topics: () => Promise.resolve(facets.topics),
    setLanguage: done,
    setAppearance: done,
    setSensitivity: done,
    setTopicMuted: done,
    setProgramChips: done,
    setMirror: done,
    mirrorWeek: () => Promise.resolve(mirrorWeek),
    wipeMirror: done,
    setSites: done,
    withdrawConsent: done,
    wipeChoices: done,
    openWelcome: () => {},
    ...feedsWorld(),
    ...changes,
  };
}

const source = { url: 'https://rekaan.example/cek', title: 'Cek (rekaan)' };

const day = (date: string, posts: number, matched: number): MirrorWeek['days'][number] => ({
  day: date,
  posts,
  matched,
  kinds: {},
  topics: {},
  claims: {},
});

/** An INVENTED week. */
export const mirrorWeek: MirrorWeek = {
  days: [
    day('2026-11-17', 82, 3),
    day('2026-11-18', 140, 11),
    day('2026-11-19', 0, 0),
    day('2026-11-20', 96, 24),
    day('2026-11-21', 210, 8),
    day('2026-11-22', 175, 2),
    day('2026-11-23', 31, 4),
  ],
  posts: 734,
  matched: 52,
  kinds: [
    ['microblog', 402],
    ['network', 250],
    ['video', 82],
  ],
  topics: [
    ['bbm', 41],
    ['bpjs-kesehatan', 23],
    ['penipuan-tautan', 19],
    ['haji', 4],
  ],
  claims: [
    { recordId: 'rekaan-1', times: 24, claim: 'Klaim rekaan bahwa balon kota akan diterbangkan.' },
    { recordId: 'rekaan-2', times: 9, claim: 'Klaim rekaan tentang jembatan layang.' },
  ],
  variety: 2.96,
};

/** INVENTED changes of an index. */
export const changeLog: ChangeEntry[] = [
  {
    at: NOW.getTime(),
    source: 'sync',
    counts: { withdrawn: 1, flipped: 1, changed: 2, added: 12 },
    records: [
      {
        change: 'withdrawn',
        id: 'rekaan-1',
        kind: 'claimReview',
        title: 'Klaim rekaan bahwa balon kota akan diterbangkan pada hari Senin.',
        by: 'Redaksi Rekaan',
        date: '2026-10-02',
        rating: { label: 'KELIRU', value: 'false' },
        summary: 'Penjelasan rekaan: jadwalnya ternyata benar, maka catatan ini ditarik.',
        sources: [source],
      },
      {
        change: 'flipped',
        id: 'rekaan-2',
        kind: 'claimReview',
        title: 'Klaim rekaan tentang jembatan layang yang ditutup sepekan.',
        by: 'Redaksi Rekaan',
        date: '2026-10-09',
        before: { label: 'SALAH', value: 'false' },
        rating: { label: 'BENAR', value: 'true' },
        sources: [source],
      },
      {
        change: 'added',
        id: 'rekaan-3',
        kind: 'programFact',
        title: 'Program Layang Rekaan: dibuka bagi semua warga.',
        by: 'Badan Rekaan',
        sources: [],
      },
    ],
  },
  {
    at: NOW.getTime() - 86_400_000,
    source: 'seed',
    counts: { withdrawn: 0, flipped: 0, changed: 0, added: 3 },
    records: [],
  },
];

/** Choices as after a plain yes; INVENTED muted topic. */
export function choices(changes: Partial<Choices> = {}): Choices {
  return {
    language: 'id',
    appearance: 'system',
    sensitivity: 'related',
    mutedTopics: ['selebritas'],
    programChips: false,
    mirror: true,
    consent: { version: 1, givenAt: NOW.getTime() },
    grantedSites: ['x', 'facebook', 'youtube'],
    disabledSites: [],
    ...changes,
  };
}
