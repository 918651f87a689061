/** What the parts of a comparison are handed: each fills its own features of the vector. */
import type { TermFacts } from '../term-facts.ts';
import type { PostSide } from './post-side.ts';
import type { UnitSide } from './unit-side.ts';

export interface Pair {
  readonly facts: TermFacts;
  readonly post: PostSide;
  readonly unit: UnitSide;
}
