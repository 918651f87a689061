import { describe, expect, it } from 'vitest';
import { formatDay, formatFigure, formatNumber, localDay } from '#components/ui/format.ts';

describe('dates', () => {
  it('are written out in the chosen language', () => {
    expect(formatDay('2026-02-27', 'id')).toBe('27 Februari 2026');
    expect(formatDay('2026-02-27', 'en')).toBe('27 February 2026');
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
    expect(formatFigure(335, 'triliun rupiah', 'id')).toEqual({ large: 'Rp335', small: 'triliun' });
    expect(formatFigure(6500, 'rupiah per kg', 'id')).toEqual({
      large: 'Rp6.500',
      small: 'per kg',
    });
    expect(formatFigure(3.7, 'juta rupiah per bulan', 'id')).toEqual({
      large: 'Rp3,7',
      small: 'juta per bulan',
    });
    expect(formatFigure(50, 'persen', 'id')).toEqual({ large: '50%', small: '' });
    expect(formatFigure(18.1, 'juta keluarga', 'id')).toEqual({
      large: '18,1',
      small: 'juta keluarga',
    });
  });
});
