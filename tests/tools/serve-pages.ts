/** Serves pages at their real origins by request interception: nothing reaches the network. */
import type { BrowserContext } from 'playwright';

/** HTML by address; an address is compared without its hash. */
export type Pages = Record<string, string>;

/** Requests that were refused, for a test that none but the page itself was made. */
export interface Interception {
  refused: string[];
}

/**
 * Only http(s) is intercepted: a `**` route would also swallow chrome-extension files.
 * Whatever is not in `pages` is refused, but for small images, which become empty ones.
 */
export async function servePages(context: BrowserContext, pages: Pages): Promise<Interception> {
  const interception: Interception = { refused: [] };
  const known = new Map(Object.entries(pages).map(([url, html]) => [plain(url), html]));
  await context.unroute(/^https?:/);
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const html = known.get(plain(request.url()));
    if (html !== undefined) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    } else if (request.resourceType() === 'image') {
      await route.fulfill({ contentType: 'image/svg+xml', body: EMPTY_IMAGE });
    } else {
      interception.refused.push(request.url());
      await route.abort();
    }
  });
  return interception;
}

const EMPTY_IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

function plain(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname}${search}`;
}
