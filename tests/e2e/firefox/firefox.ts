/** Starts Firefox with the built extension over WebDriver BiDi (Debian has no geckodriver). */
import { type Browser, launch, type Page } from 'puppeteer-core';
import { ensureFirefox } from '#tests/tools/browsers.ts';
import { ensureBuild, FIREFOX } from '#tests/tools/build.ts';
import type { ContentWorld } from '#tests/tools/content-world.ts';
import type { Pages } from '#tests/tools/serve-pages.ts';
import { until } from '../harness/wait.ts';

/** Firefox gives every profile its own id for a package; fixed, so that its pages have an address. */
const UUID = '5b1a2c3d-0f4e-4a6b-8c7d-9e0f1a2b3c4d';
const GECKO_ID = 'suluh@suluh.invalid';

export interface SuluhInFirefox {
  browser: Browser;
  /** Opens one of the extension's own pages, such as "popup.html", in a tab. */
  open(page: string): Promise<Page>;
  /** Opens an address from `pages`; anything else on the network is refused. */
  visit(url: string, pages: Pages): Promise<Page>;
  /** The content script's world of the tab with this address, through scripting.executeScript. */
  world(url: string): Promise<ContentWorld>;
  close(): Promise<void>;
}

/** Starts it with a build, by default the release. */
export async function launchFirefox(extension = ensureBuild(FIREFOX)): Promise<SuluhInFirefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }) },
  });
  await browser.installExtension(extension);
  const open = async (name: string) => {
    const page = await browser.newPage();
    // Navigation to a moz-extension page never resolves over BiDi, and while it is under way a
    // question to the page can fail: go, then ask until it is there.
    page.goto(`moz-extension://${UUID}/${name}`).catch(() => {});
    await until(name, () =>
      page
        .evaluate(() => document.readyState === 'complete' && location.host !== '')
        .catch(() => false),
    );
    return page;
  };
  return {
    browser,
    open,
    close: () => browser.close(),
    async visit(url, pages) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const body = pages[request.url()];
        if (body === undefined) void request.abort().catch(() => {});
        else void request.respond({ contentType: 'text/html; charset=utf-8', body });
      });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async world(url) {
      const own = await open('popup.html');
      return {
        async run(run, argument) {
          const json = await own.evaluate(
            `(async () => {
              const [tab] = await browser.tabs.query({ url: ${JSON.stringify(url)} });
              const [{ result, error }] = await browser.scripting.executeScript({
                target: { tabId: tab.id },
                func: ${run.toString()},
                args: [${JSON.stringify(argument)}],
              });
              if (error) throw error;
              return JSON.stringify(result ?? null);
            })()`,
          );
          return JSON.parse(String(json));
        },
      };
    },
  };
}
