import { hash } from 'node:crypto';

/** What is known of a line that was read before, and read clean: its record needs no second look. */
export interface KnownLine {
  id: string;
  kind: 'claimReview' | 'programFact';
  /** The review's publisher; empty for a programme fact. */
  publisher: string;
  programFacts: readonly string[];
}

/** Lines by the hash of their bytes. Memories may hold more than a `KnownLine`. */
export interface LineMemory<T extends KnownLine = KnownLine> {
  recall(hash: string): T | undefined;
}

/** 128 bits of SHA-256, short enough to keep for every record. */
export function shortHash(content: Buffer | string): string {
  return hash('sha256', content, 'base64url').slice(0, 22);
}
