/**
 * A number as people write it in Indonesian, or as a spreadsheet stores it: 1.250.000, 600000,
 * 12,5, 0.75. Null for what is none, and for 1.125 alone: eleven hundred to one reader, one and a
 * bit to another, and a wrong figure is worse than none.
 */
export function figureValue(text: string): number | null {
  const plain = text.replace(/\s|\u00a0/g, '');
  if (/^-?\d{1,3}\.\d{3}$/.test(plain)) return null;
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) {
    return Number(plain.replaceAll('.', '').replace(',', '.'));
  }
  if (/^-?\d+(,\d+)?$/.test(plain)) return Number(plain.replace(',', '.'));
  return /^-?\d+\.\d+(e\+?\d+)?$/i.test(plain) ? Number(plain) : null;
}
