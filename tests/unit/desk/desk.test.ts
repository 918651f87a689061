import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { NewCase } from '#data/desk/case.ts';
import { rowOf } from '#data/desk/row.ts';
import { SHOT_LIFE } from '#data/desk/shot.ts';
import { DeskDatabase } from '#data/desk/store/database.ts';
import { Desk } from '#data/desk/store/desk.ts';
import { words } from '#data/desk/words.ts';
import { FORWARD, sampleCase, sampleWriter } from './sample.ts';

const opened: Desk[] = [];
/** Milliseconds that have passed for every desk. */
const clock = { ahead: 0 };
let names = 0;

/** A desk with a clock and ids of its own; the same name opens the same data. */
function openDesk(name = `uji-${++names}`): Desk {
  let time = Date.UTC(2026, 10, 2, 1);
  let ids = 0;
  const start = opened.length;
  const desk = new Desk(new DeskDatabase(name), {
    now: () => {
      time += 1000;
      return time + clock.ahead;
    },
    newId: () => `${name}-${start}-${++ids}`,
    offsetMinutes: () => 420,
    words,
  });
  opened.push(desk);
  return desk;
}

const draft = (text: string, note?: string): NewCase => ({
  text,
  origin: 'manual',
  ...(note !== undefined && { note }),
});

afterEach(() => {
  for (const desk of opened) desk.close();
  clock.ahead = 0;
});

describe('meja', () => {
  it('menghitung empat puluh salinan sebagai satu kasus', async () => {
    const desk = openDesk();
    const copies = Array.from({ length: 40 }, (_, i) => draft(`${'!'.repeat(i)} ${FORWARD}`));
    const added = await desk.add(copies);
    expect(added.filter(({ copy }) => !copy)).toHaveLength(1);
    const cases = await desk.cases();
    expect(cases.map(rowOf)).toMatchObject([{ seen: 40 }]);
  });

  it('masih punya semuanya sesudah ditutup dan dibuka lagi, juga ketikan yang belum disimpan', async () => {
    const desk = openDesk('tetap');
    const [added] = await desk.add([draft(FORWARD, 'Dari loket.')]);
    const id = added?.caseId ?? '';
    await desk.edit(id, 'status', 'checking');
    await desk.keepDraft(`${id}:reply`, 'Bapak/Ibu, kab');
    desk.close();
    const again = await openDesk('tetap').case(id);
    expect(again?.state.fields.status).toBe('checking');
    expect(again?.drafts).toEqual({ reply: 'Bapak/Ibu, kab' });
    expect(again?.journal.map(({ field }) => field.split(':')[0])).toEqual([
      'status',
      'note',
      'created',
    ]);
  });

  it('mencocokkan hanya teks yang baru, dan menautkan yang ditemukan', async () => {
    const desk = openDesk();
    const asked: string[] = [];
    const added = await desk.add([draft(FORWARD), draft(FORWARD)], (text) => {
      asked.push(text);
      return ['uji-1'];
    });
    expect(asked).toEqual([FORWARD]);
    expect(added.map(({ linked }) => linked)).toEqual([1, 1]);
  });

  it('menemukan cek fakta yang terbit belakangan, selangkah demi selangkah, tanpa mengganggu kerja orang', async () => {
    const desk = openDesk();
    const places =
      'pasar terminal sekolah jembatan taman waduk kantor stasiun lapangan gedung'.split(' ');
    const texts = Array.from(
      { length: 120 },
      (_, n) => `Kabar uji ke-${n} ${places[n % 10]} ${places[(n * 3 + 1) % 10]} nomor ${n}`,
    );
    const added = await desk.add(texts.map((text) => draft(text)));
    expect(added.some(({ copy }) => copy)).toBe(false);
    const id = (n: number) => added[n]?.caseId ?? '';
    await desk.edit(id(3), 'status', 'answered');
    await desk.edit(id(5), 'link:uji-lama', false);
    await desk.edit(id(7), 'owner', 'AB');
    const asked: string[] = [];
    const later = (text: string) => {
      asked.push(text);
      return text === texts[7] ? ['uji-baru'] : [];
    };
    const steps: { found: string[]; done: boolean }[] = [];
    do steps.push(await desk.lookAgain('indeks 2', later));
    while (!steps.at(-1)?.done && steps.length < 9);
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.flatMap((step) => step.found)).toEqual([id(7)]);
    // Answered ones and those from which somebody put a record aside are left alone.
    expect(new Set(asked)).toEqual(new Set(texts.filter((_, n) => n !== 3 && n !== 5)));
    const found = await desk.case(id(7));
    expect(found?.state.links).toEqual({ 'uji-baru': true });
    expect(found?.journal[0]).toMatchObject({ by: '', field: 'link:uji-baru' });
    // The same index is not asked twice; what a person did last is what undo means.
    asked.length = 0;
    expect(await desk.lookAgain('indeks 2', later)).toEqual({ found: [], done: true });
    expect(asked).toEqual([]);
    await desk.undo();
    expect((await desk.case(id(7)))?.state).toMatchObject({
      links: { 'uji-baru': true },
      fields: { owner: '' },
    });
  });

  it('mengisi topik dan wilayah dari catatan yang ditautkan, kecuali sudah diisi orang', async () => {
    const desk = openDesk();
    const own = { ...draft('Kabar uji lain tentang kolam contoh kering'), topics: ['air'] };
    const added = await desk.add([draft(FORWARD), own], () => ['uji-1', 'uji-hilang']);
    const ids = added.map(({ caseId }) => caseId);
    await desk.describe(ids, async (id) =>
      id === 'uji-1' ? { topics: ['bansos'], regions: ['71.71'] } : null,
    );
    const [first, second] = [await desk.case(ids[0] ?? ''), await desk.case(ids[1] ?? '')];
    expect(first?.state.fields).toMatchObject({ topics: ['bansos'], regions: ['71.71'] });
    expect(second?.state.fields).toMatchObject({ topics: ['air'], regions: ['71.71'] });
    // Not a person's change: undo takes the case itself back.
    expect(await desk.undo()).toEqual({ caseId: ids[1] });
    expect((await desk.cases()).map(({ id }) => id)).toEqual([ids[0]]);
  });

  it('mendengar dua halaman yang menulis bersamaan', async () => {
    const desk = openDesk();
    await Promise.all([desk.add([draft(FORWARD)]), desk.add([draft(FORWARD)])]);
    expect((await desk.cases()).map(rowOf)).toMatchObject([{ seen: 2 }]);
  });

  it('tidak menambah salinan pada kasus yang sudah disingkirkan', async () => {
    const desk = openDesk();
    const [first] = await desk.add([draft(FORWARD)]);
    await desk.edit(first?.caseId ?? '', 'removed', true);
    await desk.add([draft(FORWARD)]);
    await desk.add([draft(FORWARD)]);
    expect((await desk.cases()).map(rowOf)).toMatchObject([{ seen: 2 }]);
  });

  it('membatalkan langkah demi langkah sampai kasusnya sendiri', async () => {
    const desk = openDesk();
    const [added] = await desk.add([draft(FORWARD)]);
    const id = added?.caseId ?? '';
    await desk.edit(id, 'owner', 'AB');
    expect(await desk.undo()).toEqual({ caseId: id });
    expect((await desk.case(id))?.state.fields.owner).toBe('');
    await desk.undo();
    expect(await desk.cases()).toEqual([]);
    expect(await desk.undo()).toEqual({ refused: 'none' });
  });

  it('menolak perubahan yang tidak sesuai tanpa menulis apa pun', async () => {
    const desk = openDesk();
    const [added] = await desk.add([draft(FORWARD)]);
    const id = added?.caseId ?? '';
    await expect(desk.edit(id, 'due', 'lusa')).rejects.toThrow(/tidak diubah/);
    expect((await desk.case(id))?.journal).toHaveLength(1);
  });

  it('memberi antrean halaman demi halaman: yang mendesak dulu, yang selesai dan tersingkir tidak mengganggu', async () => {
    const desk = openDesk();
    const texts = ['pertama', 'kedua', 'ketiga', 'keempat', 'kelima'];
    const added = await desk.add(texts.map((n) => draft(`Pesan uji ${n} tentang pasar ${n} itu`)));
    const id = (n: number) => added[n]?.caseId ?? '';
    await desk.edit(id(0), 'status', 'closed');
    await desk.edit(id(1), 'priority', 'urgent');
    await desk.edit(id(2), 'due', '2026-11-30');
    await desk.edit(id(3), 'removed', true);
    const first = await desk.page('', 2);
    expect(first.rows.map((row) => row.id)).toEqual([id(1), id(2)]);
    const rest = await desk.page(first.next ?? '', 9);
    expect(rest.rows.map((row) => row.id)).toEqual([id(4), id(0)]);
    expect(rest.next).toBeNull();
    expect(await desk.count()).toBe(4);
    expect(await desk.rows([id(3), id(1)])).toMatchObject([{ id: id(1), priority: 'urgent' }]);
  });

  it('membuat baris antrean untuk kasus dari versi lama basis data', async () => {
    const old = new Dexie('lama');
    old.version(1).stores({ cases: 'id', changes: 'id, caseId, at' });
    const { state } = sampleCase(sampleWriter());
    await old.table('cases').put(state);
    old.close();
    const { rows } = await openDesk('lama').page('', 10);
    expect(rows).toEqual([rowOf(state)]);
  });

  it('menambah salinan lagi pada kasus yang penyingkirannya dibatalkan', async () => {
    const desk = openDesk();
    const [first] = await desk.add([draft(FORWARD)]);
    await desk.edit(first?.caseId ?? '', 'removed', true);
    await desk.undo();
    expect(await desk.add([draft(FORWARD)])).toMatchObject([{ caseId: first?.caseId, copy: true }]);
  });

  it('tidak punya dua tanda pengenal bila dua halaman bertanya sekaligus pada pembukaan pertama', async () => {
    const desk = openDesk();
    const [a, b] = await Promise.all([desk.profile(), desk.profile()]);
    expect(a.desk).toBe(b.desk);
  });

  it('menyerahkan tangkapan layar hanya bila dicentang, dan melupakannya setelah masanya', async () => {
    const [pagi, siang] = [openDesk(), openDesk()];
    const [added] = await pagi.add([draft(FORWARD)]);
    const id = added?.caseId ?? '';
    await pagi.addShot(id, 'data:image/jpeg;base64,AAAA');
    await pagi.addShot(id, 'data:image/jpeg;base64,BBBB');
    await expect(pagi.addShot(id, 'https://contoh.example/gambar')).rejects.toThrow();
    const [first] = await pagi.shots.of(id);
    await pagi.shots.share(first?.id ?? '', true);
    await siang.merge(await pagi.handOver('lampu obor beranda'), 'lampu obor beranda');
    expect(await siang.shots.of(id)).toMatchObject([
      { picture: 'data:image/jpeg;base64,AAAA', share: false },
    ]);
    clock.ahead = SHOT_LIFE;
    expect(await pagi.shots.of(id)).toEqual([]);
    expect(await siang.shots.of(id)).toEqual([]);
  });

  it('menggabungkan dua meja lewat berkas serah terima tanpa kehilangan catatan', async () => {
    const [pagi, siang] = [openDesk(), openDesk()];
    const [added] = await pagi.add([draft(FORWARD)]);
    const id = added?.caseId ?? '';
    await siang.merge(await pagi.handOver('lampu obor beranda'), 'lampu obor beranda');
    await pagi.addNote(id, 'Catatan pagi.');
    await siang.addNote(id, 'Catatan siang.');
    const outcome = await pagi.merge(
      await siang.handOver('lampu obor beranda'),
      'lampu obor beranda',
    );
    expect(outcome).toEqual({ newCases: 0, changedCases: 1, changes: 1, unread: 0 });
    await siang.merge(await pagi.handOver('lampu obor beranda'), 'lampu obor beranda');
    const [a, b] = [await pagi.case(id), await siang.case(id)];
    expect(Object.values(a?.state.notes ?? {}).map(({ text }) => text)).toEqual([
      'Catatan pagi.',
      'Catatan siang.',
    ]);
    expect(b?.state).toEqual(a?.state);
    // A copy that arrives afterwards is counted on the merged case.
    expect(await siang.add([draft(FORWARD)])).toMatchObject([{ caseId: id, copy: true }]);
  });
});
