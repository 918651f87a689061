/** Claims are kept, people are not: numbers and names of accounts leave a text before it rests. */
import { maskNumbers } from './mask-numbers.ts';

/** From a word's start only: trying every letter would take time in squares. */
const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w/g;
/** WhatsApp marks a mention with isolates: @⁨Nama⁩. */
const MENTION = /@\u2068[^\u2069]*\u2069/g;
const HANDLE = /(?<![\w./])@[\w.]{2,30}/g;

/** The text with e-mail addresses, mentions, handles, identity and phone numbers masked. */
export function maskPeople(text: string): string {
  const accounts = text
    .replace(EMAIL, '[surel]')
    .replace(MENTION, '[akun]')
    .replace(HANDLE, '[akun]');
  return maskNumbers(accounts);
}
