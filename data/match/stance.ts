/**
 * What a post does with a claim. Only plain signs count, so that a hoax which merely contains the
 * word "benar" still repeats; a debunk that is missed is caught by precision of the match.
 */
import type { Stance } from '../schema/index.ts';

/** Who speaks for an office: their denial is about the claim, not part of it. */
const OFFICES =
  'kominfo|komdigi|kemen[a-z]+|kementerian [a-z]+|polri|polda [a-z]+|polres[a-z]*|polsek [a-z]+|polisi|istana|bmkg|bnpb|pln|kpu|kpk|bpjs|pertamina|pemprov|pemkot|pemkab|pemda|pemerintah|dinas [a-z]+|kapolres|kapolda|tni|bank [a-z]+|bri|bni|bca|ojk|bgn|bpom|mui|who|pihak [a-z]+|manajemen|humas|jubir|juru bicara|direktur';
const KABAR =
  'kabar|berita|informasi|info|isu|video|konten|narasi|pesan|klaim|foto|unggahan|surat|tautan|link|rumor';
const FALSE_WORDS =
  'hoaks?|hoax|bohong|palsu|keliru|salah|menyesatkan|tidak benar|tidak berdasar|disinformasi|misinformasi|fitnah|rekayasa|penipuan';

/** Phrases in which "hoaks" says the opposite, or is about somebody else: taken out before reading. */
const NOT_A_DENIAL = new RegExp(
  [
    String.raw`\b(bukan|bkn|no|non|anti|lawan|forum|flag|aktor|ngomong|bakal|bilang|bilangnya|dibilang|katakan|kira|kirain|dikira|sangka|disangka|pikir|fikir|tuduh|dituduh|disebut|dianggap|dicap|tebar|nebar|penebar|sebar|nyebar|penyebar|menyebar|menyebarkan|bikin|buat|pembuat|pabrik|produsen|raja|tukang|pasal|korban|ratu|bapak|banyak)( (ini|itu|cuma|hanya|berita|kabar|ada|sebagai|di|kalau|raja|bahwa))* (hoaks?|hoax)\b`,
    String.raw`\b(mau|masih|yang|yg)( (mau|masih))? bilang\b.{0,60}\bhoa(ks?|x)\b`,
    String.raw`\b(tidak|tdk|gak?|nggak) benar ?- ?benar\b`,
    String.raw`\b(yang|yg) (tidak|tdk|gak?|nggak) benar\b`,
  ].join('|'),
  'g',
);

const DEBUNKS: readonly RegExp[] = [
  // Labels as fact-checkers write them: in brackets, before a colon, as hashtags.
  new RegExp(
    String.raw`[[(][^\])]{0,12}\b(${FALSE_WORDS}|fakta|klarifikasi|bantahan)\b[^\])]{0,24}[\])]`,
  ),
  new RegExp(
    String.raw`^\W*(\[?[✘✗❌xX]\]? ?)?(${FALSE_WORDS}|false|fake|cek fakta|klarifikasi|bantahan|faktanya|bukan fakta|awas hoaks?|waspada hoaks?|stop hoaks?)\b ?[!:|,–—-]`,
  ),
  /^\W*fakta ?:/,
  /#\s?((stop|cek|awas|lawan|anti|turnback)?(hoaks?|hoax)|cekfakta)\b/,
  /\b(cek fakta|periksa fakta|turnbackhoax|turn back hoax|jabar saber hoaks|stop ?hoa(ks?|x))\b/,
  // Any other plain mention of a hoax where a post begins or ends.
  /^.{0,60}\b(hoaks?|hoax|hoaxs)\b/,
  /\b(hoaks?|hoax|hoaxs)\b.{0,60}$/,
  new RegExp(
    String.raw`\b(adalah|itu|ini|merupakan|terbukti|dipastikan|jelas|termasuk|tergolong|ternyata|murni|cuma|hanya|adl) (((${KABAR}) )?(hoaks?|hoax|tidak benar|keliru|menyesatkan|disinformasi|misinformasi)|(${KABAR}) (bohong|palsu|salah|fitnah|penipuan))\b`,
  ),
  /\b(bohong|keliru|menyesatkan|false|fake)\b\W*$/,
  /^\W*(itu|ini) (bohong|palsu|fitnah|penipuan)\b/,
  /(^|[^a-z])(tidak|tdk|ga|gak|nggak|ngga|enggak|bukan|tidaklah|ndak) (benar|bener|betul)\b(?!\s*-?\s*benar)(?!.{0,24}\?)/,
  /\b(tidak|tak) (terbukti|berdasar|berasal dari)\b/,
  /\bbukan (fakta|program resmi|akun resmi|dari kami|kebijakan resmi)\b/,
  /\b(faktanya|fakta sebenarnya|yang benar adalah)\b\s*[:,]/,
  /\b(ini|berikut|begini) (penjelasan|klarifikasi|faktanya|bantahan)\b/,
  /\bjangan (mudah |gampang |langsung )?percaya\b.{0,60}\b(kabar|pesan|informasi|info|video)\b/,
  /\b(awas|waspada|hati-hati|hati hati)\b.{0,12}\b(penipuan|tipuan)\b/,
  new RegExp(
    String.raw`\b(membantah|bantah|menepis|menyangkal|mengklarifikasi|klarifikasi|meluruskan|luruskan)\b.{0,60}\b(${KABAR}|hoaks?|hoax|tudingan)\b`,
  ),
  new RegExp(
    String.raw`\b(${OFFICES})( [a-z]+){0,2} (membantah|bantah|menepis|tepis|luruskan|meluruskan)\b`,
  ),
  /\b(kami|pihaknya|perusahaan|instansi|manajemen|persero|tbk)\b.{0,20}\btidak pernah (me|di|ber)[a-z]+/,
  new RegExp(
    String.raw`\b(${KABAR})\b.{0,80}\b(tidak benar|tidak berdasar|keliru|adalah (salah|palsu)|dibantah|hasil (rekayasa|suntingan|manipulasi)|(?<!yang )menyesatkan)\b`,
  ),
];

const BENAR = '(benar|bener|betul|bnr|bner|valid|hoaks?|hoax|fakta|asli)';
const NO = '(ga|gak|nggak|ngga|enggak|tidak|tdk|kah|bukan|kagak|ndak)';
const ASKS: readonly RegExp[] = [
  /\b(benarkah|bnrkah|betulkah|benerkah|validkah|benar kah|bener kah)\b/,
  new RegExp(
    String.raw`\b(apa|apakah|apkh)( (ini|itu|kabar|berita|info|informasi|sudah|memang|benar))* ${BENAR}\b(?! (ini|itu) (dengan|dari|salah satu|akun|pengurus))`,
  ),
  new RegExp(String.raw`\b${BENAR} ${NO}\b ?(sih|ya|yah|nih|si|min|kak|gaes|guys)?\W*(\?|$)`),
  new RegExp(String.raw`\b(ini|itu|nya) (beneran|bener|benar|betul) ?${NO}\b`),
  /\bbeneran (ga|gak|nggak|ngga|kah|nih|ini)\b|\bbeneran ?\?/,
  /\b(ini|itu|info ini|kabar ini) (bener|beneran|benar|betul|valid) ?(kah|ga|gak|nggak|ya)? ?\?/,
  /\b(hoa(ks?|x)|fakta|benar|beneran|asli) (atau|apa|or) (bukan|fakta|benar|beneran|hoa(ks?|x)|tidak|not)\b(?!.{0,80}\bhoa(ks?|x)\b ?!)/,
  /\bada yang (tahu|tau)\b.{0,160}\b(benar|bener|beneran|hoa(ks?|x)|valid)\b/,
  /\b(mohon|minta|tolong|minim|butuh) (info|klarifikasi|pencerahan|penjelasan)\w*\b.{0,160}(\?|\bapakah\b|\bbenar\b)/,
  /\b(tolong|mohon|minta|bantu)\b.{0,20}\b(di ?cek|cek|periksa)\b.{0,24}\b(kebenaran|fakta|apa|apakah|benar)/,
  /\b(mau|izin|ijin|numpang) tanya\b.{0,200}\b(benar|bener|beneran|bnr|valid|hoa(ks?|x))\b/,
  /\b(masa|masak) (sih|iya)\b[^.!]{0,160}\?|\b(emang|memang) (iya|benar|bener)\b[^.!]{0,160}\?|\bapa iya\b|\bserius nih\b/,
  /\b(bener|benar|betul) nih\b[^.!]{0,160}\?/,
];

/** Characters of the post in which a sign must stand; later ones may be about something else. */
const OPENING = 1_500;

export function stanceOf(text: string): Stance {
  const opening = plain(text.slice(0, OPENING));
  if (ASKS.some((sign) => sign.test(opening))) return 'asks';
  const told = opening.replace(NOT_A_DENIAL, ' ');
  if (DEBUNKS.some((sign) => sign.test(told))) return 'debunks';
  return 'repeats';
}

/** Lower case, one space between words, `H.O.A.K.S` and `h0ax` as they are meant. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\bh[ .\-*]?[o0][ .\-*]?[a4@][ .\-*]?(k[ .\-*]?[s5]|x)\b/g, 'hoax')
    .trim();
}
