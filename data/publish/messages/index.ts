import { english } from './english.ts';
import { indonesian } from './indonesian.ts';

export type { Messages } from './indonesian.ts';

export type Language = 'id' | 'en';
export const MESSAGES = { id: indonesian, en: english };

/**
 * The language asked for by `--lang`, else by SULUH_LANG, else Indonesian; null for another word.
 * The system's LANG is not asked: servers and office computers are mostly set up in English,
 * whoever reads them (README.md).
 */
export function chooseLanguage(argv: readonly string[], fromEnv = ''): Language | null {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at];
  const asked = word === undefined ? fromEnv : word.includes('=') ? word.slice(7) : argv[at + 1];
  if (asked === '' || asked === 'id') return 'id';
  return asked === 'en' ? 'en' : null;
}
