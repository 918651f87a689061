/** The words of a text for recognising copies of one message. */

/**
 * Lower-case words without diacritics, stretched letters shortened ("tolooong"), links and emoji
 * left out, at most 400: enough to know a message again.
 */
export function words(text: string): string[] {
  const plain = text
    .slice(0, 8000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1');
  return (plain.match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}+/gu) ?? []).slice(0, 400);
}
