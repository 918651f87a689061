import type { Publisher, RatingValue, SourceType } from '#data/schema/index.ts';
import type { Catalogue } from './translate.ts';

/** Words that several surfaces share: kinds of publishers and sources, dates, plain actions. */
export const vocabulary = {
  'publisher.independent-fact-checker': {
    id: 'cek fakta independen',
    en: 'independent fact-check',
  },
  'publisher.government': { id: 'klarifikasi resmi', en: 'official clarification' },
  'publisher.media': { id: 'media', en: 'news media' },
  'source.fact-check': { id: 'cek fakta', en: 'fact-check' },
  'source.news': { id: 'berita', en: 'news' },
  'source.official': { id: 'sumber resmi', en: 'official source' },
  'source.law': { id: 'peraturan', en: 'law' },
  'date.missing': { id: 'tanggal tidak tercatat', en: 'date not recorded' },
  'action.close': { id: 'Tutup', en: 'Close' },
  'action.back': { id: 'Kembali', en: 'Back' },
  'action.retry': { id: 'Coba lagi', en: 'Try again' },
  'link.newTab': { id: '(membuka tab baru)', en: '(opens a new tab)' },
  'kind.claimReview': { id: 'Cek fakta', en: 'Fact-check' },
  'kind.programFact': { id: 'Fakta program', en: 'Programme fact' },
  'rating.false': { id: 'salah', en: 'false' },
  'rating.scam': { id: 'penipuan', en: 'scam' },
  'rating.misleading': { id: 'menyesatkan', en: 'misleading' },
  'rating.altered': { id: 'hasil manipulasi', en: 'altered' },
  'rating.satire': { id: 'satire', en: 'satire' },
  'rating.unproven': { id: 'belum terbukti', en: 'unproven' },
  'rating.true': { id: 'benar', en: 'true' },
  'region.country': { id: 'seluruh Indonesia', en: 'all of Indonesia' },
} as const satisfies Catalogue &
  Record<
    `publisher.${Publisher['type']}` | `source.${SourceType}` | `rating.${RatingValue}`,
    unknown
  >;
