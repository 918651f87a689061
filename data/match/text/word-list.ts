/** Lists of words as they stand in the source: one text, words apart by white space. */

/** The words of a text. */
export function wordList(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** The same as a set. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(wordList(words));
}

/** Lines of words that mean the same: each word, the first one too, with the first of its line. */
export function wordFamilies(lines: string): ReadonlyMap<string, string> {
  const families = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [first = '', ...others] = wordList(line);
    for (const word of [first, ...others]) families.set(word, first);
  }
  return families;
}
