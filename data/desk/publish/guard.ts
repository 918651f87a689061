/**
 * What must not become a "claim": criticism, opinion and judgements of people. The guard only
 * asks: it shows why a sentence looks so and how to say the checkable part, and a person decides.
 */

/** Why a sentence cannot stand as an examined claim. */
export type GuardHint = 'opinion' | 'question' | 'person' | 'wish';

const OPINION =
  /\b(menurut (?:saya|aku|kami|pendapat)|saya rasa|rasanya|sepertinya|payah|memalukan|mengecewakan|tidak becus|gagal total|bagus sekali|terbaik|terburuk|pantas|tidak adil|zalim|seharusnya|semestinya|harusnya)\b/i;
const WISH = /^(?:semoga|mudah-mudahan|ayo|mari|tolong|jangan|hentikan|turunkan|tolak|dukung)\b/i;
/** "Nama Orang itu pembohong": a judgement of somebody, not an event. */
const JUDGED =
  /\b(?:adalah|itu|memang|dasar)\s+(?:seorang\s+)?(?:pembohong|penipu|koruptor|maling|pencuri|pengkhianat|penjahat|antek|boneka|bodoh|goblok|tolol|sesat|kafir)\b/i;

/** The reasons against a sentence as a claim; an empty list means none was seen. */
export function guardClaim(claim: string): GuardHint[] {
  const sentence = claim.trim();
  const hints: GuardHint[] = [];
  if (JUDGED.test(sentence)) hints.push('person');
  if (OPINION.test(sentence)) hints.push('opinion');
  if (WISH.test(sentence)) hints.push('wish');
  if (sentence.endsWith('?')) hints.push('question');
  return hints;
}
