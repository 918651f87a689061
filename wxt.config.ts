import { defineConfig } from 'wxt';
import { originsOfKind } from './data/site-access.ts';
import { pressScripts } from './entrypoints/content/press-scripts.ts';
import { stripPapers } from './entrypoints/content/strip-papers.ts';
import { withoutWxtContext } from './entrypoints/content/without-wxt-context.ts';

/** Hosts read after the welcome page's consent; everything else is asked for site by site. */
const FIRST_SITES = originsOfKind('welcome');
/** Where `npm start` serves its demo feed; exists in the demo build only. */
const DEMO_HOST = 'http://127.0.0.1/*';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate:
    process.env.SULUH_OUT_TEMPLATE ?? '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: 'Suluh',
    description: '__MSG_description__',
    default_locale: 'id',
    permissions: [
      'storage',
      'scripting',
      'unlimitedStorage',
      'activeTab',
      'alarms',
      'contextMenus',
    ],
    host_permissions: mode === 'demo' ? [...FIRST_SITES, DEMO_HOST] : FIRST_SITES,
    optional_host_permissions: originsOfKind('public', 'private'),
    commands: {
      'check-page': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_checkPage__',
      },
      'desk-open': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_openDesk__',
      },
      'desk-take': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_takeToDesk__',
      },
    },
    action: { default_title: '__MSG_actionTitle__' },
    // light-dark() and popover.
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'suluh@suluh.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // The first Firefox for Android that knows data_collection_permissions.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  // light-dark() must reach the browser as it is: lowered, it no longer follows [data-theme].
  vite: () => ({
    plugins: [stripPapers(), withoutWxtContext(), pressScripts()],
    build: { cssTarget: ['chrome123', 'firefox140'] },
  }),
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      // Loaded here only: `wxt prepare` and the test runner read this file too.
      const { addSeedAssets } = await import('./data/publish/seed-assets.ts');
      files.push(...(await addSeedAssets()));
      const { addRegistryAssets } = await import('./data/publish/registry-assets.ts');
      files.push(...(await addRegistryAssets()));
    },
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.mode !== 'demo') return;
      for (const script of manifest.content_scripts ?? []) script.matches?.push(DEMO_HOST);
    },
  },
});
