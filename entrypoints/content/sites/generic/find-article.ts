/** Which blocks of a page are its article, and which lines of them a person would copy. */
import { matches, parentOf } from '../dom.ts';
import { type Block, blocksIn } from './blocks.ts';

/** A text with the elements that hold it, in document order. */
export interface Article {
  element: Element;
  parts: Element[];
}

/** What marks one text of several in a page. */
const ENTRY = 'article,.hentry,.h-entry,[itemtype*="BlogPosting"],[itemtype*="NewsArticle"]';
/** So much running text makes an article; with less, names do not count. */
const ENOUGH = 250;
const SHORTEST_ENTRY = 140;

/** The article, or each of the articles, of a page; `skip` takes out what others read. */
export function findArticles(body: Element, skip: string): Article[] {
  let top = blocksIn(body, skip);
  if (top.prose < ENOUGH) {
    const loose = blocksIn(body, skip, false);
    if (loose.prose > top.prose * 2) top = loose;
  }
  const best = bestOf(top);
  if (!best) return [];
  const root = widen(best);
  const entries = entriesIn(root.block);
  if (entries.length > 1) return entries.map((entry) => articleOf(entry, () => true));
  return [articleOf(root.block, root.holds)];
}

/** The lines of an article whose element is known. */
export function articleIn(element: Element, skip: string): Article {
  return articleOf(blocksIn(element, skip), () => true);
}

function bestOf(block: Block): Block | null {
  let best: Block | null = null;
  let most = 0;
  const look = (at: Block): void => {
    const score = at.score * (1 - at.allLinked / at.all);
    if (score > most) [best, most] = [at, score];
    at.children.forEach(look);
  };
  look(block);
  return best;
}

interface Root {
  block: Block;
  /** Whether a block right in it belongs to the article. */
  holds: (child: Block) => boolean;
}

/** The block, or the one around it where the article goes on beside it. */
function widen(best: Block): Root {
  let block = best;
  // A box with nothing else in it.
  while (block.parent && block.parent.prose === block.prose && block.parent.parent) {
    if (matches(block.element, ENTRY)) break;
    block = block.parent;
  }
  const { parent } = block;
  if (parent) {
    const goesOn = (child: Block) => child === block || isPartOf(child, block);
    if (parent.children.filter(goesOn).length > 1) return { block: parent, holds: goesOn };
  }
  return { block, holds: () => true };
}

function isPartOf(sibling: Block, best: Block): boolean {
  const ratio = sibling.allLinked / sibling.all;
  if (sibling.children.length === 0) {
    return sibling.element.tagName === 'P' && sibling.own > 80 && ratio < 0.25;
  }
  return sibling.score * (1 - ratio) > Math.max(10, best.score / 5) && sibling.prose > 200;
}

function entriesIn(root: Block): Block[] {
  const entries: Block[] = [];
  const look = (block: Block): void => {
    if (block !== root && matches(block.element, ENTRY)) {
      if (block.prose >= SHORTEST_ENTRY) entries.push(block);
    } else block.children.forEach(look);
  };
  look(root);
  const most = Math.max(...entries.map(({ prose }) => prose));
  const all = entries.reduce((sum, { prose }) => sum + prose, 0);
  return most < all * 0.8 && all > root.prose * 0.6 ? entries : [];
}

function articleOf(root: Block, holds: (child: Block) => boolean): Article {
  const parts: Element[] = [];
  let headings: Element[] = [];
  if (isLine(root)) return { element: root.element, parts: [root.element] };
  for (const child of root.children) if (holds(child)) take(child);
  return { element: root.element, parts };

  function take(block: Block): void {
    const { element } = block;
    if (/^H[1-6]$/.test(element.tagName)) {
      headings.push(element);
      return;
    }
    if (isLinks(block)) {
      // A heading over what is left out goes with it.
      headings = [];
      return;
    }
    if (isLine(block)) {
      if (!isWorth(block)) return;
      parts.push(...headings, element);
      headings = [];
      return;
    }
    block.children.forEach(take);
  }
}

/** Read as a whole: text stands in it directly. */
function isLine({ own, children, all }: Block): boolean {
  return own > 0 && (children.length === 0 || own >= 25 || own > all / 2);
}

/** Mostly links: a list of other pages. */
function isLinks({ all, allLinked, children, element }: Block): boolean {
  const ratio = allLinked / all;
  if (/^(P|BLOCKQUOTE|PRE)$/.test(element.tagName)) return ratio > 0.9 && all < 200;
  return children.length > 0 ? ratio > 0.5 : ratio > 0.6;
}

/** Short lines in a box of no meaning are labels of the page. */
function isWorth({ own, all, element }: Block): boolean {
  return own >= 25 || all >= 60 || !/^(DIV|SECTION|SPAN)$/.test(element.tagName);
}

/** The article around an element, or null. */
export function articleAround(node: Element, articles: readonly Article[]): Article | null {
  for (let at: Element | null = node; at; at = parentOf(at)) {
    const found = articles.find(({ element }) => element === at);
    if (found) return found;
  }
  return null;
}
