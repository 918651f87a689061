/** Screenshots on disk; an expired one is never given out, and is gone at the next look. */
import { DeskShot, SHOT_LIFE } from '../shot.ts';
import type { DeskDatabase } from './database.ts';

export class ShotStore {
  readonly #db: DeskDatabase;
  readonly #now: () => number;

  constructor(db: DeskDatabase, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  /** Keeps a picture for a case. Throws ZodError when it is none, or too large. */
  async add(id: string, caseId: string, picture: string): Promise<void> {
    const at = this.#now();
    const shot = { id, caseId, at, expiresAt: at + SHOT_LIFE, share: false, picture };
    await this.#db.shots.put(DeskShot.parse(shot));
  }

  /** Those of a case, oldest first. */
  async of(caseId: string): Promise<DeskShot[]> {
    await this.#expire();
    const shots = await this.#db.shots.where('caseId').equals(caseId).toArray();
    return shots.sort((a, b) => a.at - b.at);
  }

  /** Whether it goes along with hand-overs. */
  async share(id: string, share: boolean): Promise<void> {
    await this.#db.shots.update(id, { share });
  }

  async drop(id: string): Promise<void> {
    await this.#db.shots.delete(id);
  }

  /** Those that a person ticked for hand-overs. */
  async shared(): Promise<DeskShot[]> {
    await this.#expire();
    return this.#db.shots.filter(({ share }) => share).toArray();
  }

  /**
   * Takes over what another desk handed on; what cannot be read or has expired is left out, and so
   * is a later end than ours would be. What this desk has already stays as it is.
   */
  async take(shots: readonly unknown[]): Promise<void> {
    const now = this.#now();
    for (const one of shots) {
      const { success, data } = DeskShot.safeParse(one);
      if (!success || data.expiresAt <= now || (await this.#db.shots.get(data.id))) continue;
      const expiresAt = Math.min(data.expiresAt, now + SHOT_LIFE);
      await this.#db.shots.put({ ...data, expiresAt, share: false });
    }
  }

  async #expire(): Promise<void> {
    await this.#db.shots.where('expiresAt').belowOrEqual(this.#now()).delete();
  }
}
