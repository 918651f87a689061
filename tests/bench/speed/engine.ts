import type { Doc } from './corpus.ts';

/** A search engine under test. `docs` and the bytes of `build` are all that it may keep. */
export interface Engine {
  name: string;
  /** How it was configured, for the table's notes. */
  settings: string;
  /** Indexes the claims and packs the index into bytes. */
  build(docs: readonly Doc[]): Promise<Uint8Array>;
  /** Makes the index ready again from the bytes, which are its own from then on. */
  load(bytes: Uint8Array<ArrayBuffer>): Promise<Searcher>;
}

/** Ids of the ten best claims for a text, best first. */
export type Searcher = (text: string) => string[] | Promise<string[]>;

export const TOP = 10;
