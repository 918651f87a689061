import { isVisible, matches } from './dom.ts';

/** How a site's texts become plain text. */
export interface TextStyle {
  /** `keep`: a newline in the source is a line break (`white-space: pre-wrap`), else a space. */
  newlines: 'keep' | 'fold';
  /** Whether div, p and the like begin a line; false where a site draws inline parts with div. */
  blocks: boolean;
  /** Parts inside the text that are not the author's words; a lone "…" is always shown. */
  strip: string;
  /** Whether a text that goes on elsewhere ends with an "…" of the site's own. */
  tail: boolean;
  /** Whether `visibility: hidden` hides a text; `display: none` always does. */
  visibility: boolean;
}

/** How most sites write. */
export const PLAIN: TextStyle = {
  newlines: 'keep',
  blocks: true,
  strip: '',
  tail: true,
  visibility: true,
};

const NEVER_TEXT =
  'script,style,noscript,template,svg,video,audio,canvas,iframe,object,input,textarea,select,' +
  'button,[role="button"],[hidden],.visually-hidden,.sr-only,suluh-badge';
const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGCAPTION|FIGURE|H[1-6]|HEADER|LI|MAIN|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;
/** Paragraphs that a reader sees apart by a blank line. */
const PARAGRAPH = /^(P|BLOCKQUOTE|PRE|UL|OL|TABLE|H[1-6])$/;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
/** A page that went through a formatter: a line broken for width and indented. */
const REFLOWED = /\n[ \t]{6,}/g;
/** No post is longer; what comes after is not looked at, so that a monster costs no more than this. */
const MOST_CHARS = 100_000;
/** Cheap guard against a page that nests a million elements. */
export const MAX_DEPTH = 200;

/** The visible text of an element as a person would copy it. */
export function textOf(root: Element, style: TextStyle): string {
  const writer = new Writer();
  collect(root, style, writer, 0);
  return writer.finish();
}

/** Gathers text; edges of blocks collapse into one break, as margins do. */
class Writer {
  private text = '';
  private edge: 0 | 1 | 2 = 0;

  /** Characters that may still be added. */
  get room(): number {
    return MOST_CHARS - this.text.length;
  }

  write(words: string): void {
    if (this.edge > 0) {
      const rest = words.trimStart();
      if (rest === '') return;
      this.text += '\n'.repeat(this.text === '' ? 0 : this.edge) + rest;
      this.edge = 0;
    } else this.text += words;
  }

  lineBreak(): void {
    if (this.edge > 0) this.edge = 2;
    else this.text += '\n';
  }

  blockEdge(lines: 1 | 2): void {
    if (lines > this.edge) this.edge = lines;
  }

  /** Trims lines and leaves at most one blank line between two. */
  finish(): string {
    return this.text
      .replace(/\r\n?/g, '\n')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }
}

function collect(parent: Node, style: TextStyle, writer: Writer, depth: number): void {
  if (depth > MAX_DEPTH) return;
  for (let child = parent.firstChild; child && writer.room > 0; child = child.nextSibling) {
    if (child instanceof Text) {
      const data = child.data.slice(0, writer.room);
      writer.write(ownWords(data, style.newlines));
    } else if (child instanceof Element) element(child, style, writer, depth);
  }
}

function ownWords(data: string, newlines: TextStyle['newlines']): string {
  return newlines === 'fold' ? data.replace(/\s+/g, ' ') : data.replace(REFLOWED, ' ');
}

function element(child: Element, style: TextStyle, writer: Writer, depth: number): void {
  if (child instanceof HTMLBRElement) writer.lineBreak();
  else if (child instanceof HTMLImageElement) {
    if (child.alt.length <= 32 && EMOJI.test(child.alt)) writer.write(child.alt);
  } else if (isVisible(child, style.visibility)) {
    const words = isWords(child, style);
    const paragraph = words && PARAGRAPH.test(child.tagName);
    const edge = style.blocks && beginsLine(child) ? (paragraph ? 2 : 1) : 0;
    if (edge) writer.blockEdge(edge);
    // A quote or a button between two lines keeps them apart, though it is left out.
    if (words) collect(child, style, writer, depth + 1);
    if (edge) writer.blockEdge(edge);
  }
}

function isWords(element: Element, { strip }: TextStyle): boolean {
  if (matches(element, NEVER_TEXT)) return false;
  return strip === '' || !matches(element, strip) || element.textContent === '…';
}

function beginsLine(element: Element): boolean {
  return (
    BLOCK.test(element.tagName) && !/^(inline|contents)/.test(getComputedStyle(element).display)
  );
}
