/** What happens to a circulating text on its way: edits applied to real posts at bench time. */

export type Edit = (text: string, next: () => number) => string;

const words = (text: string) => text.split(/(\s+)/);
const onWords =
  (change: (word: string, next: () => number) => string): Edit =>
  (text, next) =>
    words(text)
      .map((word) => (/\p{L}/u.test(word) ? change(word, next) : word))
      .join('');
const pick = <T>(items: readonly T[], next: () => number): T | undefined =>
  items[Math.floor(next() * items.length)];

const LEET: Readonly<Record<string, string>> = { a: '4', i: '1', e: '3', o: '0', s: '5' };
const EMOJI = ['😱', '🔥', '‼️', '🙏', '😡', '👇'];

/** The single edits of issue 4, by name. */
export const EDITS: Readonly<Record<string, Edit>> = {
  cut: (text) =>
    `${text.slice(0, Math.max(60, Math.floor(text.length * 0.5)))}… Lihat selengkapnya`,
  prefixed: (text) =>
    `Diteruskan berkali-kali\nInfo dari grup sebelah, mohon dibaca sampai habis:\n${text}`,
  wrapped: (text) =>
    `Ya Allah, baca ini dulu teman-teman.\n\n"${text}"\n\nBagaimana menurut kalian? Bagikan ke keluarga di rumah.`,
  emoji: onWords((word, next) => (next() < 0.3 ? `${word} ${pick(EMOJI, next) ?? ''}` : word)),
  reordered: (text, next) => {
    const lines = text.split(/(?<=[.!?])\s+|\n+/);
    const parts =
      lines.length > 1 ? lines : [text.slice(0, text.length / 2), text.slice(text.length / 2)];
    return parts
      .map((part) => ({ part, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ part }) => part)
      .join(' ');
  },
  typos: onWords((word, next) => {
    if (word.length < 5 || next() > 0.15) return word;
    const at = 1 + Math.floor(next() * (word.length - 3));
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }),
  leet: onWords((word, next) =>
    next() < 0.5 ? word.replace(/[aieos]/gi, (c) => LEET[c.toLowerCase()] ?? c) : word,
  ),
  stretched: onWords((word, next) =>
    next() < 0.4 ? word.replace(/([aiueo])(?=[^aiueo]*$)/i, '$1$1$1$1') : word,
  ),
  dropped: (text, next) =>
    words(text)
      .filter((word) => !/\p{L}/u.test(word) || next() > 0.3)
      .join(''),
};

/** Four different edits at once, chosen by the generator. */
export const fourEdits: Edit = (text, next) => {
  const chosen = Object.values(EDITS)
    .map((edit) => ({ edit, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, 4);
  return chosen.reduce((edited, { edit }) => edit(edited, next), text);
};
