/**
 * Numbers that lead to a person (phones, identity cards, accounts) as people and swindlers write
 * them: +62 812-3456-7890, (021) 123 4567, 0️⃣8️⃣1️⃣2️⃣…, O812. Amounts, dates and years stay, since
 * claims are about them; where both readings are likely the number is masked.
 */

const DIGIT = String.raw`\p{Nd}`;
/** Marks that nobody sees, and what makes a digit a key cap. */
const MARKS = String.raw`[\uFE0F\u20E3\u200B-\u200F\u2060\u2066-\u2069]`;
const ALL_UNSEEN = new RegExp(MARKS, 'gu');
const UNSEEN = `${MARKS}{0,4}`;
/** Between the digits of one number: spaces, dashes, dots, brackets. */
const SEEN = String.raw`[ \t\u00A0\u202F().\-\u2010-\u2015·/_]`;
const BETWEEN = `${UNSEEN}(?:${SEEN}${UNSEEN}){0,3}`;
const RUN = new RegExp(`[+(]*(?:[oO](?=${BETWEEN}8))?${DIGIT}(?:${BETWEEN}${DIGIT}){7,}`, 'gu');
const ADDRESS = /https?:\/\/\S+|www\.\S+/g;
/** Addresses that are nothing but a phone number. */
const PHONE_ADDRESS = /\b(?:wa\.me|whatsapp\.com|t\.me|signal\.me)\//i;
const MASK = '[nomor]';

/** The text with phone, identity and account numbers masked; addresses of pages stay whole. */
export function maskNumbers(text: string): string {
  let masked = '';
  let done = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    masked += maskRuns(text.slice(done, index));
    masked += PHONE_ADDRESS.test(address) ? maskRuns(address) : address;
    done = index + address.length;
  }
  return masked + maskRuns(text.slice(done));
}

function maskRuns(text: string): string {
  return text.replace(RUN, (run: string, at: number) =>
    maskRun(run, text.slice(Math.max(0, at - 6), at), text.slice(at + run.length).slice(0, 12)),
  );
}

/** 03-12-2026 at a run's start, with nothing or a space behind. */
const DATE = /^(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}(?=\s|$)/;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;
const YEAR = /^(?:19|20)\d{2}$/;
const MONEY_BEFORE = /(?:rp|idr|usd|\$)\.?\s*$/i;
const UNIT_AFTER =
  /^\s*(?:rupiah|ribu|juta|miliar|triliun|orang|jiwa|warga|keluarga|penerima|suara|dosis|ton|hektare|persen|%)/i;

function maskRun(run: string, before: string, after: string): string {
  const date = DATE.exec(run)?.[0];
  if (date) return date + maskRuns(run.slice(date.length));
  return leadsToSomebody(run, before, after) ? MASK : run;
}

function leadsToSomebody(run: string, before: string, after: string): boolean {
  const plain = run
    .normalize('NFKC')
    .replace(ALL_UNSEEN, '')
    .replace(/^([+(]*)[oO]/, '$10');
  const digits = plain.replace(/\P{Nd}/gu, '');
  const count = digits.length;
  const parts = plain.split(/\P{Nd}+/u).filter(Boolean);
  if (plain.startsWith('+')) return count >= 8;
  if (MONEY_BEFORE.test(before) || UNIT_AFTER.test(after)) return false;
  // A decimal fraction; amounts one after the other; years.
  if (/^0\.\d+$/.test(plain)) return false;
  const amounts = plain.split(/[^\d.]+/).filter(Boolean);
  const grouped = amounts.every((amount) => GROUPED.test(amount) && !amount.startsWith('0'));
  if (amounts.length > 0 && grouped && !/^628/.test(digits)) return false;
  if (parts.every((part) => YEAR.test(part))) return false;
  // Of any length: two numbers may stand side by side.
  if (/^0/.test(digits)) return count >= 9;
  if (/^62/.test(digits)) return count >= 10;
  if (parts[0]?.length === 16) return true;
  if (/0{5}$/.test(digits)) return false;
  if (/^8/.test(digits)) return count >= 9 && parts.some((part) => part.length >= 3);
  // Identity cards (16 digits), civil servants (18), accounts; other scripts' digits.
  if (/[^\d]/.test(digits)) return count >= 9;
  const inGroups = (count === 16 || count === 18) && (parts[0] ?? '').length >= 4;
  return inGroups || parts.some((part) => part.length >= 10);
}
