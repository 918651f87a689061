/**
 * Words on which our affix rules err, found with the root list of sastrawijs (MIT) at training
 * time: `penting` is no prefix on `ting`. Only the words that differ are committed.
 */
import { Stemmer } from 'sastrawijs';
import type { Lexicon } from '#data/match/lexicon.ts';
import { entityClass } from '#data/match/text/entities.ts';
import { stem } from '#data/match/text/stem.ts';

/** Where the root list itself goes astray, or the sense is another one. */
const BY_HAND = new Map(
  `berikan:beri penanganan:tangan ditangani:tangan menangani:tangan tangani:tangan perhatian:perhati
  memperhatikan:perhati diperhatikan:perhati perhatikan:perhati pemerintah:perintah kementrian:menteri
  pembantu:bantu pelayanan:layan melayani:layan pelayan:layan adalah:adalah bandara:bandara
  menjaminan:jamin menjamin:jamin dijamin:jamin terjamin:jamin jaminan:jamin dijarah:jarah`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [word = '', root = ''] = pair.split(':');
      return [word, root];
    }),
);

/** Word → stem for every word of the lexicon whose stem by rules is not what the root list says. */
export function irregularStems(
  words: readonly string[],
  names: ReadonlySet<string>,
  lexicon: Lexicon,
): Map<string, string> {
  const list = new Stemmer();
  const isRoot = (word: string) => list.find(word);
  const rootsOnly = {
    frequency: (word: string) => (isRoot(word) ? lexicon.frequency(word) + 1 : 0),
  };
  const irregular = new Map<string, string>();
  for (const word of words) {
    if (word.length <= 4) continue;
    const ruled = lexicon.stemOf(word);
    const byRoots = stem(word, rootsOnly);
    let wanted = ruled;
    if (BY_HAND.has(word)) wanted = BY_HAND.get(word) ?? word;
    else if (isRoot(word) || names.has(word) || entityClass(word) !== 0) wanted = word;
    else if (ruled !== word && !isRoot(ruled) && byRoots.length >= 4) wanted = byRoots;
    else if (ruled === word && byRoots.length >= 5) wanted = byRoots;
    if (wanted !== ruled) irregular.set(word, wanted);
  }
  return irregular;
}
