/** A clarification that was written before, here or elsewhere, is named before it is doubled. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { DeskDatabase } from '#data/desk/store/database.ts';
import { Desk } from '#data/desk/store/desk.ts';
import { words } from '#data/desk/words.ts';
import { buildIndex, docOf, Matcher } from '#data/match/index.ts';
import { checkAgainstIndex, keepRecord } from '#entrypoints/background/desk-records.ts';
import { sampleReview } from '../store/sample.ts';

it('menyebut catatan yang mirip dari indeks dan dari meja sendiri, bukan catatan itu sendiri', async () => {
  const known = {
    ...sampleReview('indeks-1'),
    claim: 'Pasar contoh di kota uji dipindahkan ke lapangan timur mulai hari Senin depan.',
  };
  const engine = {
    matcher: Matcher.load(buildIndex([docOf(known)])),
    generation: { records: { record: async (id: string) => (id === known.id ? known : null) } },
  } as unknown as Parameters<typeof checkAgainstIndex>[1];
  const desk = new Desk(new DeskDatabase('mirip'), {
    ...{ now: () => 1, newId: () => 'x', offsetMinutes: () => 420, words },
  });
  const own = {
    ...sampleReview('kantor-1'),
    claim: 'Jembatan gantung di desa contoh ditutup untuk semua kendaraan sampai bulan Desember.',
  };
  expect((await keepRecord(desk, engine, own)).near).toEqual([]);
  const near = async (id: string, claim: string) =>
    (await checkAgainstIndex(desk, engine, { ...own, id, claim })).near.map((one) => one.id);
  expect(await near('kantor-2', `${own.claim.slice(0, -1)} ini.`)).toEqual(['kantor-1']);
  // Writing on at the same record is no doubling.
  expect(await near('kantor-1', own.claim)).toEqual([]);
  expect(await near('kantor-2', known.claim)).toEqual(['indeks-1']);
  expect(await near('kantor-2', 'Sumur uji di dusun misal berbau solar sejak kemarin.')).toEqual(
    [],
  );
  desk.close();
});
