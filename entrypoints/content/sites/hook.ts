import type { Hook } from './site.ts';

/**
 * A selector with its papers: where it was seen to hold, and on which day (without one, the day
 * when the first sites were measured). The build leaves both out (`../strip-papers.ts`); tests
 * ask for them.
 */
export function hook(css: string, witness = '', seen = '2026-11-23'): Hook {
  return { css, seen, witness };
}
