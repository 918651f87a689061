/** A text as a string of signs: one character per word or mark, `c` for words of the claim. */
import type { Span } from '../../schema/index.ts';
import { fold } from '../text/fold.ts';
import { PAIR_CLASS, WORD_CLASS } from './words.ts';

/** ✗ and ✓ as signs. */
const CROSS = '×';
const TICK = '✓';

/** Brackets of the same length stand in for them: `fold` drops emoji, and offsets must hold. */
const CROSSES = /❌|✖|✘|✗|❎|🚫|⛔|\[[xX✘✗×]\]/gu;
const TICKS = /✅|✔|☑|✓|\[[vV✓✔]️?\]/gu;
const padded = (mark: string) => (found: string) => mark.padEnd(found.length);

const TOKEN =
  /h[ .\-*_]?[o0][ .\-*_]?[a4@][ .\-*_]?(?:k[ .\-*_]?[s5]|x)(?![a-z0-9])|@[a-z0-9_.]+|[a-z](?:[a-z0-9@$|]|'(?=[a-z]))*|[0-9]+[a-z][a-z0-9]*|[0-9]+|[[\]()!?:,.;="\n{}]| -+ /g;

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '@': 'a',
  $: 's',
  '|': 'l',
};

/** Signs that also mean something where the claim itself holds the word. */
const STAYS = new Set('LMCSn');

/**
 * Signs of `text` from `start` to `end`. Ordinary words are `_`, or `c` where they stand in one of
 * the claim's spans (all of them where no spans are given); a claim's own "tidak" is the claim's.
 */
export function signsOf(
  text: string,
  start: number,
  end: number,
  spans: readonly Span[] | null,
): string {
  const marked = text
    .slice(start, end)
    .replace(/[{}]/g, ' ')
    .replace(CROSSES, padded('{'))
    .replace(TICKS, padded('}'));
  const { codes, starts, length } = fold(marked);
  let folded = '';
  for (let i = 0; i < length; i += 4_096) {
    folded += String.fromCharCode(...codes.subarray(i, Math.min(length, i + 4_096)));
  }
  let signs = '';
  let next = 0;
  let before = '';
  let told = false;
  for (const { 0: token, index } of folded.matchAll(TOKEN)) {
    if (token.startsWith('@')) continue;
    const sign = signOf(token);
    const at = start + (starts[index] ?? 0);
    while (spans && next < spans.length && (spans[next]?.end ?? 0) <= at) next++;
    const claimed = spans === null || at >= (spans[next]?.start ?? Number.POSITIVE_INFINITY);
    const pair = before && PAIR_CLASS.get(`${before} ${token}`);
    if (pair) signs = signs.slice(0, -1) + pair;
    else if (sign === '_') signs += claimed ? 'c' : '_';
    else signs += claimed && spans && isOwn(sign, token, signs, told) ? 'c' : sign;
    before = pair ? '' : token;
    told = claimed;
  }
  return signs;
}

/**
 * Whether a sign is the claim's own, not a label ("Hoaks: …") before it, nor the verdict of "…
 * adalah kabar bohong", unless the claim says that too (`told`: the word before is its own).
 */
function isOwn(sign: string, token: string, before: string, told: boolean): boolean {
  if (STAYS.has(sign) || !/^[a-z]/.test(token)) return false;
  if (sign === 'H') return told && /[cCMS]$/.test(before);
  return !((sign === 'P' || sign === '$') && /CS$/.test(before) && !told);
}

function signOf(token: string): string {
  const known = WORD_CLASS.get(token);
  if (known) return known;
  const first = token.charCodeAt(0);
  if (token === '{') return CROSS;
  if (token === '}') return TICK;
  if (first === 32) return '-';
  if (first === 10) return '\n';
  if (token.length === 1 || (first >= 48 && first <= 57 && !/[a-z]/.test(token))) {
    return /[a-z0-9]/.test(token) ? '_' : token;
  }
  if (/^h\W?[o0]\W?[a4@]\W?(?:k\W?[s5]|x)$/.test(token)) return 'H';
  if (token.length > 3 && /[0-9@$|]/.test(token)) {
    let plain = '';
    for (const c of token) plain += LEET[c] ?? c;
    return WORD_CLASS.get(plain) ?? '_';
  }
  if (/(.)\1\1/.test(token)) return WORD_CLASS.get(token.replace(/(.)\1+/g, '$1')) ?? '_';
  return '_';
}
