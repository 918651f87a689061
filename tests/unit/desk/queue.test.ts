/** What the queue shows first, and regions and topics as people type them; all cases are invented. */
import { describe, expect, it } from 'vitest';
import { countNeeds, FIRST_FILTER, filterRows } from '#components/desk/queue/filter-rows.ts';
import { siteName } from '#components/desk/site-name.ts';
import { readTopic } from '#components/desk/tags/read-topic.ts';
import { findRegion, regionChoices } from '#components/ui/regions/find-region.ts';
import { type CaseRow, rowOf } from '#data/desk/row.ts';
import { Topic } from '#data/schema/index.ts';
import { sampleCase, sampleWriter } from './sample.ts';

const TODAY = '2026-11-25';
const row = (id: string, part: Partial<CaseRow>): CaseRow => ({
  ...rowOf(sampleCase(sampleWriter()).state),
  ...{ id, order: id, linked: 0, due: '', priority: 'normal', status: 'new' },
  ...part,
});
const ROWS = [
  row('a', { linked: 1 }),
  row('b', { linked: 1, status: 'answered' }),
  row('c', { priority: 'urgent', due: '2026-11-24' }),
  row('d', { due: TODAY, seen: 40 }),
  row('e', { status: 'closed', priority: 'urgent', due: '2026-11-01' }),
];
const ids = (rows: CaseRow[]) => rows.map(({ id }) => id).join('');

describe('antrean', () => {
  it('menghitung apa yang didahulukan, tanpa yang sudah dijawab atau ditutup', () => {
    expect(countNeeds(ROWS, TODAY)).toEqual({ ready: 1, unchecked: 2, urgent: 1, late: 1 });
  });

  it('menunjukkan hanya yang dipilih; tenggat hari ini belum lewat', () => {
    const shown = (need: keyof ReturnType<typeof countNeeds>) =>
      ids(filterRows(ROWS, { ...FIRST_FILTER, need }, TODAY));
    expect(shown('ready')).toBe('a');
    expect(shown('unchecked')).toBe('cd');
    expect(shown('late')).toBe('c');
    expect(ids(filterRows(ROWS, { ...FIRST_FILTER, status: 'all' }, TODAY))).toBe('abcde');
    expect(ids(filterRows(ROWS, { ...FIRST_FILTER, sort: 'seen' }, TODAY))[0]).toBe('d');
  });

  it('menyebut situs dengan namanya', () => {
    expect(['whatsapp', 'x', 'contoh.example', ''].map(siteName)).toEqual([
      'WhatsApp',
      'X',
      'contoh.example',
      '',
    ]);
  });
});

describe('wilayah dan topik yang diketik', () => {
  it.each([
    ['Kota Manado, Sulawesi Utara', '71.71'],
    ['manado', '71.71'],
    ['71.71', '71.71'],
    ['jawa timur', '35'],
    ['jakarta pusat', '31.71'],
    ['Indonesia', 'ID'],
    ['kota malang', '35.73'],
    // There is a city and a regency of that name: a person has to choose.
    ['malang', null],
    ['kota khayalan', null],
    [' ', null],
  ])('%j adalah %j', (typed, code) => expect(findRegion(typed, 'id')).toBe(code));

  it('setiap nama yang ditawarkan menemukan wilayahnya sendiri', () => {
    const found = regionChoices('id').map((name) => findRegion(name, 'id'));
    expect(found).not.toContain(null);
    expect(new Set(found).size).toBe(found.length);
  });

  it('membuat topik yang sah dari kata biasa', () => {
    expect(readTopic('Bantuan Sosial')).toBe('bantuan-sosial');
    expect(readTopic('  ?! ')).toBeNull();
    for (const words of ['Café & warung', `${'panjang '.repeat(30)}`, 'A/B']) {
      expect(Topic.safeParse(readTopic(words)).success, words).toBe(true);
    }
  });
});
