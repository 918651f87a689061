/**
 * The desk as it is in the extension, in a page: the same Desk, matcher and answers over a database
 * of its own, with a fixed clock. Questions are INVENTED (they say "contoh" or "uji"), but for the
 * one that repeats a shipped claim.
 */
import type { DeskPageWorld } from '#components/desk/desk-world.ts';
import type { NewCase } from '#data/desk/case.ts';
import { checkRecord } from '#data/desk/publish/check-record.ts';
import { DeskDatabase } from '#data/desk/store/database.ts';
import { Desk } from '#data/desk/store/desk.ts';
import { words } from '#data/desk/words.ts';
import { buildIndex, docOf, Matcher } from '#data/match/index.ts';
import { ClaimReview } from '#data/schema/index.ts';
import reviewRecords from '#data/seed/claim-reviews.json';
import {
  addDrafts,
  caseDetail,
  type LookUp,
  readFile,
} from '#entrypoints/background/desk-cases.ts';
import { deskReport } from '#entrypoints/background/desk-report.ts';
import { shipped } from './samples.ts';
import { NOW } from './worlds.ts';

const MINUTE = 60_000;
const BPJS = 'Iuran BPJS Kesehatan naik jadi 400 ribu sebulan, dulu cuma 104rb!! Benar gak min?';
const FORWARD =
  'Sebarkan! Warga kota contoh dapat bantuan uji 600 ribu bulan ini, daftar lewat tautan di bawah sebelum hari Jumat.';

const ASKED: readonly NewCase[] = [
  { text: BPJS, origin: 'chat', site: 'whatsapp' },
  ...Array.from({ length: 37 }, (_, i): NewCase => {
    const seenAt = NOW.getTime() - (i % 9) * 1440 * MINUTE;
    return { text: `${'!'.repeat(i % 3)}${FORWARD}`, origin: 'chat', site: 'whatsapp', seenAt };
  }),
  {
    ...{ text: 'Katanya jembatan contoh di desa uji ditutup sampai 3 Desember 2026, benarkah?' },
    ...{ origin: 'selection', site: 'facebook', topics: ['jalan'], regions: ['71.71'] },
  },
  {
    text: 'Video uji: antrean panjang di pasar contoh karena beras habis, direkam tadi pagi katanya',
    ...{ origin: 'post', site: 'x', url: 'https://contoh.example/unggahan/7' },
  },
  {
    text: 'Benarkah pemutihan pajak kendaraan contoh diperpanjang sampai akhir tahun di provinsi uji?',
    ...{ origin: 'table', topics: ['pajak-kendaraan'], regions: ['35'] },
  },
  {
    text: 'Air PDAM contoh mati tiga hari mulai Senin di kelurahan uji utara dan selatan',
    origin: 'manual',
  },
  {
    text: 'Sekolah contoh di kecamatan uji diliburkan dua minggu karena gedungnya retak',
    origin: 'chat',
  },
  {
    text: 'Ada lowongan honorer di dinas contoh, cukup transfer uang pelicin ke nomor uji ini',
    origin: 'chat',
  },
];

/** Scenes that share a page (the accessibility test) must not share a desk. */
let desks = 0;

/** A desk with a morning's questions in it, or an empty one. */
export async function galleryDesk(filled: boolean): Promise<DeskPageWorld> {
  let time = NOW.getTime() - 90 * MINUTE;
  let ids = 0;
  const desk = new Desk(new DeskDatabase(`galeri-${performance.timeOrigin}-${++desks}`), {
    now: () => {
      time += MINUTE;
      return time;
    },
    newId: () => `g${++ids}`,
    offsetMinutes: () => 420,
    words,
  });
  const reviews = reviewRecords.map((record) => ({
    kind: 'claimReview' as const,
    ...ClaimReview.parse(record),
  }));
  const matcher = Matcher.load(buildIndex(reviews.map((record) => docOf(record))));
  const record = async (id: string) => reviews.find((one) => one.id === id) ?? null;
  const engine = { matcher, generation: { records: { record } } };
  if (filled) await fill(desk, engine);
  const detail = (id: string) => caseDetail(desk, engine, id);
  return {
    open: async () => {
      const { initials, publisher } = await desk.profile();
      return { ...(await desk.page('', 60)), total: await desk.count(), initials, publisher };
    },
    page: (after) => desk.page(after, 2000),
    rows: (caseIds) => desk.rows(caseIds),
    case: detail,
    add: (drafts) => addDrafts(desk, engine, drafts),
    edit: async (caseId, field, value) => {
      await desk.edit(caseId, field, value);
      return detail(caseId);
    },
    note: async (caseId, text) => {
      await desk.addNote(caseId, text);
      return detail(caseId);
    },
    undo: (changeId) => desk.undo(changeId),
    keepDraft: (key, text) => desk.keepDraft(key, text),
    draft: (key) => desk.draft(key),
    readFile: async (name, base64) =>
      readFile(
        name,
        Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
      ),
    shots: (id) => desk.shots.of(id),
    shareShot: (id, share) => desk.shots.share(id, share),
    dropShot: (id) => desk.shots.drop(id),
    report: (from, through) => deskReport(desk, from, through),
    seal: () => Promise.reject(new Error('galeri')),
    merge: () => Promise.reject(new Error('galeri')),
    profile: (part) => desk.setProfile(part),
    checkRecord: (record) => Promise.resolve({ ...checkRecord(record), near: [] }),
    publish: async (record) => {
      const checked = checkRecord(record);
      if (checked.record) await desk.keepPublication(checked.record.id, checked.record);
      return { ...checked, near: [] };
    },
    publications: async () =>
      (await desk.publications()).flatMap(({ record }) => checkRecord(record).record ?? []),
    unpublish: (id) => desk.dropPublication(id),
    exportFile: () => Promise.reject(new Error('galeri')),
    records: (recordIds) =>
      Promise.resolve({
        entries: recordIds.map((id) => shipped(id)),
        ...{ dataDate: '2026-02-27', language: 'id' },
      }),
    openShare: () => Promise.resolve(true),
    copy: () => Promise.resolve(true),
    save: () => {},
    openFullPage: null,
    onChanged: () => {},
    print: () => {},
    now: () => NOW,
  };
}

/** Work of a morning: what came in, and how far it is. */
async function fill(desk: Desk, engine: LookUp): Promise<void> {
  await desk.setProfile({
    initials: 'DW',
    publisher: { id: 'kantor-uji', name: 'Kantor Uji', type: 'government' },
  });
  const added = await addDrafts(desk, engine, ASKED);
  const ids = [...new Set(added.map(({ caseId }) => caseId))];
  const edits: [number, string, unknown][] = [
    [0, 'claim', 'Iuran BPJS Kesehatan naik menjadi Rp400.000 per bulan.'],
    [0, 'priority', 'urgent'],
    [0, 'due', '2026-11-22'],
    [0, 'check:official', 'problem'],
    [1, 'priority', 'urgent'],
    [1, 'status', 'checking'],
    [1, 'owner', 'DW'],
    [1, 'due', '2026-11-23'],
    [1, 'claim', 'Warga kota contoh mendapat bantuan uji Rp600 ribu lewat tautan.'],
    [1, 'check:source', 'fine'],
    [1, 'check:date', 'problem'],
    [2, 'status', 'waiting'],
    [2, 'due', '2026-11-20'],
    [3, 'owner', 'AB'],
  ];
  for (const [n, field, value] of edits) await desk.edit(ids[n] ?? '', field, value);
  await desk.addNote(ids[1] ?? '', 'Sudah telepon dinas uji; jawaban tertulis menyusul.');
}
