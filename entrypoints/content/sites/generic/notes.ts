/** Lines between and around paragraphs that belong to the page, known by how they begin. */

/** So long is no note any more. */
const LONGEST_NOTE = 250;
const NOTE = new RegExp(
  `^(${[
    '(advertisement|iklan)$',
    'scroll to ',
    '(baca|lihat|simak|tonton)( juga)? ?:',
    '(baca|lihat|simak) juga ',
    '(read also|see also|related) ?:',
    '\\[gambas:',
    '(penulis|editor|reporter|pewarta|kontributor|penyunting)( ?:|$)',
    '(foto|photo|sumber foto|kredit foto) ?:',
    '©',
    'artikel ini telah (tayang|terbit) ',
    'dapatkan (update|berita|informasi) ',
    'ikuti (berita|kami|saluran|kanal|terus|whatsapp) ',
    'simak (berita|breaking news|video) ',
    '(bagikan|share) (ini|artikel|this) ',
  ].join('|')})`,
  'i',
);
/** A date with its time, alone. */
const DATE = /^.{0,50}\b20\d\d\b.{0,20}\b\d{1,2}[.:]\d\d\b.{0,12}$/;

/** Text without such lines. */
export function withoutNotes(text: string): string {
  const lines = text.split('\n').filter((line) => !isNote(line));
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function isNote(line: string): boolean {
  return line.length <= LONGEST_NOTE && (NOTE.test(line) || DATE.test(line));
}
