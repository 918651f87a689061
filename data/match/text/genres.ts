/**
 * Words that say what sort of claim a title is: an offer of work, a death, an account in somebody's
 * name. A post that names the company or the person and says nothing of the sort claims nothing.
 * Written by hand; stems.
 */
const GENRE_WORDS: ReadonlySet<string> = new Set([
  ...['lowong', 'rekrutmen', 'karir'],
  ...['wafat', 'mati', 'gugur'],
  ...['mengatasnamakan', 'catut', 'tiru', 'akun'],
]);

/** Whether a stemmed term says what sort of claim it stands in. */
export function isGenreWord(term: string): boolean {
  return GENRE_WORDS.has(term);
}
