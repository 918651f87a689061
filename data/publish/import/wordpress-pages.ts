import { lastModified } from '#data/formats/wordpress.ts';
import { fetchSource } from './read-source.ts';

/** The REST route of posts; a site's address alone is completed to it. */
const ROUTE = '/wp-json/wp/v2/posts';
const FIELDS = 'id,link,date,date_gmt,modified_gmt,title.rendered,content.rendered';
/** The most that WordPress gives at once. */
const PER_PAGE = 100;

/** A million posts. */
const MOST_PAGES = 10_000;

export interface WordPressPage {
  bytes: Uint8Array<ArrayBuffer>;
  /** Pages in all, as the site told with this one. */
  pages: number;
  /** The latest change on this page, from which an interrupted import goes on. */
  modified: string | null;
}

export function isWordPressRoute(address: string): boolean {
  return address.includes(ROUTE);
}

/**
 * Posts changed after `since` (`YYYY-MM-DDTHH:MM:SS`, GMT), oldest change first, one page at a time:
 * wherever it breaks off, what came is complete up to the last page's latest change.
 * Throws `FetchFailed`.
 */
export async function* wordPressPages(
  site: string,
  since: string | null,
): AsyncGenerator<WordPressPage> {
  for (let page = 1, pages = 1; page <= pages; page++) {
    const { bytes, headers } = await fetchSource(pageAddress(site, since, page));
    pages = Math.min(MOST_PAGES, Number(headers.get('x-wp-totalpages') ?? 1) || 1);
    yield { bytes, pages, modified: latest(bytes) };
    // An empty page ends it, however many more a site claims to have.
    if (bytes.length < 100 && new TextDecoder().decode(bytes).trim() === '[]') return;
  }
}

function pageAddress(site: string, since: string | null, page: number): string {
  const url = new URL(isWordPressRoute(site) ? site : `${site.replace(/\/+$/, '')}${ROUTE}`);
  url.searchParams.set('per_page', String(PER_PAGE));
  url.searchParams.set('page', String(page));
  url.searchParams.set('orderby', 'modified');
  url.searchParams.set('order', 'asc');
  url.searchParams.set('_fields', FIELDS);
  if (since !== null) url.searchParams.set('modified_after', since);
  return url.href;
}

function latest(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return lastModified(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
