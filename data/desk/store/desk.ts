/**
 * The desk: cases in memory, journal and cases on disk, written together. One per browser
 * profile; it lives in the background, so that several open pages cannot write past each other.
 */
import type { DeskCase, NewCase } from '../case.ts';
import { applyChange, type Change } from '../change.ts';
import { type HandOver, open, seal } from '../hand-over.ts';
import {
  byTime,
  creation,
  dayOf,
  edit,
  inverse,
  lastUndoable,
  seenAgain,
  type UndoRefusal,
  type Writer,
} from '../journal.ts';
import { mergeChanges } from '../merge.ts';
import { SimilarCases } from '../similar.ts';
import type { DeskDatabase, ProfileRow, PublicationRow } from './database.ts';

/** What the desk stands on; handed in for tests. */
export interface DeskWorld {
  now(): number;
  newId(): string;
  /** Minutes east of UTC of the people's calendar. */
  offsetMinutes(): number;
  /** The words of a text as the matcher normalises them. */
  words(text: string): readonly string[];
}

/** What became of a draft: a case of its own, or one more copy of a case. */
export interface Added {
  caseId: string;
  copy: boolean;
  linked: number;
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

/** Changes among which the last one of this desk is looked for. */
const LATEST = 1000;

export class Desk {
  readonly #db: DeskDatabase;
  readonly #world: DeskWorld;
  #loading: Promise<Map<string, DeskCase>> | undefined;
  #similar: SimilarCases | undefined;
  #profile: ProfileRow | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(db: DeskDatabase, world: DeskWorld) {
    this.#db = db;
    this.#world = world;
  }

  /** All cases but the removed ones. */
  async cases(): Promise<DeskCase[]> {
    return [...(await this.#all()).values()].filter((one) => !one.fields.removed);
  }

  /** One case with its journal (newest first) and what was typed but not taken over. */
  async case(id: string): Promise<{
    state: DeskCase;
    journal: Change[];
    drafts: Record<string, string>;
  } | null> {
    const state = (await this.#all()).get(id);
    if (!state) return null;
    const journal = await this.#db.changes.where('caseId').equals(id).toArray();
    const rows = await this.#db.drafts.where('key').startsWith(`${id}:`).toArray();
    const drafts = rows.map(({ key, text }) => [key.slice(id.length + 1), text] as const);
    return { state, journal: journal.sort(byTime).reverse(), drafts: Object.fromEntries(drafts) };
  }

  /**
   * Adds drafts. A text that repeats a case counts as one more copy of it; of the others `linksOf`
   * names the records to link. Everything of one call is written in one transaction.
   */
  add(drafts: readonly NewCase[], linksOf: LinksOf = () => []): Promise<Added[]> {
    return this.#inTurn(() => this.#add(drafts, linksOf));
  }

  async #add(drafts: readonly NewCase[], linksOf: LinksOf): Promise<Added[]> {
    const all = await this.#all();
    const similar = await this.#index();
    const writer = await this.#writer();
    const changes: Change[] = [];
    const states = new Map<string, DeskCase>();
    const added = drafts.map((draft): Added => {
      const known = similar.find(draft.text);
      const before = known === null ? undefined : (states.get(known) ?? all.get(known));
      const fresh =
        before && !before.fields.removed
          ? [seenAgain(before, this.#day(draft.seenAt ?? this.#world.now()), writer)]
          : [creation(draft, linksOf(draft.text), writer, this.#world.offsetMinutes())];
      let state = fresh.reduce<DeskCase | undefined>(applyChange, before);
      if (!state) throw new UnknownCaseError();
      if (draft.note !== undefined && draft.note !== '') {
        const note = { text: draft.note, by: writer.by, at: writer.now() };
        const change = edit(state, `note:${writer.newId()}`, note, writer);
        state = applyChange(state, change);
        fresh.push(change);
      }
      states.set(state.id, state);
      changes.push(...fresh);
      const copy = before !== undefined && state.id === before.id;
      if (!copy) similar.add(state.id, draft.text);
      return { caseId: state.id, copy, linked: Object.values(state.links).filter(Boolean).length };
    });
    await this.#write(states, changes);
    return added;
  }

  /** Changes one field. Throws UnknownCaseError or UnfitChangeError; then nothing was written. */
  edit(caseId: string, field: string, value: unknown): Promise<void> {
    return this.#inTurn(() => this.#edit(caseId, field, value));
  }

  async #edit(caseId: string, field: string, value: unknown): Promise<void> {
    const state = (await this.#all()).get(caseId);
    if (!state) throw new UnknownCaseError();
    const change = edit(state, field, value, await this.#writer());
    await this.#write(new Map([[caseId, applyChange(state, change)]]), [change]);
    await this.#db.drafts.delete(`${caseId}:${field}`);
  }

  /** Adds a remark to a case, signed with this desk's initials. */
  async addNote(caseId: string, text: string): Promise<void> {
    const writer = await this.#writer();
    const note = { text, by: writer.by, at: this.#world.now() };
    await this.edit(caseId, `note:${writer.newId()}`, note);
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
        ? lastUndoable(await this.#latest(), writer.desk)
        : await this.#db.changes.get(changeId);
    const state = change && (await this.#all()).get(change.caseId);
    if (!change || !state) return { refused: 'none' };
    const back = inverse(state, change, writer);
    if ('refused' in back) return back;
    await this.#write(new Map([[state.id, applyChange(state, back)]]), [back]);
    return { caseId: state.id };
  }

  /** Keeps what is being typed; an empty text forgets it. */
  async keepDraft(key: string, text: string): Promise<void> {
    if (text === '') await this.#db.drafts.delete(key);
    else await this.#db.drafts.put({ key, text, at: this.#world.now() });
  }

  async draft(key: string): Promise<string> {
    return (await this.#db.drafts.get(key))?.text ?? '';
  }

  /** The whole journal as one sealed file. */
  async handOver(passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
    const changes = (await this.#db.changes.toArray()).sort(byTime);
    const { desk } = await this.profile();
    const handOver: HandOver = { version: 1, desk, sealedAt: this.#world.now(), changes };
    return seal(handOver, passphrase);
  }

  /** Joins another desk's file into this one; see `open` for what it throws. */
  async merge(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<MergeOutcome> {
    const { handOver, unread } = await open(bytes, passphrase);
    return this.#inTurn(() => this.#merge(handOver, unread));
  }

  async #merge(handOver: HandOver, unread: number): Promise<MergeOutcome> {
    const all = await this.#all();
    const known = new Set(await this.#db.changes.toCollection().primaryKeys());
    const merged = mergeChanges(
      handOver.changes,
      (id) => known.has(id),
      (id) => all.get(id),
    );
    await this.#write(merged.cases, merged.added);
    this.#similar = undefined;
    return {
      newCases: merged.newCases,
      changedCases: merged.cases.size - merged.newCases,
      changes: merged.added.length,
      unread: unread + merged.unread,
    };
  }

  /** This desk's id and the initials that sign changes. */
  async profile(): Promise<ProfileRow> {
    this.#profile ??= await this.#db.meta.get('profile');
    if (!this.#profile) {
      const desk = this.#world.newId().slice(0, 12);
      this.#profile = { key: 'profile', desk, initials: '', publisher: null };
      await this.#db.meta.put(this.#profile);
    }
    return this.#profile;
  }

  async setProfile(part: Partial<Pick<ProfileRow, 'initials' | 'publisher'>>): Promise<void> {
    this.#profile = { ...(await this.profile()), ...part };
    await this.#db.meta.put(this.#profile);
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

  #latest(): Promise<Change[]> {
    return this.#db.changes.orderBy('at').reverse().limit(LATEST).toArray();
  }

  /** One after the other: two pages that write at once must both be heard. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #day(at: number): string {
    return dayOf(at, this.#world.offsetMinutes());
  }

  #all(): Promise<Map<string, DeskCase>> {
    this.#loading ??= this.#db.cases.toArray().then(
      (cases) => new Map(cases.map((one) => [one.id, one])),
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  async #index(): Promise<SimilarCases> {
    if (!this.#similar) {
      const similar = new SimilarCases((text) => this.#world.words(text));
      for (const one of (await this.#all()).values()) {
        if (!one.fields.removed) similar.add(one.id, one.fields.text);
      }
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

  /** Disk first: memory never shows what could be lost. */
  async #write(states: ReadonlyMap<string, DeskCase>, changes: readonly Change[]): Promise<void> {
    const { cases, changes: journal } = this.#db;
    await this.#db.transaction('rw', [cases, journal], async () => {
      await cases.bulkPut([...states.values()]);
      await journal.bulkAdd([...changes]);
    });
    const all = await this.#all();
    for (const [id, state] of states) {
      all.set(id, state);
      // A removed case must not take further copies.
      if (state.fields.removed) this.#similar = undefined;
    }
  }
}
