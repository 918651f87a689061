/**
 * The desk: what is done to cases, one thing after the other. One per browser profile; it lives in
 * the background, so that several open pages cannot write past each other.
 */
import type { DeskCase, NewCase } from '../case.ts';
import { applyChange, type Change } from '../change.ts';
import { type HandOver, open, seal } from '../hand-over.ts';
import {
  creation,
  dayOf,
  edit,
  inverse,
  lastUndoable,
  noteChange,
  seenAgain,
  type UndoRefusal,
  type Writer,
} from '../journal.ts';
import { mergeChanges } from '../merge.ts';
import type { CaseRow } from '../row.ts';
import { SimilarCases } from '../similar.ts';
import { CaseStore, type RowPage } from './case-store.ts';
import type { DeskDatabase, ProfileRow, PublicationRow } from './database.ts';
import { type About, aboutLinked, foundSince, unlinkedAfter } from './look-again.ts';
import { ShotStore } from './shot-store.ts';
import { type Added, takeIn } from './take-in.ts';

/** What the desk stands on; handed in for tests. */
export interface DeskWorld {
  now(): number;
  newId(): string;
  /** Minutes east of UTC of the people's calendar. */
  offsetMinutes(): number;
  /** The words of a text as the matcher normalises them. */
  words(text: string): readonly string[];
  /** Called after every write with the cases that changed. */
  written?(caseIds: readonly string[]): void;
}

/** What a hand-over brought. */
export interface MergeOutcome {
  newCases: number;
  changedCases: number;
  changes: number;
  unread: number;
}

/** Ids of records that the matcher finds for a text. */
export type LinksOf = (text: string) => readonly string[];

/** There is no such case (any more). */
export class UnknownCaseError extends Error {
  override readonly name = 'UnknownCaseError';
  constructor() {
    super('Kasus ini tidak ada di meja. Muat ulang daftarnya; yang lain tetap tersimpan.');
  }
}

export class Desk {
  readonly #db: DeskDatabase;
  readonly #world: DeskWorld;
  readonly #store: CaseStore;
  readonly #shots: ShotStore;
  #similar: SimilarCases | undefined;
  #profile: Promise<ProfileRow> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(db: DeskDatabase, world: DeskWorld) {
    this.#db = db;
    this.#world = world;
    this.#store = new CaseStore(db);
    this.#shots = new ShotStore(db, () => world.now());
  }

  /** All cases but the removed ones. */
  cases(): Promise<DeskCase[]> {
    return this.#store.all();
  }

  /** How many cases the queue has. */
  count(): Promise<number> {
    return this.#store.count();
  }

  /** Rows of the queue in its order, from after `after` ("" the start). */
  page(after: string, limit: number): Promise<RowPage> {
    return this.#store.page(after, limit);
  }

  /** Rows of these cases; a removed one has none. */
  rows(ids: readonly string[]): Promise<CaseRow[]> {
    return this.#store.rows(ids);
  }

  /** One case with its journal (newest first) and what was typed but not taken over. */
  async case(id: string): Promise<{
    state: DeskCase;
    journal: Change[];
    drafts: Record<string, string>;
  } | null> {
    const [state, journal, rows] = await Promise.all([
      this.#store.get(id),
      this.#store.journal(id),
      this.#db.drafts.where('key').startsWith(`${id}:`).toArray(),
    ]);
    if (!state) return null;
    const drafts = rows.map(({ key, text }) => [key.slice(id.length + 1), text] as const);
    return { state, journal, drafts: Object.fromEntries(drafts) };
  }

  /**
   * Adds drafts. A text that repeats a case counts as one more copy of it; of the others `linksOf`
   * names the records to link. Everything of one call is written in one transaction.
   */
  add(drafts: readonly NewCase[], linksOf: LinksOf = () => []): Promise<Added[]> {
    return this.#inTurn(() => this.#add(drafts, linksOf));
  }

  async #add(drafts: readonly NewCase[], linksOf: LinksOf): Promise<Added[]> {
    const [similar, writer] = await Promise.all([this.#index(), this.#writer()]);
    const offset = this.#world.offsetMinutes();
    try {
      const { states, changes, added } = await takeIn(drafts, {
        begin: (draft) => creation(draft, linksOf(draft.text), writer, offset),
        again: (state, { seenAt = this.#world.now() }) =>
          seenAgain(state, dayOf(seenAt, offset), writer),
        note: (state, text) => noteChange(state, text, writer),
        ...{ similar, some: (ids) => this.#store.some(ids) },
      });
      await this.#write(states, changes);
      return added;
    } catch (error) {
      // What was not written must not take copies.
      this.#similar = undefined;
      throw error;
    }
  }

  /** Changes one field. Throws UnknownCaseError or UnfitChangeError; then nothing was written. */
  edit(caseId: string, field: string, value: unknown): Promise<void> {
    return this.#inTurn(() => this.#edit(caseId, field, value));
  }

  async #edit(caseId: string, field: string, value: unknown): Promise<void> {
    const state = await this.#store.get(caseId);
    if (!state) throw new UnknownCaseError();
    const change = edit(state, field, value, await this.#writer());
    await this.#write(new Map([[caseId, applyChange(state, change)]]), [change]);
    await this.#db.drafts.delete(`${caseId}:${field}`);
  }

  /** Adds a remark to a case, signed with this desk's initials. */
  addNote(caseId: string, text: string): Promise<void> {
    return this.#inTurn(() => this.#addNote(caseId, text));
  }

  async #addNote(caseId: string, text: string): Promise<void> {
    const state = await this.#store.get(caseId);
    if (!state) throw new UnknownCaseError();
    const change = noteChange(state, text, await this.#writer());
    await this.#write(new Map([[caseId, applyChange(state, change)]]), [change]);
    await this.#db.drafts.delete(`${caseId}:note`);
  }

  /** Takes one change back, or (without an id) this desk's last one; tells the case, or why not. */
  undo(changeId?: string): Promise<{ caseId: string } | { refused: UndoRefusal | 'none' }> {
    return this.#inTurn(() => this.#undo(changeId));
  }

  async #undo(changeId?: string): Promise<{ caseId: string } | { refused: UndoRefusal | 'none' }> {
    const writer = await this.#writer();
    const change =
      changeId === undefined
        ? lastUndoable(await this.#store.latest(), writer.desk)
        : await this.#store.change(changeId);
    const state = change && (await this.#store.get(change.caseId));
    if (!change || !state) return { refused: 'none' };
    const back = inverse(state, change, writer);
    if ('refused' in back) return back;
    await this.#write(new Map([[state.id, applyChange(state, back)]]), [back]);
    return { caseId: state.id };
  }

  /** Keeps a screenshot beside a case; throws UnknownCaseError. */
  async addShot(caseId: string, picture: string): Promise<void> {
    if (!(await this.#store.get(caseId))) throw new UnknownCaseError();
    await this.#shots.add(this.#world.newId(), caseId, picture);
    this.#world.written?.([caseId]);
  }

  /** Screenshots of a case that have not expired. */
  get shots(): Pick<ShotStore, 'of' | 'share' | 'drop'> {
    return this.#shots;
  }

  /** Keeps what is being typed; an empty text forgets it. */
  async keepDraft(key: string, text: string): Promise<void> {
    if (text === '') await this.#db.drafts.delete(key);
    else await this.#db.drafts.put({ key, text, at: this.#world.now() });
  }

  async draft(key: string): Promise<string> {
    return (await this.#db.drafts.get(key))?.text ?? '';
  }

  /** The whole journal as one sealed file, with the screenshots that were ticked. */
  async handOver(passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
    const changes = await this.#store.changes();
    const { desk } = await this.profile();
    const shots = await this.#shots.shared();
    const handOver: HandOver = { version: 1, desk, sealedAt: this.#world.now(), changes, shots };
    return seal(handOver, passphrase);
  }

  /** Joins another desk's file into this one; see `open` for what it throws. */
  async merge(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<MergeOutcome> {
    const { handOver, unread } = await open(bytes, passphrase);
    return this.#inTurn(() => this.#merge(handOver, unread));
  }

  async #merge(handOver: HandOver, unread: number): Promise<MergeOutcome> {
    const known = await this.#store.changeIds();
    const cases = await this.#store.some([...new Set(handOver.changes.map((c) => c.caseId))]);
    const merged = mergeChanges(
      handOver.changes,
      (id) => known.has(id),
      (id) => cases.get(id),
    );
    await this.#write(merged.cases, merged.added);
    await this.#shots.take(handOver.shots ?? []);
    return {
      newCases: merged.newCases,
      changedCases: merged.cases.size - merged.newCases,
      changes: merged.added.length,
      unread: unread + merged.unread,
    };
  }

  /**
   * Looks the next open cases up that had no fact-check when they came in: an index that arrived
   * since may have one. Call until it says that it is done; a stopped background goes on where it was.
   */
  lookAgain(index: string, linksOf: LinksOf): Promise<{ found: string[]; done: boolean }> {
    return this.#inTurn(async () => {
      const looked = await this.#db.meta.get('looked');
      const before = looked?.key === 'looked' && looked.index === index ? looked.after : '0';
      if (before === null) return { found: [], done: true };
      const step = await unlinkedAfter(this.#store, before);
      const { states, changes } = foundSince(step.cases, linksOf, await this.#writer());
      if (changes.length > 0) await this.#write(states, changes);
      await this.#db.meta.put({ key: 'looked', index, after: step.next });
      return { found: [...states.keys()], done: step.next === null };
    });
  }

  /** Says of these cases what their linked records are about, where nobody said it: reports add up. */
  describe(
    caseIds: readonly string[],
    about: (id: string) => Promise<About | null>,
  ): Promise<void> {
    return this.#inTurn(async () => {
      const cases = await this.#store.some(caseIds);
      const writer = await this.#writer();
      const { states, changes } = await aboutLinked(cases.values(), about, writer);
      if (changes.length > 0) await this.#write(states, changes);
    });
  }

  /** This desk's id and the initials that sign changes; made once, whoever asks first. */
  profile(): Promise<ProfileRow> {
    this.#profile ??= this.#readProfile().catch((error: unknown) => {
      this.#profile = undefined;
      throw error;
    });
    return this.#profile;
  }

  async #readProfile(): Promise<ProfileRow> {
    const kept = await this.#db.meta.get('profile');
    if (kept?.key === 'profile') return kept;
    const desk = this.#world.newId().slice(0, 12);
    const profile: ProfileRow = { key: 'profile', desk, initials: '', publisher: null };
    await this.#db.meta.put(profile);
    return profile;
  }

  async setProfile(part: Partial<Pick<ProfileRow, 'initials' | 'publisher'>>): Promise<void> {
    const profile = { ...(await this.profile()), ...part };
    await this.#db.meta.put(profile);
    this.#profile = Promise.resolve(profile);
  }

  /** Records written at this desk, newest first. */
  async publications(): Promise<PublicationRow[]> {
    const rows = await this.#db.publications.toArray();
    return rows.sort((a, b) => b.at - a.at);
  }

  async keepPublication(id: string, record: unknown): Promise<void> {
    await this.#db.publications.put({ id, record, at: this.#world.now() });
  }

  async dropPublication(id: string): Promise<void> {
    await this.#db.publications.delete(id);
  }

  close(): void {
    this.#db.close();
  }

  /** One after the other: two pages that write at once must both be heard. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #index(): Promise<SimilarCases> {
    if (!this.#similar) {
      const similar = new SimilarCases((text) => this.#world.words(text));
      for (const { id, fields } of await this.#store.all()) similar.add(id, fields.text);
      this.#similar = similar;
    }
    return this.#similar;
  }

  async #writer(): Promise<Writer> {
    const { desk, initials } = await this.profile();
    return {
      desk,
      by: initials,
      now: () => this.#world.now(),
      newId: () => this.#world.newId(),
    };
  }

  async #write(states: ReadonlyMap<string, DeskCase>, changes: readonly Change[]): Promise<void> {
    await this.#store.write(states, changes);
    for (const { id, fields } of states.values()) {
      // A removed case must not take further copies.
      if (fields.removed) this.#similar?.remove(id);
      else this.#similar?.add(id, fields.text);
    }
    this.#world.written?.([...states.keys()]);
  }
}
