/** Incomplete reports are what makes verification fail in practice: what a case still lacks. */
import type { DeskCase } from './case.ts';

/** A question to put to the person who works on the case. */
export type Prompt = 'claim' | 'address' | 'archive' | 'date' | 'media' | 'topic';

/** What is missing, most useful first; an empty list means the case can be examined by others. */
export function prompts({ fields }: Pick<DeskCase, 'fields'>): Prompt[] {
  const missing: Prompt[] = [];
  if (fields.claim === '') missing.push('claim');
  if (fields.url === '') missing.push('address');
  if (fields.url !== '' && fields.archiveUrl === '') missing.push('archive');
  if (fields.postedOn === '') missing.push('date');
  if (fields.topics.length === 0) missing.push('topic');
  // A text that speaks of a picture which nobody noted.
  if (fields.media === 'none' && SPEAKS_OF_MEDIA.test(fields.text)) missing.push('media');
  return missing;
}

const SPEAKS_OF_MEDIA = /\b(foto|gambar|video|vidio|rekaman|tangkapan layar|dokumen|surat)\b/i;
