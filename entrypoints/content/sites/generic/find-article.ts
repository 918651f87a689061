/** Which blocks of a page are its article, or its articles. */
import { matches, queryFirst } from '../dom.ts';
import { linesOf } from './article-lines.ts';
import { type Block, blocksIn } from './blocks.ts';

export interface Article {
  element: Element;
  /** Boxes right in the element that belong to the page around the article. */
  beside: ReadonlySet<Element>;
  /** Whether names of parts are heeded in it. */
  strict: boolean;
  /** Its own headline, where it is one of several. */
  title: Element | null;
}

/** What marks one text of several in a page. */
const ENTRY = 'article,.hentry,.h-entry,[itemtype*="BlogPosting"],[itemtype*="NewsArticle"]';
const NAMED = `${ENTRY},[itemprop="articleBody"]`;
const ENTRY_TITLE = '.entry-title,.post-title,h1,h2,h3';
/** So much running text makes an article; with less, names of parts do not count. */
const ENOUGH = 250;
const SHORTEST_ENTRY = 140;

/** The article of a page, or each of several; `skip` takes out what others read. */
export function findArticles(body: Element, skip: string): Article[] {
  let strict = true;
  let page = blocksIn(body, skip, strict);
  if (page.prose < ENOUGH) {
    const loose = blocksIn(body, skip, false);
    if (loose.prose > Math.max(ENOUGH, page.prose * 2)) [page, strict] = [loose, false];
  }
  const best = bestOf(page);
  if (!best) return [];
  const entries = entriesIn(widened(best));
  if (entries.length > 1) {
    return entries.map(({ element }) => {
      const title = queryFirst(element, ENTRY_TITLE);
      return { element, beside: new Set(), strict, title };
    });
  }
  const whole = withNeighbours(widened(best));
  const kept = proseOf(whole.block, whole.beside);
  const { block, beside } =
    kept < best.prose * 0.9 ? { block: best, beside: new Set<Element>() } : whole;
  return [{ element: block.element, beside, strict, title: null }];
}

/** The lines of an article as it stands now. */
export function partsOf({ element, beside, strict }: Article, skip: string): Element[] {
  return linesOf(blocksIn(element, skip, strict), beside).map((line) => line.element);
}

function proseOf(block: Block, beside: ReadonlySet<Element>): number {
  return linesOf(block, beside).reduce((sum, line) => sum + line.prose, 0);
}

function bestOf(page: Block): Block | null {
  let best: Block | null = null;
  let most = 0;
  const look = (block: Block): void => {
    const score = block.score * (1 - linkedIn(block));
    if (score > most) [best, most] = [block, score];
    block.children.forEach(look);
  };
  look(page);
  return best;
}

/** The box in which the article goes on: paragraphs in boxes of their own, sections. */
function widened(best: Block): Block {
  let block = best;
  for (let at = best.parent; at?.parent; at = at.parent) {
    // What is marked as the article is all of it, unless it is one of several.
    if (matches(block.element, NAMED) && block.prose > ENOUGH && entriesIn(at).length < 2) break;
    const share = matches(at.element, NAMED) ? 1.2 : 1.7;
    if (linkedIn(at) < 0.3 && at.prose > block.prose * share) block = at;
  }
  // Boxes with nothing else in them.
  while (block.parent?.parent && block.parent.prose === block.prose) {
    if (matches(block.element, NAMED)) break;
    block = block.parent;
  }
  return block;
}

/** The box around it, where lines beside it belong to the article, without those that do not. */
function withNeighbours(block: Block): { block: Block; beside: ReadonlySet<Element> } {
  const { parent } = block;
  const others = parent?.children.filter((child) => child !== block && !goesOnIn(child, block));
  if (!parent || !others || others.length === parent.children.length - 1) {
    return { block, beside: new Set() };
  }
  return { block: parent, beside: new Set(others.map(({ element }) => element)) };
}

function goesOnIn(neighbour: Block, best: Block): boolean {
  const linked = linkedIn(neighbour);
  if (neighbour.children.length === 0) {
    return neighbour.element.tagName === 'P' && neighbour.own > 80 && linked < 0.25;
  }
  return neighbour.score * (1 - linked) > Math.max(10, best.score / 5) && neighbour.prose > 200;
}

function entriesIn(root: Block): Block[] {
  const entries: Block[] = [];
  const look = (block: Block): void => {
    if (block === root || !matches(block.element, ENTRY)) block.children.forEach(look);
    else if (block.prose >= SHORTEST_ENTRY) entries.push(block);
  };
  look(root);
  const most = Math.max(...entries.map(({ prose }) => prose));
  const all = entries.reduce((sum, { prose }) => sum + prose, 0);
  return most < all * 0.8 && all > root.prose * 0.6 ? entries : [];
}

function linkedIn({ all, allLinked }: Block): number {
  return all === 0 ? 0 : allLinked / all;
}
