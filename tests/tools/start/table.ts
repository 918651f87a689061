/** Plain columns for a terminal; widths are counted in characters as they are shown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => width(row[i] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((w) => '─'.repeat(w)).join('  '), ...rows.map(line)].join('\n');
}

/** The first characters of a text on one line. */
export function excerpt(text: string, length: number): string {
  const flat = [...segmenter.segment(text.replace(/\s+/g, ' ').trim())].map((s) => s.segment);
  return flat.length <= length ? flat.join('') : `${flat.slice(0, length - 1).join('')}…`;
}

const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** Emoji take two columns in a terminal. */
function width(text: string): number {
  let columns = 0;
  for (const { segment } of segmenter.segment(text)) {
    columns += /\p{Emoji_Presentation}|\ufe0f/u.test(segment) ? 2 : 1;
  }
  return columns;
}
