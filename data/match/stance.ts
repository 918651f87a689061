/**
 * What a post does with a claim: repeat, deny, ask. Read where the claim stands, and at the post's
 * two ends; how words and marks are put together decides (stance/rules.ts), not that they occur.
 */
import type { Span, Stance } from '../schema/index.ts';
import {
  ASKS,
  DENIES,
  LABELS,
  NO_DENIAL,
  NO_QUESTION,
  QUESTION_ENDS,
  QUESTION_OPENS,
  RHETORICAL,
  VERDICT,
} from './stance/rules.ts';
import { signsOf } from './stance/signs.ts';

/** Characters read of a post whose claim is not known, and at most of one whose claim is. */
const OPENING = 1_500;
/** Characters before and after the claim that may speak about it. */
const AROUND = 240;
/** Characters at either end of a post where a label speaks about all of it. */
const EDGE = 160;
/** Words of the claim further apart than this stand in different places. */
const GAP = 80;
/** Share of the claim's words from which it counts as standing in a sentence, after a word. */
const MOST = 0.6;
const CONTRAST = new Set('XW');
const CUT = '____';

/** `spans`: where the claim's words stand in `text`, ascending; without them all may be its. */
export function stanceOf(text: string, spans?: readonly Span[]): Stance {
  const place = spans && spans.length > 0 ? mainPlace(spans) : null;
  const start = place ? Math.max(0, place.start - AROUND) : 0;
  const after = place ? place.end + AROUND : Number.POSITIVE_INFINITY;
  const end = Math.min(text.length, start + OPENING, after);
  const around = signsOf(text, start, end, place && spans ? spans : null);
  // Where the post goes on, the cut is neither the beginning nor the end of a sentence.
  const signs = (start > 0 ? CUT : '') + around + (end < text.length ? CUT : '');
  if (!VERDICT.test(signs) && isAsked(signs)) return 'asks';
  const told = without(afterContrast(signs), NO_DENIAL);
  if (DENIES.some((rule) => rule.test(told))) return 'debunks';
  const head = start > 0 ? signsOf(text, 0, Math.min(EDGE, start), []) : '';
  const from = Math.max(end, text.length - EDGE);
  const tail = from < text.length ? signsOf(text, from, text.length, []) : '';
  const labelled = [head, CUT + tail].some((edge) => LABELS.test(without(edge, NO_DENIAL)));
  return labelled ? 'debunks' : 'repeats';
}

/** Where most of the claim stands: a long post may hold single words of it elsewhere. */
function mainPlace(spans: readonly Span[]): Span {
  let best: Span = { start: 0, end: 0 };
  let most = 0;
  let from = 0;
  let weight = 0;
  spans.forEach(({ start, end }, i) => {
    if (i > 0 && start - (spans[i - 1]?.end ?? 0) > GAP) {
      from = i;
      weight = 0;
    }
    weight += end - start;
    if (weight > most) {
      most = weight;
      best = { start: spans[from]?.start ?? start, end };
    }
  });
  return best;
}

function isAsked(signs: string): boolean {
  const told = without(signs, NO_QUESTION);
  if (ASKS.some((rule) => rule.test(told))) return true;
  const all = count(told);
  const sentences = told.match(/[^.!?\n]+\??/g) ?? [];
  for (const sentence of sentences) {
    const claimed = count(sentence);
    if (all < 2 || claimed < MOST * all) continue;
    const opening = QUESTION_OPENS.exec(sentence);
    if (opening && count(sentence.slice(opening[0].length)) >= MOST * all) return true;
    if (QUESTION_ENDS.test(sentence)) return true;
    // Nothing but the claim, with a question mark.
    const bare = sentences.length === 1 && claimed >= MOST * sentence.length;
    if (bare && sentence.endsWith('?') && !RHETORICAL.test(sentence)) return true;
  }
  return false;
}

/**
 * "Kominfo bilang hoaks, padahal …", "bukan …, melainkan …": what stands before the contrast is
 * not the author's word where the claim comes after it.
 */
function afterContrast(signs: string): string {
  const all = count(signs);
  let after = 0;
  for (let at = signs.length - 1; at > 0; at--) {
    const sign = signs.charAt(at);
    if (sign === 'c') after++;
    else if (CONTRAST.has(sign) && after >= MOST * all) return '_'.repeat(at) + signs.slice(at);
  }
  return signs;
}

function count(signs: string): number {
  let n = 0;
  for (const sign of signs) if (sign === 'c') n++;
  return n;
}

function without(signs: string, patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (text, pattern) => text.replace(pattern, (found) => '_'.repeat(found.length)),
    signs,
  );
}
