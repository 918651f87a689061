/** Serves pages at their real origins by request interception: nothing reaches the network. */
import type { BrowserContext, Route } from 'playwright';

/** HTML by address; an address is compared without its hash. */
export type Pages = Record<string, string>;

/** Requests that were refused, for a test that none but the page itself was made. */
export interface Interception {
  refused: string[];
}

interface Served extends Interception {
  pages: Map<string, string>;
}

const EMPTY_IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
const servedBy = new WeakMap<BrowserContext, Served>();

/**
 * From now on the context has these pages and no network. Whatever is not in `pages` is refused,
 * but for images, which become empty ones.
 */
export async function servePages(context: BrowserContext, pages: Pages): Promise<Interception> {
  const served = servedBy.get(context) ?? (await intercept(context));
  served.pages = new Map(Object.entries(pages).map(([url, html]) => [plain(url), html]));
  served.refused = [];
  return served;
}

/**
 * Once a context: Playwright's `route` waits for every worker, a stopped one never answers.
 * Only http(s) is intercepted: a `**` route would also swallow chrome-extension files.
 */
async function intercept(context: BrowserContext): Promise<Served> {
  const served: Served = { refused: [], pages: new Map() };
  servedBy.set(context, served);
  await context.route(/^https?:/, (route) => answer(route, served));
  return served;
}

async function answer(route: Route, { pages, refused }: Served): Promise<void> {
  const request = route.request();
  const html = pages.get(plain(request.url()));
  if (html !== undefined) {
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  } else if (request.resourceType() === 'image') {
    await route.fulfill({ contentType: 'image/svg+xml', body: EMPTY_IMAGE });
  } else {
    refused.push(request.url());
    await route.abort();
  }
}

function plain(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname}${search}`;
}
