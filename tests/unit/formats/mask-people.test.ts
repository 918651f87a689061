/** Numbers and accounts are invented or generated. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPeople } from '#data/formats/mask-people.ts';

const DIGITS = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 11 });
/** The same digits as other keyboards and tricksters write them. */
const SCRIPTS: ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => digits.replace(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d))),
  (digits) => digits.replace(/\d/g, (d) => `${d}\uFE0F\u20E3`),
  (digits) => digits.replace(/\d/g, (d) => `${d}\u200B`),
];
const phone = fc
  .record({
    start: fc.constantFrom('08', '+628', '628', '+62 8', '62-8', '(0', '+62 (8', '8', 'O8'),
    digits: DIGITS,
    between: fc.constantFrom('', ' ', '-', '.', ' - ', '–', '\u00A0', ') ', '_'),
    size: fc.integer({ min: 3, max: 5 }),
    script: fc.constantFrom(...SCRIPTS),
  })
  .map(({ start, digits, between, size, script }) => {
    // Nothing but zeros at the end would be an amount.
    const all = `${digits.join('').slice(0, -1)}7`;
    const groups = all.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
    return { tail: all, written: `${start}${script(groups.join(between))}` };
  });
/** Words around it: no digits of their own, and nothing that says "amount". */
const words = fc
  .array(fc.constantFrom('hubungi', 'Pak', 'WA:', 'bisa', 'di', '(', ')', '\n', '👉', 'cp.', ','), {
    maxLength: 6,
  })
  .map((parts) => parts.join(' '));

const digitsOf = (text: string) => text.normalize('NFKC').replace(/[^\p{Nd}]/gu, '');

describe('menyamarkan orang', () => {
  it('tidak satu nomor telepon pun lolos, bagaimanapun ditulis', () => {
    fc.assert(
      fc.property(phone, words, words, fc.constantFrom(' ', '', ' '), (one, before, after, gap) => {
        const masked = maskPeople(`${before}${gap}${one.written}${gap}${after}`);
        expect(masked).toContain('[nomor]');
        expect(digitsOf(masked)).toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  it('dua nomor berturut-turut hilang seluruhnya', () => {
    fc.assert(
      fc.property(
        phone,
        phone,
        fc.constantFrom(', ', ' / ', '\n', ' atau ', ',', ';'),
        (a, b, gap) => {
          const masked = maskPeople(`Hubungi ${a.written}${gap}${b.written}`);
          for (const { tail } of [a, b]) expect(digitsOf(masked)).not.toContain(tail.slice(-6));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('tidak meninggalkan akun, surel, nomor induk, rekening, atau tautan WhatsApp', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z][a-z0-9_.]{1,18}[a-z0-9]$/),
        fc.stringMatching(/^[1-7]\d{15}$/),
        fc.stringMatching(/^8\d{9}[1-9]$/),
        (name, identity, rest) => {
          const masked = maskPeople(
            `@${name} ${name}@contoh.example NIK ${identity} rek. ${identity.slice(0, 9)}7 https://wa.me/62${rest}?text=x`,
          );
          expect(masked).not.toMatch(/\d{6}/);
          expect(masked).not.toContain(`@${name}`);
          expect(masked).toContain('https://wa.me/[nomor]');
        },
      ),
    );
  });

  it.each([
    'Bantuan Rp1.000.000.000 cair 03-12-2026 08.15 WIB',
    'Iuran naik menjadi Rp 400.000 per bulan, dulu 104.500',
    'Anggaran 8.123.456.789 rupiah tahun 2024 2025 2026',
    'Sejak 8/12/2026 pukul 07.30 ada 812345678 suara',
    'https://x.com/contoh/status/1234567890123456789 dan https://contoh.example/baca/0812345678/judul',
    'Perpres 64/2020, Permen 013/2024, halaman 12-15',
    'Skor 0.123456789 dan -6.2087634, 106.845599',
    'Total 250000000 untuk 3000 keluarga',
  ])('membiarkan angka yang diklaim: %s', (text) => expect(maskPeople(text)).toBe(text));

  it.each([
    ['hub 0812-3456-7890,0813-1111-2222', 'hub [nomor],[nomor]'],
    ['(021) 345 6789 atau +62 21 3456789', '[nomor] atau [nomor]'],
    ['tgl 03-12-2026 0812 3456 7890', 'tgl 03-12-2026 [nomor]'],
    ['wa 62.812.345.678 ya', 'wa [nomor] ya'],
    ['NIP 19800101 200501 1 001', 'NIP [nomor]'],
    ['٠٨١٢٣٤٥٦٧٨٩٠', '[nomor]'],
  ])('%s → %s', (text, masked) => expect(maskPeople(text)).toBe(masked));

  it('tidak mengubah apa pun pada kali kedua, dan tidak macet pada angka panjang', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[\d .+-]{0,30}$/))),
        (parts) => {
          const once = maskPeople(parts.join(' '));
          expect(maskPeople(once)).toBe(once);
        },
      ),
    );
    const started = performance.now();
    maskPeople('1 '.repeat(200_000) + '0'.repeat(200_000));
    // Quadratic work would take minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
