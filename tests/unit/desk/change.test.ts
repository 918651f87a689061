import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeskCase } from '#data/desk/case.ts';
import { applyChange, type Change, UnfitChangeError } from '#data/desk/change.ts';
import { edit, inverse, lastUndoable } from '#data/desk/journal.ts';
import { mergeChanges } from '#data/desk/merge.ts';
import { sampleCase, sampleWriter } from './sample.ts';

/** A case with a history of two desks that worked on it at once. */
function twoDesks(): { created: Change; a: Change[]; b: Change[] } {
  const [first, second] = [sampleWriter('meja-a'), sampleWriter('meja-b', Date.UTC(2026, 10, 3))];
  const { state, change } = sampleCase(first);
  const run = (writer: typeof first, edits: [string, unknown][]) => {
    let at = state;
    return edits.map(([field, value]) => {
      const next = edit(at, field, value, writer);
      at = applyChange(at, next);
      return next;
    });
  };
  return {
    created: change,
    a: run(first, [
      ['status', 'checking'],
      ['note:1', { text: 'Sudah bertanya ke dinas.', by: 'AB', at: 1 }],
      ['check:date', 'problem'],
      ['seen:meja-a:2026-11-02', 2],
    ]),
    b: run(second, [
      ['status', 'answered'],
      ['note:2', { text: 'Foto dari tahun lain.', by: 'CD', at: 2 }],
      ['link:uji-1', true],
      ['seen:meja-b:2026-11-03', 5],
    ]),
  };
}

const fold = (changes: readonly Change[]) =>
  changes.reduce<DeskCase | undefined>(applyChange, undefined);

describe('perubahan kasus', () => {
  it('berakhir sama, apa pun urutan datangnya', () => {
    const { created, a, b } = twoDesks();
    const expected = fold([created, ...a, ...b]);
    fc.assert(
      fc.property(fc.shuffledSubarray([created, ...a, ...b], { minLength: 9 }), (shuffled) => {
        expect(fold(shuffled)).toEqual(expected);
      }),
    );
  });

  it('tidak berubah bila perubahan yang sama datang dua kali', () => {
    const { created, a, b } = twoDesks();
    const all = [created, ...a, ...b];
    expect(fold([...all, ...all])).toEqual(fold(all));
  });

  it('menyimpan catatan kedua meja dan menjumlahkan hitungannya', () => {
    const { created, a, b } = twoDesks();
    const merged = fold([created, ...a, ...b]);
    expect(Object.values(merged?.notes ?? {}).map((note) => note.by)).toEqual(['AB', 'CD']);
    expect(merged?.seen).toMatchObject({ 'meja-a:2026-11-02': 2, 'meja-b:2026-11-03': 5 });
    expect(merged?.fields.status).toBe('answered');
  });

  it('menolak nilai yang tidak sesuai dan bidang yang tidak ada', () => {
    const { state } = sampleCase(sampleWriter());
    const writer = sampleWriter();
    const wrong = { ...edit(state, 'status', 'checking', writer), value: 'selesai sekali' };
    expect(() => applyChange(state, wrong)).toThrow(UnfitChangeError);
    expect(() => applyChange(state, { ...wrong, field: '__proto__' })).toThrow(UnfitChangeError);
    expect(() => applyChange(state, { ...wrong, field: 'url', value: 'javascript:1' })).toThrow(
      UnfitChangeError,
    );
  });

  it('menang juga terhadap jam meja lain yang terlalu cepat', () => {
    const { state } = sampleCase(sampleWriter('meja-b', Date.UTC(2030, 0, 1)));
    const change = edit(state, 'owner', 'XY', sampleWriter('meja-a'));
    expect(applyChange(state, change).fields.owner).toBe('XY');
  });
});

describe('membatalkan', () => {
  it('mengembalikan nilai sebelumnya sebagai perubahan baru', () => {
    const writer = sampleWriter();
    const { state } = sampleCase(writer);
    const change = edit(state, 'status', 'checking', writer);
    const changed = applyChange(state, change);
    const back = inverse(changed, change, writer);
    if ('refused' in back) throw new Error('refused');
    expect(back.undoes).toBe(change.id);
    expect(applyChange(changed, back).fields.status).toBe('new');
  });

  it('menolak membatalkan yang sudah diubah lagi', () => {
    const writer = sampleWriter();
    const { state } = sampleCase(writer);
    const first = edit(state, 'status', 'checking', writer);
    const then = applyChange(state, first);
    const later = applyChange(then, edit(then, 'status', 'waiting', writer));
    expect(inverse(later, first, writer)).toEqual({ refused: 'changed-since' });
  });

  it('menyembunyikan kasus baru, tidak menghapusnya', () => {
    const writer = sampleWriter();
    const { state, change } = sampleCase(writer);
    const back = inverse(state, change, writer);
    if ('refused' in back) throw new Error('refused');
    expect(applyChange(state, back).fields).toMatchObject({
      removed: true,
      text: state.fields.text,
    });
  });

  it('memilih perubahan terakhir milik meja sendiri yang belum dibatalkan', () => {
    const writer = sampleWriter();
    const { state, change } = sampleCase(writer);
    const mine = edit(state, 'owner', 'AB', writer);
    const theirs = edit(applyChange(state, mine), 'owner', 'CD', sampleWriter('meja-b'));
    expect(lastUndoable([change, mine, theirs], 'meja-a')).toBe(mine);
    const undo = { ...theirs, id: 'u', desk: 'meja-a', undoes: mine.id };
    expect(lastUndoable([change, mine, theirs, undo], 'meja-a')).toBe(change);
  });
});

describe('menggabungkan dua meja', () => {
  it('mengambil hanya yang belum dikenal, dan dua kali sama dengan sekali', () => {
    const { created, a, b } = twoDesks();
    const here = fold([created, ...a]);
    const known = new Set([created, ...a].map((change) => change.id));
    const merged = mergeChanges(
      [created, ...b],
      (id) => known.has(id),
      () => here,
    );
    expect(merged.added).toHaveLength(b.length);
    expect(merged.newCases).toBe(0);
    expect(merged.cases.get(created.caseId)).toEqual(fold([created, ...a, ...b]));
    const again = mergeChanges(
      b,
      () => true,
      () => here,
    );
    expect(again.added).toEqual([]);
  });

  it('melewati perubahan yang tak terbaca atau tanpa kasusnya, dan menghitungnya', () => {
    const { created, b } = twoDesks();
    const broken = { ...b[0], id: 'rusak', value: 42 } as Change;
    const orphan = { ...b[0], id: 'yatim', caseId: 'k-tidak-ada' } as Change;
    const merged = mergeChanges(
      [created, broken, orphan],
      () => false,
      () => undefined,
    );
    expect(merged).toMatchObject({ unread: 2, newCases: 1 });
    expect(merged.added).toEqual([created]);
  });
});
