/** Starts a Chromium, Chrome or Edge with the built extension, in a profile of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { ensureChromium } from './browsers.ts';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  headed?: boolean;
  colorScheme?: 'light' | 'dark';
  /** As people have it; Playwright's `goBack` does not know it. */
  backForwardCache?: boolean;
  viewport?: { width: number; height: number };
  /** A profile folder to go on with; it is kept when the browser closes. */
  profile?: string;
}

export interface Suluh {
  context: BrowserContext;
  /** Id of the extension in this profile. */
  id: string;
  /** Address of one of the extension's own pages, such as "popup.html". */
  url(page: string): string;
  /** The welcome page that opens at installation. */
  welcome(): Promise<Page>;
  /** Closes the browser and throws the profile away. */
  close(): Promise<void>;
}

/**
 * `--load-extension` is dead in branded Chrome since 137, so every browser loads the extension the
 * same way: `Extensions.loadUnpacked` over the debugging pipe that Playwright opens anyway.
 */
export async function launch(options: LaunchOptions): Promise<Suluh> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'suluh-profile-'));
  const discard = () => {
    if (options.profile === undefined)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: ensureChromium().path,
      headless: !options.headed,
      colorScheme: options.colorScheme ?? (options.headed ? null : 'light'),
      viewport: options.headed ? null : (options.viewport ?? { width: 1100, height: 900 }),
      ignoreDefaultArgs: [
        '--disable-extensions',
        ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
      ],
      args: [
        '--enable-unsafe-extension-debugging',
        '--disable-quic',
        // Chromium refuses its sandbox to root (containers, CI).
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    const browser = context.browser();
    if (!browser) throw new Error('This browser cannot be debugged: no browser session.');
    const session = await browser.newBrowserCDPSession();
    const { id } = await session.send('Extensions.loadUnpacked', { path: options.extension });
    const url = (page: string) => `chrome-extension://${id}/${page}`;
    return {
      context,
      id,
      url,
      welcome: () => pageWithUrl(context, url('welcome.html')),
      close: async () => {
        await context.close();
        discard();
      },
    };
  } catch (error) {
    discard();
    throw error;
  }
}

/** Waits until a tab with this address exists. */
async function pageWithUrl(context: BrowserContext, url: string): Promise<Page> {
  const has = (page: Page) => page.url().startsWith(url);
  const open = context.pages().find(has);
  if (open) return open;
  return context.waitForEvent('page', {
    predicate: async (page) => {
      await page.waitForURL(/./, { waitUntil: 'commit' });
      return has(page);
    },
    timeout: 15_000,
  });
}
