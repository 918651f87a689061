/** The headline of a page: the heading that says what the page calls itself. */
import { attribute, closest, isVisible, matches, queryAll } from '../dom.ts';

const FIRST_RANK = 'h1,[itemprop="headline"],.entry-title,.post-title,article header h2';
const HEADINGS = `${FIRST_RANK},h2,h3`;
const BESIDE = 'nav,footer,aside,[role="navigation"],[role="complementary"],[role="dialog"]';
const MOST_HEADINGS = 200;

/** The heading, or null where none is shown. */
export function findTitle(document: Document): Element | null {
  const called = namesOfPage(document);
  let best: Element | null = null;
  let most = 0;
  for (const heading of queryAll(document, HEADINGS).slice(0, MOST_HEADINGS)) {
    const rank = rankOf(heading, called);
    if (rank > most && !closest(heading, BESIDE) && isVisible(heading, true)) {
      [best, most] = [heading, rank];
    }
  }
  return best;
}

function rankOf(heading: Element, called: readonly Set<string>[]): number {
  const words = wordsOf(heading.textContent ?? '');
  if (words.size === 0) return 0;
  const ranks = called.map((name) => {
    const both = [...words].filter((word) => name.has(word)).length;
    return [both / words.size, both / name.size] as const;
  });
  const likeness = Math.max(0, ...ranks.map(([own, name]) => own * name));
  if (matches(heading, FIRST_RANK)) return 0.1 + likeness;
  // A heading of lower rank must say nothing else, and half of it.
  return ranks.some(([own, name]) => own > 0.9 && name >= 0.5) ? likeness : 0;
}

function namesOfPage(document: Document): Set<string>[] {
  const metas = queryAll(document, 'meta[property="og:title"],meta[name="twitter:title"]');
  return [document.title, ...metas.map((meta) => attribute(meta, 'content') ?? '')]
    .map(wordsOf)
    .filter(({ size }) => size > 0);
}

/** Letters and figures only: quotation marks and dashes differ between a page and its title. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
