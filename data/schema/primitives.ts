import { z } from 'zod';

/** Bytes a record may have in all, serialised as UTF-8 JSON; sync.md caps a record at 16 kB. */
export const MAX_RECORD_BYTES = 16_384;
export const RECORD_TOO_LARGE = 'catatan lebih besar dari 16 kB';

/** True when the record, serialised, stays within `MAX_RECORD_BYTES`. */
export function withinRecordSize(record: unknown): boolean {
  const json = JSON.stringify(record);
  // UTF-8 takes at most three bytes a UTF-16 unit: most records need no exact count.
  return json.length * 3 <= MAX_RECORD_BYTES || utf8.encode(json).length <= MAX_RECORD_BYTES;
}
const utf8 = new TextEncoder();

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

/**
 * Text for people: trimmed, with something to see in it, without control characters other than
 * line breaks, and well-formed Unicode (a lone surrogate would change on its way through UTF-8,
 * so that the same record had two digests).
 */
export function text(max: number) {
  return z
    .string()
    .trim()
    .min(1, 'tidak boleh kosong')
    .max(max, `paling banyak ${max} karakter`)
    .refine((s) => !CONTROL_CHARACTER.test(s), 'mengandung karakter kendali')
    .refine((s) => !LONE_SURROGATE.test(s), 'mengandung karakter Unicode yang terpotong')
    .refine(
      (s) => s === '' || VISIBLE.test(s),
      'tidak memuat huruf, angka, atau tanda yang terlihat',
    );
}

/** C0 (but the line feed), DEL and C1. */
const CONTROL_CHARACTER = /(?!\n)\p{Cc}/u;
const LONE_SURROGATE = /\p{Cs}/u;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** An absolute http(s) address without user info, at most 2,048 characters. */
export const HttpUrl = z
  .string()
  .max(2048, 'alamat terlalu panjang')
  .refine(isHttpUrl, 'alamat harus http(s) yang utuh, tanpa nama pengguna');

/**
 * Spelled out from the start, and without what makes an address read as another host than the
 * browser opens: white space, control and direction characters, backslashes, quotes, angle brackets.
 */
const PLAIN_URL = /^https?:\/\/[^\s\\<>"\p{C}]+$/iu;
/** Host names with a dot that are no chain of empty labels ("https://a..b", "https://."). */
const HOST = /^[^.]+(\.[^.]+)+\.?$/;

/** True for an absolute http(s) URL whose host is what it seems (no `user@host`). */
export function isHttpUrl(value: string): boolean {
  if (value.length > 2048 || !PLAIN_URL.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return url.username === '' && url.password === '' && HOST.test(url.hostname);
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
