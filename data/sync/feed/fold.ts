/** The state of a pack: which id is live at which revision. Bases and deltas are folded in. */
import { sha256Hex } from '#data/schema/index.ts';
import { SyncError } from '../errors.ts';
import type { LineEffect } from './segment.ts';

/** Deletions that never look suspicious, so that a small publisher can tidy up. */
const FEW = 5;
/** Shrink guard of sync.md: a delta may delete 5 %, a base may hold no fewer than 80 %. */
const DELTA_MAY_DELETE = 0.05;
const BASE_MUST_KEEP = 0.8;

/** Revisions by id; `live` is false for what was deleted. */
export class PackState {
  readonly #records = new Map<string, { rev: number; live: boolean }>();
  #live = 0;

  /** Live records. */
  get size(): number {
    return this.#live;
  }

  /** Takes lines in order, trusting them: they were judged when they first came. */
  restore(effects: Iterable<LineEffect>): void {
    for (const effect of effects) this.#set(effect);
  }

  /** A base: every id once. Throws `chain`. */
  base(effects: Iterable<LineEffect>): void {
    for (const effect of effects) {
      if (this.#records.has(effect.id))
        throw new SyncError('chain', `${effect.id} twice in a base`);
      this.#set(effect);
    }
  }

  /**
   * A delta: revisions only rise, nothing is named twice, only what is live is deleted.
   * Returns how many live records it deleted and how many it put. Throws `chain`.
   */
  delta(effects: Iterable<LineEffect>): { deleted: number; put: number } {
    const named = new Set<string>();
    let deleted = 0;
    for (const effect of effects) {
      const before = this.#records.get(effect.id);
      if (named.has(effect.id)) throw new SyncError('chain', `${effect.id} twice in a delta`);
      if (before && effect.rev <= before.rev) {
        throw new SyncError('chain', `${effect.id}: revision ${effect.rev} after ${before.rev}`);
      }
      if (effect.op === 'del' && !before?.live) {
        throw new SyncError('chain', `${effect.id} is deleted but was not there`);
      }
      if (effect.op === 'del') deleted++;
      named.add(effect.id);
      this.#set(effect);
    }
    return { deleted, put: named.size - deleted };
  }

  /** SHA-256 over "id revision" of every live record, one a line, in code-unit order. */
  digest(): Promise<string> {
    const lines: string[] = [];
    for (const [id, { rev, live }] of this.#records) if (live) lines.push(`${id} ${rev}\n`);
    return sha256Hex(new TextEncoder().encode(lines.sort().join('')));
  }

  #set({ op, id, rev }: LineEffect): void {
    const wasLive = this.#records.get(id)?.live ?? false;
    const live = op === 'put';
    this.#live += Number(live) - Number(wasLive);
    this.#records.set(id, { rev, live });
  }
}

/** True when a delta deletes more than the guard lets pass. */
export function deltaShrinks(deleted: number, before: number): boolean {
  return deleted > FEW && deleted > before * DELTA_MAY_DELETE;
}

/** True when a base holds fewer records than the guard lets pass. */
export function baseShrinks(after: number, before: number): boolean {
  return before - after > FEW && after < before * BASE_MUST_KEEP;
}
