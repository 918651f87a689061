/** The headline of a page: the heading that says what the page calls itself. */
import { attribute, closest, isVisible, matches, queryAll } from '../dom.ts';

const FIRST_RANK = 'h1,[itemprop="headline"],.entry-title,.post-title';
const HEADINGS = `${FIRST_RANK},h2,h3`;
const BESIDE = 'nav,footer,aside,[role="navigation"],[role="complementary"],[role="dialog"]';
const MOST_HEADINGS = 200;

/** The heading, or null where none is shown. */
export function findTitle(document: Document): Element | null {
  const called = namesOfPage(document);
  let best: Element | null = null;
  let most = 0;
  for (const heading of queryAll(document, HEADINGS).slice(0, MOST_HEADINGS)) {
    const words = plain(heading.textContent ?? '');
    if (words.length < 4 || closest(heading, BESIDE) || !isVisible(heading, true)) continue;
    const level = matches(heading, FIRST_RANK) ? 2 : 1;
    const said = called.some((name) => name.includes(words) || words.includes(name));
    // Without the page's word for it only a heading of the first rank is a headline.
    const rank = said ? 10 + Math.min(words.length, 40) + level : level === 2 ? 1 : 0;
    if (rank > most) [best, most] = [heading, rank];
  }
  return best;
}

function namesOfPage(document: Document): string[] {
  const metas = queryAll(document, 'meta[property="og:title"],meta[name="twitter:title"]');
  return [document.title, ...metas.map((meta) => attribute(meta, 'content') ?? '')]
    .map(plain)
    .filter((name) => name.length > 3);
}

/** Letters and figures only: quotation marks and dashes differ between a page and its title. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
