/** Claims are kept, people are not: numbers and names of accounts leave a text before it rests. */

const EMAIL = /[\w.+-]+@[\w-]+\.[\w.-]*\w/g;
/** WhatsApp marks a mention with isolates: @⁨Nama⁩. */
const MENTION = /@\u2068[^\u2069]*\u2069/g;
const HANDLE = /(?<![\w./])@[\w.]{2,30}/g;
/** Identity numbers (NIK, nomor kartu keluarga) have sixteen digits. */
const IDENTITY = /(?<!\d)\d{16}(?!\d)/g;
/** +62 812-3456-7890, 62812…, 0812…, (021) 123 4567; not 1.000.000.000 rupiah. */
const PHONE = /(?<![\d.,])(?:\+\d{1,3}|62|\(?0\d{1,3}\)?)[\s.-]?(?:\d[\s.-]?){6,11}\d(?![\d.,]\d)/g;

/** The text with e-mail addresses, mentions, handles, identity and phone numbers masked. */
export function maskPeople(text: string): string {
  return text
    .replace(EMAIL, '[surel]')
    .replace(MENTION, '[akun]')
    .replace(HANDLE, '[akun]')
    .replace(IDENTITY, '[nomor]')
    .replace(PHONE, (found) => (found.replace(/\D/g, '').length >= 9 ? '[nomor]' : found));
}
