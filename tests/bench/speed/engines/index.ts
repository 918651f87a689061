import type { Engine } from '../engine.ts';
import { flexsearch } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { sqlite } from './sqlite.ts';
import { suluh, suluhOnPage } from './suluh.ts';
import { suluhCandidates } from './suluh-candidates.ts';

/** Ours first: the others are told as multiples of it. */
export const ENGINES: readonly Engine[] = [
  suluh,
  suluhOnPage,
  suluhCandidates,
  minisearch,
  flexsearch,
  orama,
  sqlite,
  fuse,
];
