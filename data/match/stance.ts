/**
 * What a post does with a claim. Only plain signs count, so that a hoax which merely contains the
 * word "benar" still repeats; a debunk that is missed is caught by precision of the match.
 */
import type { Stance } from '../schema/index.ts';

/** Labels and verdicts as fact-checkers and careful people write them. */
const DEBUNKS: readonly RegExp[] = [
  /[[(]\s*(hoaks?|hoax|salah|keliru|disinformasi|misinformasi|fakta|klarifikasi|cek fakta|menyesatkan|penipuan)\b[^\])]{0,24}[\])]/i,
  /^\W*(hoaks?|hoax|cek fakta|klarifikasi|disinformasi|awas hoaks?|waspada hoaks?|stop hoaks?|salah)\s*[!:|,–-]/i,
  /\b(cek fakta|turnbackhoax|turn back hoax|jabar saber hoaks|stop ?hoaks|stop ?hoax)\b/i,
  /\b(adalah|itu|ini|merupakan|terbukti|dipastikan|jelas|termasuk|tergolong|ternyata|murni) (berita |kabar |informasi |isu |video |konten |narasi |pesan )?(hoaks?|hoax|bohong belaka|tidak benar|keliru|palsu belaka|disinformasi|menyesatkan)\b/i,
  /\b(tidak|tdk|ga|gak|nggak|bukan|tidaklah) benar\b(?!\s*-?\s*benar)(?!.{0,24}\?)/i,
  /\b(hoaks?|hoax)\b.{0,40}\b(jangan (mudah |gampang |langsung )?(percaya|sebar|disebar|termakan)|beredar)\b/i,
  /\bjangan (mudah |gampang |langsung )?percaya\b.{0,60}\b(hoaks?|hoax|kabar|pesan|informasi|video)\b/i,
  /\b(faktanya|fakta sebenarnya|yang benar adalah)\b\s*[:,]/i,
  /\b(membantah|bantah|menepis|menyangkal|mengklarifikasi|meluruskan)\b.{0,60}\b(kabar|isu|hoaks?|hoax|informasi|narasi|klaim|tudingan|video|pesan)\b/i,
  /\b(klaim|narasi|kabar|informasi|video|foto|pesan|unggahan|isu)\b.{0,80}\b(tidak benar|tidak berdasar|keliru|hoaks?|hoax|dibantah|hasil (rekayasa|suntingan|manipulasi)|menyesatkan)\b/i,
];

const ASKS: readonly RegExp[] = [
  /\b(benarkah|bnrkah|betulkah|apa benar|apakah benar|apa betul|apakah betul|bener (ga|gak|nggak|ngga) sih|bener nggak|benar (ga|gak|nggak|tidak) (sih|ya)|hoaks? (atau|apa) (bukan|fakta|benar)|fakta atau hoaks?|ini hoaks? (ga|gak|bukan)|beneran (ga|gak|nggak)|ini (bener|beneran|benar|betul)\s*(kah|ga|gak|nggak|ya)?\s*\?|ada yang (tahu|tau).{0,40}(benar|bener|hoaks?)|mohon (info|klarifikasi|pencerahan).{0,60}\?)/i,
  /^[^.!?]{0,30}\b(apa|apakah) (ini|itu|berita ini|kabar ini) (benar|betul|hoaks?|hoax|valid)\b/i,
];

/** Characters of the post in which a sign must stand; later ones may be about something else. */
const OPENING = 1_500;

export function stanceOf(text: string): Stance {
  const opening = text.slice(0, OPENING).replace(/\s+/g, ' ');
  if (ASKS.some((sign) => sign.test(opening))) return 'asks';
  if (DEBUNKS.some((sign) => sign.test(opening))) return 'debunks';
  return 'repeats';
}
