/** Opens a saved page at its address in a browser with the built extension, and asks its adapter. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { CHROME, ensureBuild } from '../build.ts';
import { giveConsent } from '../consent.ts';
import { contentWorld } from '../content-world.ts';
import { launch, type Suluh } from '../launch.ts';
import type { SavedPage } from '../saved-page.ts';
import { servePages } from '../serve-pages.ts';
import { bundleInspect } from './bundle.ts';
import type { Inspection } from './in-page.ts';
import { widened } from './widened.ts';

/** Starts a browser for one page and closes it again. */
export async function inspectSavedPage({ html, url }: SavedPage): Promise<Inspection> {
  const extension = widened(ensureBuild(CHROME), url);
  try {
    const suluh = await launch({ extension });
    try {
      await giveConsent(suluh);
      await servePages(suluh.context, { [url]: html });
      const page = await suluh.context.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return await inspectPage(suluh, page);
    } finally {
      await suluh.close();
    }
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}

/** Asks the adapter of a page that is open already. */
export async function inspectPage(suluh: Suluh, page: Page): Promise<Inspection> {
  const world = await contentWorld(page, suluh.id);
  await world.define(await bundleInspect());
  return world.run((): Inspection => Reflect.get(globalThis, 'suluhInspect').inspect(), null);
}
