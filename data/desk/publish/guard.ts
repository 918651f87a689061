/**
 * What must not become a "claim": criticism, opinion and judgements of people. The guard only
 * asks: it shows why a sentence looks so and how to say the checkable part, and a person decides.
 */

/** Why a sentence cannot stand as an examined claim. */
export type GuardHint = 'opinion' | 'question' | 'person' | 'wish' | 'blank';

const OPINION =
  /\b(menurut (?:saya|aku|kami|pendapat)|saya rasa|rasanya|sepertinya|payah|memalukan|mengecewakan|tidak becus|gagal total|bagus sekali|terbaik|terburuk|pantas|tidak adil|zalim|dzalim|ngawur|bobrok|keterlaluan|konyol|kecewa|tidak masuk akal|sebaiknya|seharusnya|semestinya|harusnya)\b/i;
const WISH = /^(?:semoga|mudah-mudahan|ayo|mari|tolong|jangan|hentikan|turunkan|tolak|dukung)\b/i;
const JUDGEMENT =
  '(pembohong|penipu|koruptor|korup|maling|pencuri|pengkhianat|penjahat|antek|boneka|bodoh|goblok|tolol|sesat|kafir)';
/** "Nama Orang itu pembohong": a judgement of somebody, not an event. */
const JUDGED = new RegExp(
  `^(.*?)\\s*\\b(?:adalah|itu|memang|dasar)\\s+(?:seorang\\s+)?${JUDGEMENT}\\b`,
  'i',
);
/** "Bupati Contoh pembohong": a name, the judgement, the end. */
const NAME_JUDGED = new RegExp(`^(.*\\p{Lu}\\p{Ll}+) ${JUDGEMENT}[\\s.!]*$`, 'u');
/** A place that somebody has to fill in. */
const BLANK = '[…]';

/** The reasons against a sentence as a claim; an empty list means none was seen. */
export function guardClaim(claim: string): GuardHint[] {
  const sentence = claim.trim();
  const hints: GuardHint[] = [];
  if (judged(sentence)) hints.push('person');
  if (OPINION.test(sentence)) hints.push('opinion');
  if (WISH.test(sentence)) hints.push('wish');
  if (sentence.endsWith('?')) hints.push('question');
  if (sentence.includes(BLANK)) hints.push('blank');
  return hints;
}

/** What somebody must have done for the word to be said of them; others are about no deed at all. */
const DEEDS: Readonly<Record<string, string>> = {
  pembohong: 'menyampaikan keterangan yang tidak benar tentang',
  penipu: 'menipu',
  koruptor: 'mengorupsi',
  korup: 'mengorupsi',
  maling: 'mencuri',
  pencuri: 'mencuri',
  pengkhianat: 'melanggar',
};

/**
 * A judgement of a person as the start of a claim about an event: "Bupati Contoh itu koruptor"
 * becomes "Bupati Contoh mengorupsi […] pada […], menurut […]". What happened, when and who says so
 * a person has to fill in; until then the guard says `blank`. Null where no deed can be meant.
 */
export function asEvent(claim: string): string | null {
  const found = judged(claim.trim());
  const deed = DEEDS[found?.word.toLowerCase() ?? ''];
  if (!found || !deed || found.who === '') return null;
  return `${found.who} ${deed} ${BLANK} pada ${BLANK}, menurut ${BLANK}.`;
}

function judged(sentence: string): { who: string; word: string } | null {
  const found = JUDGED.exec(sentence) ?? NAME_JUDGED.exec(sentence);
  return found && { who: (found[1] ?? '').trim(), word: found[2] ?? '' };
}
