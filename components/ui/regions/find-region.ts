import type { Language } from '#data/settings.ts';
import names from './names.json';
import { regionNames } from './region-names.ts';

const CODES = ['ID', ...Object.keys(names)];

/** Every region's name as `regionNames` writes it, the country first. */
export function regionChoices(language: Language): string[] {
  return CODES.map((code) => regionNames([code], language));
}

/**
 * The code of a region that a person typed: its code, its name, its name without "Kota" or
 * "Kabupaten", or a part that only one name holds; null when it is none or could be several.
 */
export function findRegion(typed: string, language: Language): string | null {
  const wanted = plain(typed);
  if (wanted === '') return null;
  const code = CODES.find((one) => one.toLowerCase() === wanted);
  if (code) return code;
  const named = CODES.map((one) => ({ code: one, name: plain(regionNames([one], language)) }));
  const whole = named.find(({ name }) => name === wanted);
  const first = (name: string) => name.split(', ')[0] ?? name;
  const tests = [
    (name: string) => first(name) === wanted,
    (name: string) => first(name).replace(/^(kota|kabupaten)( administrasi)? /, '') === wanted,
    (name: string) => first(name).includes(wanted),
  ];
  if (whole) return whole.code;
  for (const test of tests) {
    const fitting = named.filter(({ name }) => test(name));
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0]?.code ?? null) : null;
  }
  return null;
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
