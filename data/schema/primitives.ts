import { z } from 'zod';

/** Characters a record may carry in all, serialised; sync.md caps a record at 16 kB. */
export const MAX_RECORD_BYTES = 16_384;

/** A stable id: lower-case words joined by hyphens or dots; never an object-prototype name. */
export const RecordId = z
  .string()
  .max(120)
  .regex(
    /^[a-z0-9][a-z0-9._:-]*$/,
    'id: huruf kecil, angka, titik, titik dua, dan tanda hubung saja',
  )
  .refine((id) => id !== 'constructor', 'id ini dicadangkan');

/** A calendar day as `YYYY-MM-DD`; days that do not exist (2026-02-30) are refused. */
export const IsoDate = z.iso.date('tanggal harus berbentuk TTTT-BB-HH dan benar-benar ada');

/** Text for people: trimmed, not empty, without control characters other than line breaks. */
export function text(max: number) {
  return z
    .string()
    .trim()
    .min(1, 'tidak boleh kosong')
    .max(max, `paling banyak ${max} karakter`)
    .refine((s) => !hasControlCharacter(s), 'mengandung karakter kendali');
}

function hasControlCharacter(s: string): boolean {
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if ((c < 32 && c !== 10) || c === 127) return true;
  }
  return false;
}

/** An absolute http(s) address without user info, at most 2,048 characters. */
export const HttpUrl = z
  .string()
  .max(2048, 'alamat terlalu panjang')
  .refine(isHttpUrl, 'alamat harus http(s) yang utuh, tanpa nama pengguna');

/** True for an absolute http(s) URL whose host is what it seems (no `user@host`). */
export function isHttpUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return (
    (url.protocol === 'https:' || url.protocol === 'http:') &&
    url.username === '' &&
    url.password === '' &&
    url.hostname.includes('.')
  );
}

/** "ID" for the whole country, else a Kemendagri code: "71" a province, "71.71" a kabupaten/kota. */
export const RegionCode = z
  .string()
  .regex(/^(ID|\d{2}(\.\d{2})?)$/, 'wilayah: "ID" atau kode Kemendagri seperti 71 atau 71.71');

/** A topic slug such as "bpjs-kesehatan". */
export const Topic = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'topik: huruf kecil dengan tanda hubung');
