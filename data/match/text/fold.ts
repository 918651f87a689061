/**
 * Characters of a post brought to plain lower-case Latin where they stand for it, one by one, so
 * that every folded character knows where it came from. Look-alikes (Cyrillic "а", "𝗔", "Ⓐ"),
 * accents, zero-width and bidi characters are undone here; leetspeak is a matter of words.
 */

/** Characters of a text that are looked at; the rest of a longer one is ignored. */
export const MAX_CHARS = 20_000;

export interface Folded {
  /** Folded UTF-16 units; `length` of them are in use. */
  codes: Uint16Array;
  /** For each folded unit, the offset in the original text. */
  starts: Int32Array;
  /** For each folded unit, where its original character ends. */
  ends: Int32Array;
  length: number;
}

/** Cyrillic and Greek letters that are drawn like Latin ones, and a few that stand in for them. */
const LOOK_ALIKES = new Map<string, string>(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    һ: 'h',
    ӏ: 'l',
    г: 'r',
    п: 'n',
    и: 'n',
    я: 'r',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    μ: 'm',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    γ: 'y',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ɑ: 'a',
    ɡ: 'g',
    ɪ: 'i',
    ʀ: 'r',
    ʏ: 'y',
    ʟ: 'l',
    ɴ: 'n',
    ʙ: 'b',
    ɢ: 'g',
    ʜ: 'h',
    ᴀ: 'a',
    ᴄ: 'c',
    ᴅ: 'd',
    ᴇ: 'e',
    ᴊ: 'j',
    ᴋ: 'k',
    ᴍ: 'm',
    ᴏ: 'o',
    ᴘ: 'p',
    ᴛ: 't',
    ᴜ: 'u',
    ᴠ: 'v',
    ᴡ: 'w',
    ᴢ: 'z',
    ꜱ: 's',
  }),
);

const DROPPED = /[\p{Mn}\p{Me}\p{Cf}\u115f\u1160\u3164]/u;
const cache = new Map<number, string>();

/** Folds at most {@link MAX_CHARS} units of `text`; never throws, linear in what is looked at. */
export function fold(text: string): Folded {
  const limit = Math.min(text.length, MAX_CHARS);
  const room = limit * 4 + 4;
  const codes = new Uint16Array(room);
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  let length = 0;
  for (let i = 0; i < limit; ) {
    const unit = text.charCodeAt(i);
    if (unit < 128) {
      codes[length] = unit >= 65 && unit <= 90 ? unit + 32 : unit;
      starts[length] = i;
      i++;
      ends[length] = i;
      length++;
      continue;
    }
    const point = text.codePointAt(i) ?? unit;
    const end = Math.min(text.length, i + (point > 0xffff ? 2 : 1));
    const folded = foldPoint(point);
    for (let k = 0; k < folded.length && k < 4; k++) {
      codes[length] = folded.charCodeAt(k);
      starts[length] = i;
      ends[length] = end;
      length++;
    }
    i = end;
  }
  return { codes, starts, ends, length };
}

/** The folded form of one code point above ASCII: '' drops it, ' ' separates words. */
function foldPoint(point: number): string {
  const known = cache.get(point);
  if (known !== undefined) return known;
  const folded = computeFold(point);
  if (cache.size < 20_000) cache.set(point, folded);
  return folded;
}

function computeFold(point: number): string {
  if (point >= 0xd800 && point <= 0xdfff) return ' ';
  const enclosed = enclosedLetter(point);
  if (enclosed) return enclosed;
  const char = String.fromCodePoint(point);
  if (DROPPED.test(char)) return '';
  if (char === '\u2019' || char === '\u2018' || char === '\u00b4' || char === '\u02bc') return "'";
  const plain = char
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '');
  let out = '';
  for (const c of plain) out += LOOK_ALIKES.get(c) ?? (/[\p{L}\p{N}\x20-\x7e]/u.test(c) ? c : ' ');
  return out;
}

/** Letters in squares and circles that Unicode does not decompose (🅰, 🇦, 🄰, 🅐). */
function enclosedLetter(point: number): string {
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (point >= first && point < first + 26) return String.fromCharCode(97 + point - first);
  }
  return '';
}
