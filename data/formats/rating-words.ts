import type { RatingValue } from '../schema/index.ts';

/**
 * What rating words mean for colour and filters; the word itself is always kept. Order matters:
 * "tidak benar" must be found before "benar". Sources: the scales of MAFINDO, Tempo, First Draft's
 * seven types and the words that the IFCN's signatories use in ClaimReview markup.
 */
const WORDS: readonly [RatingValue, RegExp][] = [
  ['satire', /\b(parodi|satir|satire|parody|humor)\b/],
  ['scam', /\b(penipuan|scam|fraud|phishing|impostor|konten tiruan)\b/],
  [
    'altered',
    /\b(manipulasi|dimanipulasi|suntingan|disunting|rekayasa|altered|doctored|manipulated|edited|deepfake|ai.generated)\b/,
  ],
  [
    'unproven',
    /\b((tidak|belum|tak) (ter)?bukti|tanpa bukti|unproven|unverified|no evidence|unsupported|belum terverifikasi)\b/,
  ],
  [
    'misleading',
    /\b(sebagian|separuh|setengah|menyesatkan|sesat|misleading|half|partly|partially|mixture|mixed|mostly true|konteks|context|koneksi yang salah|cherry.?pick\w*|exaggerated)\b/,
  ],
  [
    'false',
    /\b((tidak|bukan|belum tentu) (benar|fakta)|salah|keliru|palsu|hoaks|hoax|bohong|fitnah|disinformasi|misinformasi|false|fake|incorrect|not true|wrong|untrue|inaccurate|pants on fire|fabricated)\b/,
  ],
  ['true', /\b(benar|fakta|true|correct|accurate|terbukti)\b/],
];

/** A rating on a scale, as ClaimReview carries it beside the word. */
export interface NumericRating {
  value: number;
  best: number;
  worst: number;
}

/** The coarse value of a publisher's rating word; null for a word that says nothing to us. */
export function valueOfLabel(label: string): RatingValue | null {
  const word = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** The coarse value of a number on a scale, where higher is truer; null when it is on none. */
export function valueOfNumber({ value, best, worst }: NumericRating): RatingValue | null {
  if (![value, best, worst].every(Number.isFinite) || best <= worst) return null;
  const share = (value - worst) / (best - worst);
  if (share < 0 || share > 1) return null;
  if (share <= 0.25) return 'false';
  return share >= 0.85 ? 'true' : 'misleading';
}
