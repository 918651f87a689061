/**
 * A page as its blocks: what a reader sees as paragraphs and the boxes around them, with how much
 * text and how many words of links stand in each. One walk over the page; what is no text or surely
 * no article is left out on the way.
 */
import { isVisible, queryAll, queryFirst } from '../dom.ts';
import { MAX_DEPTH } from '../text.ts';
import { isChromeName, namesOf, weightOf } from './names.ts';

/** A block-level element. Inline elements between two blocks do not count. */
export interface Block {
  element: Element;
  parent: Block | null;
  children: Block[];
  /** Characters that stand in the block itself, outside of blocks within it; those in links. */
  own: number;
  ownLinked: number;
  commas: number;
  /** The same with all blocks within it. */
  all: number;
  allLinked: number;
  /** Characters of running text in it: lines long enough and not made of links. */
  prose: number;
  score: number;
}

const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RT ' +
    'RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR'
  ).split(' '),
);
const NO_TEXT = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE svg VIDEO AUDIO CANVAS IFRAME OBJECT EMBED INPUT TEXTAREA ' +
    'SELECT BUTTON IMG PICTURE BR HR WBR LINK META MAP math DIALOG NAV ASIDE FOOTER FIGURE ' +
    'FIGCAPTION MENU'
  ).split(' '),
);
/** Roles of what stands beside an article; paragraphs behind a paywall are hidden from readers only. */
const BESIDE =
  '[hidden],[aria-hidden="true"]:not(p),' +
  ':is([role="navigation"],[role="complementary"],[role="banner"],[role="contentinfo"],' +
  '[role="search"],[role="menu"],[role="menubar"],[role="dialog"],[role="alertdialog"],' +
  '[role="button"]):not(body)';
const COMMA = /[,،、。，;]/g;
/** A line of running text has at least so many characters. */
const SHORTEST_LINE = 25;

/**
 * The blocks of `root`, without what `skip` selects; `strict` also leaves out what its name calls
 * a menu, a share bar and the like.
 */
export function blocksIn(root: Element, skip: string, strict: boolean): Block {
  const leftOut = new Set(queryAll(root, `${BESIDE},${skip}`));
  /** Names of parts come again and again. */
  const known = new Map<string, boolean>();
  const top = newBlock(root, null);
  walk(root, top, false, 0);
  return top;

  function walk(parent: Element, block: Block, linked: boolean, depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child instanceof Text) count(child.data, block, linked);
      else if (child instanceof Element) visit(child, block, linked, depth);
    }
  }

  function visit(child: Element, block: Block, linked: boolean, depth: number): void {
    const { tagName } = child;
    if (NO_TEXT.has(tagName) || leftOut.has(child)) return;
    if (INLINE.has(tagName)) {
      walk(child, block, linked || tagName === 'A', depth + 1);
      return;
    }
    if (isBeside(child, tagName)) return;
    const own = newBlock(child, block);
    walk(child, own, linked, depth + 1);
    if (own.all === 0) return;
    if (own.own >= SHORTEST_LINE && own.ownLinked < own.own / 2 && isVisible(child, true)) {
      own.prose += own.own;
      award(own);
    }
    block.children.push(own);
    block.all += own.all;
    block.allLinked += own.allLinked;
    block.prose += own.prose;
  }

  function isBeside(element: Element, tagName: string): boolean {
    // Some pages stand in one form, some articles begin in their header.
    if (tagName === 'FORM') return !queryFirst(element, 'p ~ p,article,h1');
    if (tagName === 'HEADER') return !queryFirst(element, 'p');
    return strict && tagName !== 'ARTICLE' && tagName !== 'MAIN' && isNamedBeside(element);
  }

  function isNamedBeside(element: Element): boolean {
    const names = namesOf(element);
    const beside = known.get(names) ?? isChromeName(names);
    known.set(names, beside);
    // Boxes around whole pages are called "has-comments" and the like.
    return beside && !queryFirst(element, 'h1,article,main');
  }
}

function newBlock(element: Element, parent: Block | null): Block {
  const counts = { own: 0, ownLinked: 0, commas: 0, all: 0, allLinked: 0, prose: 0 };
  return { element, parent, children: [], ...counts, score: 0 };
}

function count(data: string, block: Block, linked: boolean): void {
  const { length } = data.trim();
  if (length === 0) return;
  block.own += length;
  block.all += length;
  if (length >= SHORTEST_LINE) block.commas += data.match(COMMA)?.length ?? 0;
  if (!linked) return;
  block.ownLinked += length;
  block.allLinked += length;
}

/** A line of running text speaks for the boxes around it, the nearer the more. */
function award({ own, commas, parent }: Block): void {
  let points = 1 + commas + Math.min(Math.floor(own / 100), 3);
  for (let at = parent, level = 0; at && level < 4; at = at.parent, level++, points /= 2) {
    if (at.score === 0) at.score = weightOf(namesOf(at.element)) / 2;
    at.score += points;
  }
}
