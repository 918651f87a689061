/** How Indonesian denies, beside `tidak` and its kin: what is called off, fails, is refused. */
import { wordSet } from '../text/word-list.ts';

/** May stand between a negation and its verb: `ga bakal`, `belum pernah`, `tak lagi`, `tidak jadi`. */
const AUXILIARIES = wordSet(`
  bakal bakalan akan lagi sempat pernah jadi sudah telah udah bisa dapat boleh perlu mungkin mau ingin
  harus segera langsung pula juga ikut pernahlah sekali sama benar bener betul betulan bermaksud
  berencana berniat resmi otomatis semua seluruh mampu sanggup kunjung terbukti
`);

/** Stems that deny what follows them: `batal naik`, `gagal cair`, `mustahil menikah`. */
const DENIERS = wordSet('batal urung gagal mustahil enggan ogah');
/** Words that deny a verb that follows, and say nothing of a thing: `menolak menghapus`. */
const REFUSALS = wordSet('menolak tolak nolak emoh menunda tunda berhenti stop');
/** Words after what they deny: `pencairan BSU dibatalkan`. */
const CALLED_OFF = wordSet(`
  batal dibatalkan dibatalin urung dicabut ditunda dianulir ditiadakan mustahil dihentikan
`);
const VERB = /^\W*(me[mny]?|men|di|ber|ter|nge|ng|ny)[a-z]{3,}/;

export const isAuxiliary = (word: string) => AUXILIARIES.has(word);

/** Whether `word` denies what follows: `next` is the text up to the end of the next word. */
export function deniesBefore(word: string, term: string, next: string): boolean {
  return DENIERS.has(term) || (REFUSALS.has(word) && VERB.test(next));
}

/** Whether `word` denies what stands just before it. */
export const deniesAfter = (word: string) => CALLED_OFF.has(word);

/** Claims of an end: there, calling off is the claim itself. */
const ENDS = wordSet(
  'hapus cabut larang henti berhenti tutup batal tiada bubar stop putus tolak tunda',
);
export const abolishes = (term: string) => ENDS.has(term);

/** Stems that deny what follows, for claims, of which only stems are known. */
export const isDenier = (term: string) => DENIERS.has(term) || REFUSALS.has(term);

/** `tidak hanya`, `bukan cuma`: a negation that affirms. */
export const isEmphasis = (gap: string) =>
  /\b(hanya|cuma|cuman|sekadar|sekedar|saja|lain)\b/.test(gap);
