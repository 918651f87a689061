/** Desks that work apart and meet in any order end with the same, and nobody's note is lost. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { DeskCase } from '#data/desk/case.ts';
import { applyChange, type Change } from '#data/desk/change.ts';
import { edit, inverse, noteChange, seenAgain, type Writer } from '#data/desk/journal.ts';
import { mergeChanges } from '#data/desk/merge.ts';
import { seenCount } from '#data/desk/seen.ts';
import { sampleCase, sampleWriter } from './sample.ts';

vi.setConfig({ testTimeout: 120_000 });

/** One desk as the store keeps it: states beside the journal they come from. */
class TestDesk {
  readonly cases = new Map<string, DeskCase>();
  readonly journal = new Map<string, Change>();
  readonly writer: Writer;

  constructor(name: string, start: number) {
    this.writer = sampleWriter(name, start);
  }

  write(change: Change): void {
    this.journal.set(change.id, change);
    this.cases.set(change.caseId, applyChange(this.cases.get(change.caseId), change));
  }

  take(other: TestDesk): number {
    const { cases, added } = mergeChanges(
      [...other.journal.values()],
      (id) => this.journal.has(id),
      (id) => this.cases.get(id),
    );
    for (const [id, state] of cases) this.cases.set(id, state);
    for (const change of added) this.journal.set(change.id, change);
    return added.length;
  }

  act(action: Action): void {
    const change = this.#changeOf(action);
    if (change) this.write(change);
  }

  #changeOf({ pick, kind, text }: Action): Change | null {
    const all = [...this.cases.values()];
    const state = all[pick % Math.max(1, all.length)];
    if (kind === 'new' || !state) return sampleCase(this.writer, { text }).change;
    if (kind === 'note') return noteChange(state, text, this.writer);
    if (kind === 'seen') return seenAgain(state, '2026-11-05', this.writer);
    if (kind === 'undo') {
      const own = [...this.journal.values()].filter(
        (one) => one.desk === this.writer.desk && one.caseId === state.id,
      );
      const change = own[pick % Math.max(1, own.length)];
      const back = change && inverse(state, change, this.writer);
      return back && 'id' in back ? back : null;
    }
    const [field, value] = EDITS[pick % EDITS.length] ?? EDITS[0];
    return edit(state, field, value, this.writer);
  }
}

const EDITS = [
  ['status', 'checking'],
  ['status', 'answered'],
  ['owner', 'AB'],
  ['due', '2026-12-01'],
  ['check:date', 'problem'],
  ['link:uji-1', true],
  ['link:uji-1', false],
  ['topics', ['jembatan']],
] as const;

interface Action {
  desk: number;
  kind: 'new' | 'note' | 'seen' | 'edit' | 'undo' | 'meet';
  pick: number;
  text: string;
}
const action: fc.Arbitrary<Action> = fc.record({
  desk: fc.nat(2),
  kind: fc.constantFrom('new', 'note', 'seen', 'edit', 'edit', 'undo', 'meet'),
  pick: fc.nat(40),
  text: fc.constantFrom('Catatan satu.', 'Catatan dua.', 'Kabar uji tentang pasar contoh.'),
});

describe('serah terima antarmeja', () => {
  it('berakhir sama dengan urutan mana pun, dua kali sama dengan sekali, tanpa catatan yang hilang', () => {
    fc.assert(
      fc.property(
        fc.array(action, { minLength: 5, maxLength: 60 }),
        fc.boolean(),
        (actions, turn) => {
          // Clocks that disagree by days.
          const desks = [0, 3, -2].map(
            (days, i) => new TestDesk(`meja-${i}`, Date.UTC(2026, 10, 10 + days)),
          );
          const [a, b, c] = desks as [TestDesk, TestDesk, TestDesk];
          for (const one of actions) {
            const desk = desks[one.desk] ?? a;
            if (one.kind === 'meet') desk.take(desks[(one.desk + 1 + (one.pick % 2)) % 3] ?? b);
            else desk.act(one);
          }
          const wrote = desks.flatMap((desk) => [...desk.journal.values()]);
          // Everyone hears of everyone, in one order or the other.
          for (const desk of turn ? [a, b, c] : [c, b, a]) {
            for (const other of desks) desk.take(other);
          }
          for (const desk of desks) for (const other of desks) desk.take(other);
          expect(sorted(b)).toEqual(sorted(a));
          expect(sorted(c)).toEqual(sorted(a));
          for (const desk of desks) for (const other of desks) expect(desk.take(other)).toBe(0);
          for (const change of wrote) expect(a.journal.get(change.id)).toEqual(change);
          for (const [id, count] of copies(wrote)) {
            expect(seenCount(a.cases.get(id)?.seen ?? {})).toBe(count);
          }
          for (const note of wrote.filter(({ field }) => field.startsWith('note:'))) {
            const taken = wrote.some(({ undoes }) => undoes === note.id);
            const kept = a.cases.get(note.caseId)?.notes[note.field.slice('note:'.length)];
            if (!taken && note.value !== null) expect(kept).toEqual(note.value);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

function sorted(desk: TestDesk): DeskCase[] {
  return [...desk.cases.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** Of each case: the sum of what every desk counted last on each day, and the first coming in. */
function copies(changes: readonly Change[]): Map<string, number> {
  const last = new Map<string, { caseId: string; at: number; count: number }>();
  const put = (caseId: string, key: string, at: number, count: number) => {
    const before = last.get(`${caseId} ${key}`);
    if (!before || at >= before.at) last.set(`${caseId} ${key}`, { caseId, at, count });
  };
  for (const { caseId, field, at, value } of changes) {
    if (field.startsWith('seen:')) put(caseId, field.slice(5), at, Number(value));
    if (field !== 'created') continue;
    const { seen } = value as { seen: Record<string, number> };
    for (const [key, count] of Object.entries(seen))
      put(caseId, key, Number.MIN_SAFE_INTEGER, count);
  }
  const sums = new Map<string, number>();
  for (const { caseId, count } of last.values()) sums.set(caseId, (sums.get(caseId) ?? 0) + count);
  return sums;
}
