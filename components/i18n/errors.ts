import type { Language } from '#data/settings.ts';
import { feedProblems } from './feed-problems.ts';
import { type Catalogue, sentence } from './translate.ts';

/**
 * What failed, what was kept, what to do: by the name of the background's error. The Indonesian
 * sentences are those of the errors themselves.
 */
export const errorMessages = {
  'error.WeakPassphraseError': {
    id: 'Kata sandi serah terima perlu sedikitnya {least} huruf. Belum ada berkas yang dibuat; pakai beberapa kata yang mudah diingat.',
    en: 'The passphrase needs at least {least} letters. No file was made; use a few words that are easy to remember.',
  },
  'error.WrongPassphraseError': {
    id: 'Kata sandi tidak cocok, atau berkasnya rusak. Meja ini tidak diubah; periksa kata sandi dan coba lagi.',
    en: 'The passphrase does not fit, or the file is damaged. This desk is unchanged; check the passphrase and try again.',
  },
  'error.NotAHandOverError': {
    id: 'Ini bukan berkas serah terima Suluh, atau dibuat oleh versi yang lebih baru. Meja ini tidak diubah; minta berkasnya sekali lagi, atau perbarui Suluh.',
    en: 'This is no hand-over file of Suluh, or a newer version made it. This desk is unchanged; ask for the file once more, or update Suluh.',
  },
  'error.UnreadableTableError': {
    id: 'Berkas ini tidak dapat dibaca sebagai tabel. Tidak ada yang diimpor; simpan ulang sebagai CSV atau XLSX lalu coba lagi.',
    en: 'This file cannot be read as a table. Nothing was imported; save it as CSV or XLSX and try again.',
  },
  'error.NoTextColumnError': {
    id: 'Tabel ini tidak punya kolom teks. Tidak ada yang diimpor; beri judul "teks" pada kolom berisi pesan. Judul yang ada: {headings}.',
    en: 'This table has no column of texts. Nothing was imported; head the column of messages "teks". Its headings: {headings}.',
  },
  'error.UnknownCaseError': {
    id: 'Kasus ini tidak ada di meja. Muat ulang daftarnya; yang lain tetap tersimpan.',
    en: 'This case is not on the desk. Reload the list; everything else is still there.',
  },
  'error.ZodError': {
    id: 'Suluh tidak dapat membaca isian atau berkas itu. Tidak ada yang diubah; periksa isinya lalu coba lagi.',
    en: 'Suluh cannot read that entry or file. Nothing was changed; check it and try again.',
  },
  'error.unknown': {
    id: 'Suluh tidak berhasil menyelesaikannya. Yang sudah tersimpan tetap ada; coba sekali lagi, dan bila terulang muat ulang halaman ini.',
    en: 'Suluh could not finish this. What was saved is still there; try once more, and reload this page if it happens again.',
  },
} as const satisfies Catalogue;

const SENTENCES: Catalogue = { ...errorMessages, ...feedProblems };

/**
 * The sentence for an error that came from the background, never the error's own words: those of a
 * bug are no sentence, and the others are Indonesian only. A publisher's problem is told by its
 * code.
 */
export function errorSentence(error: unknown, language: Language): string {
  const fields: Readonly<Record<string, unknown>> = Object(error);
  const problem = SENTENCES[`problem.${fields.code}`];
  if (fields.name === 'SyncError' && problem) {
    return `${sentence(problem, language)} ${sentence(feedProblems['problem.kept'], language)}`;
  }
  const known = SENTENCES[`error.${fields.name}`] ?? errorMessages['error.unknown'];
  return sentence(known, language, fields);
}
