/**
 * Who may import whom: DESIGN.md's table as data. What is not listed is an error.
 * `from` and `to` are path prefixes of the project or names of packages (`npm:…`, `node:` for
 * Node's own modules); `types` may be imported as types only.
 */
export interface Direction {
  from: string;
  to: string[];
  types?: string[];
}

const VIEW = ['preact', '@floating-ui/dom', 'lean-qr', 'wxt'].map((name) => `npm:${name}`);
const TALK = ['data/protocol.ts', 'data/settings.ts'];
/** The list of sites and their hosts: plain data that every surface names. */
const SITES = 'data/site-access.ts';
const SYNC_WITHOUT_BROWSER = ['tuf/', 'client/', 'feed/', 'errors.ts'].map((p) => `data/sync/${p}`);
const PAGE: Pick<Direction, 'to' | 'types'> = {
  to: ['components/', SITES, ...TALK, ...VIEW],
  types: ['data/schema/'],
};

/** Steps of the build that stand beside what they change. */
const BUILD_STEPS = ['strip-papers', 'without-wxt-context', 'press-scripts'].map(
  (name) => `entrypoints/content/${name}.ts`,
);

/** The table; a file also may import from its own room. */
export const directions: Direction[] = [
  { from: 'data/schema/', to: ['npm:zod'] },
  { from: 'data/schema/write-json-schema.ts', to: ['node:'] },
  {
    from: 'data/formats/',
    to: ['data/schema/', 'npm:zod', 'npm:papaparse', 'npm:fflate', 'npm:saxen'],
  },
  { from: 'data/desk/', to: ['data/schema/', 'data/match/', 'data/store/', 'npm:zod'] },
  { from: 'data/desk/store/', to: ['npm:dexie'] },
  { from: 'data/mirror/', to: ['data/schema/', 'data/match/', 'data/store/'] },
  { from: 'data/mirror/store/', to: ['npm:dexie'] },
  { from: 'data/match/', to: ['data/schema/'] },
  { from: 'data/match/typed-search.ts', to: ['npm:fuse.js'] },
  { from: 'data/store/', to: ['data/schema/', 'npm:dexie'] },
  {
    from: 'data/sync/',
    to: ['data/schema/', 'data/store/', 'npm:zod', 'npm:@tufjs/canonical-json'],
  },
  {
    from: 'data/publish/',
    to: ['data/schema/', 'data/formats/', 'data/match/', ...SYNC_WITHOUT_BROWSER, 'node:'],
  },
  { from: 'data/publish/', to: ['npm:zod', 'npm:commander', 'npm:cli-progress'] },
  { from: 'data/publish/repository/', to: ['npm:@tufjs/canonical-json'] },
  { from: 'data/publish/repository/upload/', to: ['npm:@aws-sdk/client-s3'] },
  {
    from: 'data/protocol.ts',
    to: ['npm:@webext-core/messaging', 'data/schema/limits.ts'],
    types: [
      'data/schema/',
      'data/desk/',
      'data/mirror/',
      'data/settings.ts',
      'data/store/changes/',
      'data/sync/',
    ],
  },
  { from: 'data/settings.ts', to: ['npm:@wxt-dev/storage'], types: ['data/schema/'] },
  {
    from: 'entrypoints/content/',
    to: [
      'data/schema/limits.ts',
      'components/overlay/',
      'components/ui/',
      'components/i18n/',
      ...TALK,
      ...VIEW,
    ],
    types: ['data/schema/'],
  },
  {
    from: 'entrypoints/card',
    to: ['components/overlay/', 'components/ui/', 'components/i18n/', ...TALK, ...VIEW],
    types: ['data/schema/'],
  },
  { from: 'entrypoints/generic/', to: ['entrypoints/content/sites/', 'npm:wxt'] },
  { from: 'entrypoints/popup/', ...PAGE },
  { from: 'entrypoints/welcome/', ...PAGE },
  { from: 'entrypoints/options/', ...PAGE },
  { from: 'entrypoints/share/', ...PAGE },
  { from: 'entrypoints/sidepanel/', ...PAGE },
  { from: 'entrypoints/sidepanel/', to: [], types: ['data/desk/'] },
  {
    from: 'entrypoints/background/',
    to: [
      ...['schema', 'match', 'store', 'sync', 'desk', 'mirror', 'formats'].map((r) => `data/${r}/`),
      SITES,
      ...TALK,
      'npm:wxt',
      'npm:zod',
    ],
  },
  ...['sync/', 'page-gate.ts', 'site-scripts.ts', 'stale-adapters.ts'].map((room) => ({
    from: `entrypoints/background/${room}`,
    to: ['npm:@wxt-dev/storage'],
  })),
  { from: 'components/', to: [SITES, ...VIEW], types: ['data/schema/', ...TALK] },
  { from: 'components/desk/', to: [], types: ['data/desk/'] },
  { from: 'components/i18n/desk', to: [], types: ['data/desk/'] },
  ...BUILD_STEPS.map((from) => ({ from, to: [], types: ['npm:vite'] })),
  { from: 'entrypoints/content/press-scripts.ts', to: ['npm:terser'] },
  {
    from: 'wxt.config.ts',
    to: [SITES, 'data/publish/', ...BUILD_STEPS],
  },
  { from: 'wxt.config.ts', to: ['npm:wxt', 'npm:vite', 'node:'] },
];
