/** Puts texts into a saved page, in a browser of its own without scripts and without network. */
import { chromium } from 'playwright';
import { ensureChromium } from '#tests/tools/browsers.ts';

/** The page's HTML with the n-th `slots` element holding `texts[n]` and nothing else. */
export async function plant(
  html: string,
  slots: string,
  texts: ReadonlyMap<number, string>,
): Promise<string> {
  const browser = await chromium.launch({
    executablePath: ensureChromium().path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await context.route(/^https?:/, (route) => route.abort());
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    await page.locator(slots).evaluateAll(
      (elements, entries) => {
        for (const [at, text] of entries) {
          const element = elements[at];
          if (!element) throw new Error(`the page has ${elements.length} slots, not ${at + 1}`);
          // Facebook sets every line in a div of its own.
          const line = element.querySelector('div[dir="auto"]');
          line?.replaceChildren(text);
          element.replaceChildren(line ?? text);
        }
      },
      [...texts],
    );
    return await page.content();
  } finally {
    await browser.close();
  }
}
