/** HTML as publishers' pages and feeds carry it, to plain text; linear in time for any input. */

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  divide: '÷',
  frac12: '½',
  euro: '€',
  pound: '£',
  yen: '¥',
  sect: '§',
  para: '¶',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  oacute: 'ó',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  ntilde: 'ñ',
  ccedil: 'ç',
  prime: '′',
  rarr: '→',
  larr: '←',
  zwj: '\u200d',
  zwnj: '\u200c',
};

/** Replaces named (the common ones) and numeric references; what is unknown stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,10});/gi,
    (whole, name: string) => {
      if (!name.startsWith('#')) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole;
      const hex = name[1] === 'x' || name[1] === 'X';
      const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const HIDDEN = ['script', 'style', 'noscript', 'iframe', 'template', 'svg'];
const BLOCK =
  /<\/?(?:p|div|br|hr|li|ul|ol|h[1-6]|tr|table|blockquote|figure|figcaption|section|article)\b[^<>]*>/gi;

/** The visible text of a piece of HTML: a line a block, entities decoded. */
export function htmlToText(html: string): string {
  const visible = HIDDEN.reduce(withoutElement, html.replace(/<!--[\s\S]*?(?:-->|$)/g, ' '));
  const text = decodeEntities(visible.replace(BLOCK, '\n').replace(/<[a-z/!?][^<>]*>/gi, ''));
  const lines = cleanCharacters(text).split('\n');
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A–Z made small and nothing else, so that places in it are places in the original. */
export function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** One line of text from a field that should be plain but may hold tags and entities. */
export function plainLine(text: string): string {
  return htmlToText(text).replace(/\n/g, ' ');
}

/** Without control characters (tabs become spaces) and halves of surrogate pairs. */
export function cleanCharacters(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '');
}

/** Cuts at a word's end so that at most `max` characters remain, with "…" where it was cut. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = cleanCharacters(text.slice(0, max - 1));
  const space = cut.search(/\s+\S*$/);
  return `${(space > max / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

function withoutElement(html: string, name: string): string {
  const lower = lowerAscii(html);
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const open = lower.indexOf(`<${name}`, at);
    if (open === -1) return kept.join('') + html.slice(at);
    kept.push(html.slice(at, open));
    const close = lower.indexOf(`</${name}`, open);
    if (close === -1) return kept.join('');
    const end = lower.indexOf('>', close);
    if (end === -1) return kept.join('');
    at = end + 1;
  }
}
