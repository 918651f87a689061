import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SCRIPT, GENERIC_ADAPTER, originsOfKind } from '#data/site-access.ts';
import { renderXPage } from '#tests/fixtures/demo/page.ts';
import { CHROME, DEMO, ensureBuild, FIREFOX, type Flavour } from '#tests/tools/build.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { startSuluh } from './harness/suluh.ts';
import { pause, until } from './harness/wait.ts';
import { openFeed, openHtml, post, REPEATS } from './harness/x-feed.ts';

function manifestText(flavour: Flavour): string {
  return readFileSync(join(ensureBuild(flavour), 'manifest.json'), 'utf8');
}

/** Public feeds that follow the welcome page's yes (DESIGN.md, rule 7). */
const PUBLIC_FEEDS = /^https:\/\/((www|m|web|mobile)\.)?(x|twitter|facebook|youtube)\.com\/\*$/;

describe.each([
  ['chrome', CHROME],
  ['firefox', FIREFOX],
] as const)('the release manifest for %s', (_, flavour) => {
  const text = manifestText(flavour);
  const manifest: chrome.runtime.ManifestV3 = JSON.parse(text);

  it('lacks the address of the demo', () => {
    expect(manifestText(DEMO)).toContain('127.0.0.1');
    expect(text).not.toContain('127.0.0.1');
    expect(text).not.toContain('localhost');
  });

  it.each([
    ['content-scripts/content.js', 20_000],
    ['card.js', 40_000],
    [GENERIC_ADAPTER.slice(1), 10_000],
  ])('keeps %s under %i bytes of gzip', (file, most) => {
    const bytes = readFileSync(join(ensureBuild(flavour), file));
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(most);
  });

  it('keeps every token that the script on every page names, and leaves others out', () => {
    const script = readFileSync(join(ensureBuild(flavour), 'content-scripts/content.js'), 'utf8');
    const named = new Set([...script.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name));
    expect(named.size).toBeGreaterThan(10);
    for (const name of named) expect(script).toMatch(new RegExp(`[;{]--${name}:`));
    expect(script).not.toContain('--text-hero:');
  });

  it('leaves the dates and witnesses of hooks out of the script on every page', () => {
    const script = readFileSync(join(ensureBuild(flavour), 'content-scripts/content.js'), 'utf8');
    expect(script).toContain('[data-testid=tweetText]');
    for (const paper of ['saved page', 'public source']) expect(script).not.toContain(paper);
  });

  it('holds nothing that speaks to the page by messages or events', () => {
    const script = readFileSync(join(ensureBuild(flavour), 'content-scripts/content.js'), 'utf8');
    for (const word of ['postMessage', 'dispatchEvent', 'CustomEvent', 'script-started', 'wxt:']) {
      expect(script).not.toContain(word);
    }
  });

  it('asks for nothing beyond what it needs', () => {
    expect(manifest.permissions?.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      // The desk; Firefox's sidebar needs no permission.
      ...(flavour === CHROME ? ['sidePanel'] : []),
      'storage',
      'unlimitedStorage',
    ]);
  });

  it('reads public feeds and nothing else without being asked', () => {
    const matches = (manifest.content_scripts ?? []).flatMap((script) => script.matches ?? []);
    expect(matches).toContain('https://x.com/*');
    for (const host of [...matches, ...(manifest.host_permissions ?? [])]) {
      expect(host).toMatch(PUBLIC_FEEDS);
    }
  });

  it('asks for every other site when a person chooses it, and never for all of them', () => {
    expect(manifest.optional_host_permissions?.toSorted()).toEqual(
      originsOfKind('public', 'private').toSorted(),
    );
    expect(text).not.toContain('<all_urls>');
    expect(text).not.toContain('://*/');
  });

  it('names the content script as the background registers it', () => {
    expect(manifest.content_scripts?.[0]?.js).toEqual([CONTENT_SCRIPT.slice(1)]);
  });

  it('row 35: offers no file to pages and listens to none', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('content_security_policy');
  });
});

it('the release for Firefox declares that no data is collected', () => {
  const { browser_specific_settings: settings } = JSON.parse(manifestText(FIREFOX));
  expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

describe('a page that wants to know whether Suluh is there', () => {
  let suluh: Suluh;
  beforeAll(async () => {
    suluh = await startSuluh();
  });
  afterAll(() => suluh?.close());

  it('row 35: can load none of its files, although it knows their names', async () => {
    const feed = await openFeed(suluh, [REPEATS]);
    await feed.badge(REPEATS);
    const files = ['manifest.json', 'card.js', 'icon/16.png', 'popup.html', 'seed/head.json'];
    const probes = await feed.page.evaluate(
      (urls) =>
        Promise.all(
          urls.map((url) =>
            fetch(url).then(
              () => `${url} was readable`,
              () => 'refused',
            ),
          ),
        ),
      files.map((file) => suluh.url(file)),
    );
    expect(probes).toEqual(files.map(() => 'refused'));
  });

  it('hears no message and no event of it, although it knows their names', async () => {
    const names = ['wxt:content-script-started', 'wxt:locationchange'].flatMap((name) => [
      `${suluh.id}:content:${name}`,
      `${suluh.id}:content.js:${name}`,
    ]);
    const spy = `<script>
      globalThis.heard = [];
      for (const target of [window, document]) {
        for (const type of ['message', 'messageerror', ...${JSON.stringify(names)}]) {
          target.addEventListener(type, (event) => heard.push(event.type), true);
        }
      }
    </script>`;
    const html = renderXPage([post(REPEATS)]).replace('<head>', `<head>${spy}`);
    const feed = await openHtml(suluh, html);
    await feed.badge(REPEATS);
    await feed.page.evaluate(() => history.pushState(null, '', '/explore'));
    await pause(1500);
    expect(await feed.page.evaluate('heard')).toEqual([]);
    // The ear itself works.
    await feed.page.evaluate(() => window.postMessage('uji', '*'));
    await until('its own message', () => feed.page.evaluate('heard.length > 0'));
  });

  it('finds nothing of it in its own globals, and makes no request for it', async () => {
    const feed = await openFeed(suluh, [REPEATS]);
    await feed.badge(REPEATS);
    const globals = await feed.page.evaluate(() =>
      Object.keys(globalThis).filter((name) => /suluh/i.test(name)),
    );
    expect(globals).toEqual([]);
    expect(feed.interception.refused.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
  });
});
