import type { ClaimReview } from '#data/schema/index.ts';
import { ClaimStore } from '../claim-store.ts';
import type { ChangeLog } from './change-log.ts';
import { type Comparable, compareGenerations } from './compare.ts';

type Install = ClaimStore['install'];

/** A store that writes down what each update changed; the update itself never waits for a failure of it. */
export class LoggingStore extends ClaimStore {
  readonly #log: ChangeLog;
  readonly #now: () => number;
  readonly #onReviews: (reviews: ClaimReview[]) => void;

  constructor(
    log: ChangeLog,
    onReviews: (reviews: ClaimReview[]) => void = () => {},
    now: () => number = Date.now,
  ) {
    super();
    this.#onReviews = onReviews;
    this.#log = log;
    this.#now = now;
  }

  override async install(...[from, source, ...rest]: Parameters<Install>): Promise<void> {
    const before = await this.#open();
    await super.install(from, source, ...rest);
    if (!before) return;
    try {
      const after = await this.#open();
      if (!after) return;
      const fresh: ClaimReview[] = [];
      const at = this.#now();
      const entry = await compareGenerations(before, after, source, at, (r) => fresh.push(r));
      if (entry) await this.#log.note(entry);
      if (fresh.length > 0) this.#onReviews(fresh);
    } catch (error) {
      console.warn('[suluh] perubahan indeks tidak tercatat; indeksnya sendiri utuh.', error);
    }
  }

  /** The current generation with its bytes; null at the first install or when it cannot be read. */
  async #open(): Promise<Comparable | null> {
    const current = await this.current().catch(() => null);
    if (!current) return null;
    const { head, records, generation } = current;
    return { head, records, segment: (name) => this.segmentOf(generation, name) };
  }
}
