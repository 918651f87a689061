/** A fact-check that was published as a post: its rating in the title, its parts in the body. */
import { htmlToText, plainLine } from './html-text.ts';
import type { ReviewDraft } from './review-draft.ts';

export interface Post {
  at: number;
  title: string;
  html: string;
  url: string;
  date: string;
  id?: string;
}

/** "[SALAH] Judul" or "(HOAKS) Judul": the rating word and the claim. */
const RATED_TITLE = /^\s*[[(]\s*([^\])]{2,60}?)\s*[\])]\s*[:–-]?\s*(.+)$/su;

/** Headings that MAFINDO's posts are built of; each ends the part before it. */
const HEADINGS =
  /^\W*(narasi|penjelasan|kesimpulan|hasil periksa fakta|hasil cek fakta|sumber|rujukan|referensi|kategori|faktanya|klaim)\b\s*(?::|$|\n)/iu;

/** A post as a draft; its label is empty when the title carries none. */
export function postToDraft(post: Post): ReviewDraft {
  const title = plainLine(post.title);
  const [, label = '', claim = title] = RATED_TITLE.exec(title) ?? [];
  const parts = partsOf(htmlToText(post.html));
  const circulating = unquote(parts.get('narasi') ?? '');
  return {
    at: post.at,
    id: post.id,
    claim,
    label,
    url: post.url,
    title,
    date: post.date,
    summary: parts.get('kesimpulan') ?? firstParagraph(parts),
    variants: circulating === '' ? [] : [circulating],
  };
}

/** The body's parts by lower-case heading; text before the first heading is under ''. */
function partsOf(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  let heading = '';
  for (const line of text.split('\n')) {
    const found = HEADINGS.exec(line);
    if (found) heading = (found[1] ?? '').toLowerCase();
    const rest = found ? line.slice(found[0].length).trim() : line;
    // Rules of "=====" separate the parts in older posts.
    if (rest === '' || /^[=\-_*\s]{3,}$/.test(rest)) continue;
    const before = parts.get(heading);
    parts.set(heading, before === undefined ? rest : `${before}\n${rest}`);
  }
  return parts;
}

function firstParagraph(parts: Map<string, string>): string {
  const names = ['hasil periksa fakta', 'hasil cek fakta', 'penjelasan', 'faktanya', ''];
  const text = names.map((name) => parts.get(name)).find((part) => part !== undefined);
  return text?.split('\n').find((line) => line.length > 40) ?? '';
}

function unquote(text: string): string {
  return text.replace(/^[\s"'“”‘’]+|[\s"'“”‘’]+$/gu, '');
}
