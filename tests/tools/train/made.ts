/**
 * Ordinary texts of kinds that the corpus lacks, made from those it has: several said one after
 * another, and texts that happen to name whom a claim is about. They say nothing that a claim says.
 */
import type { Lexicon } from '#data/match/lexicon.ts';
import { TRAITS, traitsOf } from '#data/match/term-traits.ts';
import { analyse } from '#data/match/text/analyse.ts';
import type { CorpusClaim, OrdinaryText } from './corpus.ts';
import { random } from './gbdt.ts';

const SEED = 11;
/** Texts that are said one after another, at least and at most. */
const FEWEST = 2;
const MOST = 4;
/** Names put into the texts of each kind. */
const NAMED = 2_700;
const WHO = TRAITS.name | TRAITS.office | TRAITS.brand;

/** Made texts, each under the kind that its parts are of. */
export function madeTexts(
  ordinary: readonly OrdinaryText[],
  claims: readonly CorpusClaim[],
  lexicon: Lexicon,
): OrdinaryText[] {
  const next = random(SEED);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const names = claims.flatMap(({ claim }) => longestName(claim, lexicon) ?? []);
  return [...new Set(ordinary.map(({ set }) => set))].flatMap((set) => {
    const own = ordinary.filter((o) => o.set === set).map((o) => o.text);
    const joined = own.map(() => {
      const parts = FEWEST + Math.floor(next() * (MOST - FEWEST + 1));
      return Array.from({ length: parts }, () => pick(own)).join('. ');
    });
    const named = Array.from({ length: NAMED }, () => {
      const words = (pick(own) ?? '').split(/\s+/);
      const at = Math.floor(next() * words.length);
      return [...words.slice(0, at), pick(names) ?? '', ...words.slice(at)].join(' ');
    });
    return [...joined, ...named].map((text) => ({ set, text }));
  });
}

/** The longest run of names and offices in a title that also says something else; null without. */
function longestName(title: string, lexicon: Lexicon): string | null {
  const tokens = analyse(title, lexicon);
  const isName = tokens.map(
    ({ term }) => !term.startsWith('#') && (traitsOf(term, lexicon) & WHO) !== 0,
  );
  if (isName.every(Boolean)) return null;
  let best: string | null = null;
  let longest = 0;
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    while (to < tokens.length && isName[to]) to++;
    if (to - from <= longest) continue;
    longest = to - from;
    best = title.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  }
  return best;
}
