/** The mirror: counts what came by, remembers hashes for 14 days, hears of new fact-checks. */
import type { ClaimReview } from '#data/schema/index.ts';
import { fingerprintOf, isCopy, sketchOf } from '../sketch.ts';
import { addPost, daysBefore, emptyDay, type SeenPost, type WeekTally, weekOf } from '../tally.ts';
import { type FollowUpRow, MirrorDatabase, type TextRow } from './database.ts';

/** Days after which a text's hashes are deleted. */
export const HASH_DAYS = 14;
/** Days after which a day's counts are deleted. */
export const TALLY_DAYS = 56;
/** Texts remembered at most; the oldest give way. */
const MOST_TEXTS = 5000;
/** Reviews compared with the remembered texts after one update, newest first. */
const MOST_REVIEWS = 5000;

export class Mirror {
  readonly #db: MirrorDatabase;
  readonly #today: () => string;
  #last: Promise<unknown> = Promise.resolve();

  /** `today` gives the day on this device's calendar, `YYYY-MM-DD`. */
  constructor(today: () => string, db = new MirrorDatabase()) {
    this.#db = db;
    this.#today = today;
  }

  /** Counts texts that were compared; the same text counts once a day. One call at a time. */
  see(posts: readonly (SeenPost & { text: string })[]): Promise<void> {
    return this.#inTurn(() => this.#see(posts));
  }

  async week(): Promise<WeekTally> {
    return weekOf(await this.#db.days.toArray(), this.#today());
  }

  /** Looks for remembered texts that these new reviews are about; returns how many were found. */
  hear(reviews: readonly ClaimReview[]): Promise<number> {
    return this.#inTurn(() => this.#hear(reviews));
  }

  /** What is still to be told. */
  followUps(): Promise<FollowUpRow[]> {
    return this.#db.followUps.toArray();
  }

  /** Told once is told. */
  async told(): Promise<void> {
    await this.#db.followUps.clear();
  }

  async wipe(): Promise<void> {
    await this.#inTurn(() => this.#db.delete({ disableAutoOpen: false }));
  }

  async #see(posts: readonly (SeenPost & { text: string })[]): Promise<void> {
    const key = await this.#key();
    const today = this.#today();
    const { days, texts } = this.#db;
    await this.#db.transaction('rw', [days, texts], async () => {
      let day = (await days.get(today)) ?? emptyDay(today);
      for (const post of posts) {
        const fingerprint = fingerprintOf(post.text, key);
        const known = await texts.get(fingerprint);
        if (known?.lastDay === today) continue;
        day = addPost(day, post);
        const sketch = post.claim ? null : sketchOf(post.text, key);
        const row: TextRow = { fingerprint, day: known?.day ?? today, lastDay: today };
        await texts.put(sketch ? { ...row, sketch } : row);
      }
      await days.put(day);
      await this.#forget(today);
    });
  }

  async #forget(today: string): Promise<void> {
    const { days, texts } = this.#db;
    await texts.where('day').below(daysBefore(today, HASH_DAYS)).delete();
    await days.where('day').below(daysBefore(today, TALLY_DAYS)).delete();
    const surplus = (await texts.count()) - MOST_TEXTS;
    if (surplus > 0) {
      await texts.bulkDelete(await texts.orderBy('day').limit(surplus).primaryKeys());
    }
  }

  async #hear(reviews: readonly ClaimReview[]): Promise<number> {
    const today = this.#today();
    const oldest = daysBefore(today, HASH_DAYS);
    const seen = (await this.#db.texts.where('day').aboveOrEqual(oldest).toArray()).filter(
      (row) => row.sketch !== undefined,
    );
    if (seen.length === 0) return 0;
    const key = await this.#key();
    let found = 0;
    for (const review of newestFirst(reviews).slice(0, MOST_REVIEWS)) {
      const copies = [review.claim, ...review.variants].flatMap((text) => {
        const sketch = sketchOf(text, key);
        return sketch ? seen.filter((row) => row.sketch && isCopy(row.sketch, sketch)) : [];
      });
      const [first] = copies.sort((a, b) => (a.lastDay < b.lastDay ? 1 : -1));
      if (!first) continue;
      found++;
      await this.#db.followUps.put({ recordId: review.id, day: first.lastDay });
      // It is known now: the hashes have done their work.
      await this.#db.texts.bulkDelete(copies.map(({ fingerprint }) => fingerprint));
    }
    return found;
  }

  /** A random number that never leaves this device and dies with the mirror. */
  async #key(): Promise<number> {
    const kept = await this.#db.keys.get('key');
    if (kept) return kept.value;
    const [value = 0] = crypto.getRandomValues(new Int32Array(1));
    await this.#db.keys.put({ key: 'key', value });
    return value;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

function newestFirst(reviews: readonly ClaimReview[]): ClaimReview[] {
  const day = ({ datePublished }: ClaimReview) => datePublished ?? '';
  return [...reviews].sort((a, b) => (day(a) < day(b) ? 1 : -1));
}
