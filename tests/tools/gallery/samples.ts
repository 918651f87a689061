/**
 * What the gallery and the browser tests show. Records come from data/seed as they are; what was
 * invented for an edge case says so in its text ("rekaan") and exists nowhere else.
 */
import type { CardContent, CardEntry, PageFindings, SearchHit } from '#data/protocol.ts';
import {
  type ClaimReview,
  ProgramFact as FactSchema,
  Publisher,
  ClaimReview as ReviewSchema,
  type Span,
} from '#data/schema/index.ts';
import reviewRecords from '#data/seed/claim-reviews.json';
import factRecords from '#data/seed/program-facts.json';
import publisherRecords from '#data/seed/publishers.json';

const reviews = new Map(reviewRecords.map((r) => [r.id, ReviewSchema.parse(r)]));
const facts = new Map(factRecords.map((f) => [f.id, FactSchema.parse(f)]));
/** Everybody whose records are shipped. */
export const publishers = publisherRecords.map((p) => Publisher.parse(p));
const publisherById = new Map(publishers.map((p) => [p.id, p]));

function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`data/seed has no record ${id}`);
  return value;
}

/** Where the given words stand in a text, whatever their case. */
export function spansOf(text: string, words: readonly string[]): Span[] {
  return words.flatMap((word) => {
    const start = text.toLowerCase().indexOf(word.toLowerCase());
    return start < 0 ? [] : [{ start, end: start + word.length }];
  });
}

interface Found {
  postText: string;
  terms: readonly string[];
  numbers?: readonly string[];
  names?: readonly string[];
  missing?: readonly string[];
}

/** A shipped claim review with its publisher and facts, as the background would hand it over. */
export function shipped(id: string, found?: Found): CardEntry {
  const review = known(reviews, id);
  return entryOf(review, known(publisherById, review.publisher), found);
}

export function entryOf(review: ClaimReview, publisher: Publisher, found?: Found): CardEntry {
  const entry = {
    review,
    publisher,
    facts: review.programFacts.map((id) => known(facts, id)),
    claimSpans: [],
  };
  if (!found) return entry;
  const { postText, terms, numbers = [], names = [], missing = [] } = found;
  const words = [...terms, ...numbers, ...names];
  return {
    ...entry,
    claimSpans: spansOf(review.claim, words),
    match: {
      id: review.id,
      score: 0.93,
      tier: 'match',
      spans: spansOf(postText, words),
      reasons: {
        terms: [...terms],
        numbers: [...numbers],
        names: [...names],
        missing: [...missing],
      },
    },
  };
}

/** Invented for the gallery: a post that repeats the fuel-price claim. */
export const FUEL_POST =
  'Alhamdulillah!! Pak Prabowo dan Pak Purbaya sudah sepakat, harga BBM turun jadi Rp7.000 per liter mulai bulan depan. Sebarkan biar semua tahu 🙏';

export const one: CardContent = {
  dataDate: '2026-02-27',
  language: 'id',
  entries: [
    shipped('antara-bbm-turun-rp7000', {
      postText: FUEL_POST,
      terms: ['sepakat', 'harga', 'BBM', 'liter'],
      numbers: ['Rp7.000'],
      names: ['Prabowo', 'Purbaya'],
      missing: ['menurunkan'],
    }),
  ],
};

/** Two shipped reviews of near-identical claims. */
export const many: CardContent = {
  ...one,
  entries: [shipped('mafindo-mbg-diganti-uang-tunai'), shipped('komdigi-mbg-jadi-uang-300-ribu')],
};

const inventedPublisher: Publisher = {
  id: 'rekaan',
  name: 'Pemeriksa Contoh (rekaan)',
  type: 'government',
};

const disagreeing: ClaimReview = {
  ...known(reviews, 'mafindo-mbg-diganti-uang-tunai'),
  id: 'rekaan-berbeda',
  publisher: 'rekaan',
  rating: { label: 'BELUM TERBUKTI', value: 'unproven' },
  summary: 'Teks rekaan untuk galeri: penerbit ini belum menemukan bukti yang cukup ke dua arah.',
  programFacts: [],
};

export const disagree: CardContent = {
  ...one,
  entries: [shipped('mafindo-mbg-diganti-uang-tunai'), entryOf(disagreeing, inventedPublisher)],
};

export const expired: CardContent = { ...one, entries: [shipped('suara-bahlil-minta-token-naik')] };
export const official: CardContent = {
  ...one,
  entries: [shipped('mafindo-rumah-subsidi-gaji-minimal-14-juta')],
};
export const undated: CardContent = {
  ...one,
  entries: [shipped('bkn-pppk-bgn-januari-februari-2026')],
};

const LONG = 'Dipertanggungjawabkannyalahkesepakatanantarkementeriandanlembaga'.repeat(2);

/** Invented: words without a break, a label of three words, a hostile address. */
export const longWords: CardContent = {
  ...one,
  entries: [
    entryOf(
      {
        ...disagreeing,
        id: 'rekaan-panjang',
        claim: `Teks rekaan: ${LONG} akan berlaku di seluruh wilayah.`,
        rating: { label: 'SEBAGIAN BENAR, SEBAGIAN KELIRU', value: 'misleading' },
        summary: `Teks rekaan. ${LONG}.`,
        sources: [
          {
            url: `https://situs-yang-namanya-panjang-sekali-untuk-galeri.example/${'jalan/'.repeat(20)}`,
            title: `Judul rekaan ${LONG}`,
            publisher: 'Rekaan',
            type: 'news',
          },
          {
            url: 'javascript:alert(document.domain)',
            title: 'Alamat rekaan yang tidak boleh ditautkan',
            publisher: 'Rekaan',
            type: 'news',
          },
        ],
      },
      { ...inventedPublisher, name: `Lembaga ${LONG}` },
    ),
  ],
};

/** Invented: Arabic text, and a right-to-left override that must not turn words around. */
export const rightToLeft: CardContent = {
  ...one,
  entries: [
    entryOf(
      {
        ...disagreeing,
        id: 'rekaan-kanan-ke-kiri',
        claim: 'نص مخترع للمعرض: هذا الخبر غير صحيح',
        rating: { label: '\u202Eبلا دليل', value: 'unproven' },
        summary: 'ملخص مخترع للمعرض فقط، يُقرأ من اليمين إلى اليسار.',
        programFacts: [],
      },
      { ...inventedPublisher, name: 'ناشر مخترع' },
    ),
  ],
};

export const findings: PageFindings = {
  site: 'x',
  postsSeen: 41,
  postsChecked: 38,
  findings: [
    pageFinding('antara-bbm-turun-rp7000', FUEL_POST.slice(0, 90)),
    pageFinding(
      'mafindo-bansos-ibu-hamil-tautan',
      'Bunda yang lagi hamil wajib daftar bantuan ini sekarang, tautan di bio ya (rekaan)',
    ),
    pageFinding('mafindo-parodi-pertalite-5400', 'Pertalite 5.400 lagi?? (rekaan)'),
  ],
};

function pageFinding(id: string, excerpt: string): PageFindings['findings'][number] {
  const { review, publisher } = shipped(id);
  return {
    excerpt,
    finding: {
      recordId: id,
      tier: 'match',
      score: 0.9,
      rating: review.rating,
      claim: review.claim,
      publisherName: publisher.name,
    },
  };
}

/** A plain look-up by words, for the gallery only: the extension's own search is data/match. */
export function look(query: string): SearchHit[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const found: SearchHit[] = [...reviews.values()]
    .filter((review) => has(review.claim))
    .map((review) => ({
      record: { kind: 'claimReview', review, publisher: known(publisherById, review.publisher) },
      titleSpans: spansOf(review.claim, words),
    }));
  const programmes: SearchHit[] = [...facts.values()]
    .filter((fact) => has(`${fact.program} ${fact.aliases.join(' ')}`))
    .map((fact) => ({
      record: { kind: 'programFact', fact },
      titleSpans: spansOf(fact.program, words),
    }));
  return [...programmes.slice(0, 2), ...found].slice(0, 30);
}
