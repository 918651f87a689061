import { describe, expect, it } from 'vitest';
import {
  figureInWords,
  formatAge,
  formatDay,
  formatFigure,
  formatNumber,
  localDay,
} from '#components/ui/format.ts';

describe('dates', () => {
  it('are written out in the chosen language', () => {
    expect(formatDay('2026-02-27', 'id')).toBe('27 Februari 2026');
    expect(formatDay('2026-02-27', 'en')).toBe('27 February 2026');
  });

  it('have an age in words', () => {
    const age = (day: string, language: 'id' | 'en' = 'id') =>
      formatAge(day, '2026-11-25', language);
    expect(age('2026-11-25')).toBe('hari ini');
    expect(age('2026-11-24')).toBe('kemarin');
    expect(age('2026-11-15')).toBe('10 hari yang lalu');
    expect(age('2026-11-01')).toBe('3 minggu yang lalu');
    expect(age('2026-02-27')).toBe('8 bulan yang lalu');
    expect(age('2023-01-01')).toBe('3 tahun yang lalu');
    expect(age('2026-02-27', 'en')).toBe('8 months ago');
    // A clock that is behind the data does not make the data come from the future.
    expect(age('2027-01-01')).toBe('hari ini');
    expect(age('tidak tercatat')).toBeNull();
  });

  it('stay as they are when they are no day', () => {
    expect(formatDay('akhir 2026', 'id')).toBe('akhir 2026');
  });

  it('take the day of this device, not of Greenwich', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  });
});

describe('figures', () => {
  it('have Indonesian separators', () => {
    expect(formatNumber(30611, 'id')).toBe('30.611');
    expect(formatNumber(18.1, 'id')).toBe('18,1');
  });

  it('put the currency and the percent sign to the number, the scale beside it', () => {
    const parts = (value: number, unit: string) => Object.values(formatFigure(value, unit, 'id'));
    expect(parts(335, 'triliun rupiah')).toEqual(['Rp335', 'triliun', '']);
    expect(parts(6500, 'rupiah per kg')).toEqual(['Rp6.500', '', 'per kg']);
    expect(parts(3.7, 'juta rupiah per bulan')).toEqual(['Rp3,7', 'juta', 'per bulan']);
    expect(parts(50, 'persen')).toEqual(['50%', '', '']);
    expect(parts(18.1, 'juta keluarga')).toEqual(['18,1', 'juta', 'keluarga']);
    expect(parts(21_000, 'ribuan paket')).toEqual(['21.000', '', 'ribuan paket']);
  });

  it('are one run of words in a text', () => {
    expect(figureInWords(3.7, 'juta rupiah per bulan', 'id')).toBe('Rp3,7 juta per bulan');
    expect(figureInWords(50, 'persen', 'id')).toBe('50%');
  });
});
