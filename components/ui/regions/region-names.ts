import type { Language } from '#data/settings.ts';
import { translator } from '../../i18n/translate.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import names from './names.json';

const NAMES: Readonly<Record<string, string>> = names;

/**
 * "Kota Manado, Sulawesi Utara" for region codes ("ID", "71", "71.71"); a code without a name
 * stays a code.
 */
export function regionNames(codes: readonly string[], language: Language): string {
  const country = translator(vocabulary, language)('region.country');
  if (codes.length === 0) return country;
  return codes.map((code) => (code === 'ID' ? country : nameOf(code))).join('; ');
}

function nameOf(code: string): string {
  const own = NAMES[code] ?? code;
  const province = code.includes('.') ? NAMES[code.slice(0, 2)] : undefined;
  return province ? `${own}, ${province}` : own;
}
