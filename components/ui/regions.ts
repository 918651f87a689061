import type { Language } from '#data/settings.ts';
import { vocabulary } from '../i18n/vocabulary.ts';

/** "Sulawesi Utara, Kota Manado" for region codes; a code without a name stays a code. */
export function regionNames(codes: readonly string[], language: Language): string {
  if (codes.length === 0) return vocabulary['region.country'][language];
  return codes
    .map((code) => (code === 'ID' ? vocabulary['region.country'][language] : code))
    .join(', ');
}
