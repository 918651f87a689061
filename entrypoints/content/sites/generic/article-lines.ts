/** Which lines of an article a person would copy. */
import type { Block } from './blocks.ts';

/** What is shorter in a header is no lead but a date, a section, a name. */
const SHORTEST_LEAD = 80;

/** Lines, headings and list items of the article, in document order. */
export function linesOf(root: Block, beside: ReadonlySet<Element>): Block[] {
  const lines: Block[] = [];
  let headings: Block[] = [];
  if (isLine(root)) return [root];
  for (const child of root.children) if (!beside.has(child.element)) take(child, false);
  return lines;

  function take(block: Block, inHeader: boolean): void {
    const { tagName } = block.element;
    if (/^H[1-6]$/.test(tagName)) headings.push(block);
    // A heading over what is left out goes with it.
    else if (isLinks(block)) headings = [];
    else if (!isLine(block)) {
      for (const child of block.children) take(child, inHeader || tagName === 'HEADER');
    } else if (!isLabel(block) && !(inHeader && block.own < SHORTEST_LEAD)) {
      lines.push(...headings, block);
      headings = [];
    }
  }
}

/** Read as a whole: text stands in it directly. */
function isLine({ own, children, all }: Block): boolean {
  return own > 0 && (children.length === 0 || own >= 25 || own > all / 2);
}

/** Mostly links: a list of other pages. */
function isLinks({ all, allLinked, children, element }: Block): boolean {
  const linked = allLinked / all;
  if (/^(P|BLOCKQUOTE|PRE)$/.test(element.tagName)) return linked > 0.9 && all < 200;
  return linked > (children.length > 0 ? 0.7 : 0.6);
}

/** Short, in a box that says nothing: a label of the page. */
function isLabel({ own, all, element }: Block): boolean {
  return own < 25 && all < 60 && /^(DIV|SECTION)$/.test(element.tagName);
}
