import { z } from 'zod';
import {
  HttpUrl,
  IsoDate,
  RECORD_TOO_LARGE,
  RecordId,
  RegionCode,
  Topic,
  text,
  withinRecordSize,
} from './primitives.ts';

/** What a source is; only `official` and `law` let a card say "sumber resmi". */
export const SourceType = z.enum(['fact-check', 'news', 'official', 'law']);
export type SourceType = z.infer<typeof SourceType>;

/** A page where a statement stands. */
export const Source = z.object({
  url: HttpUrl,
  title: text(400),
  publisher: text(200),
  type: SourceType,
});
export type Source = z.infer<typeof Source>;

/** Coarse value for colour and filters only; the publisher's word is the `label`. */
export const RatingValue = z.enum([
  'false',
  'misleading',
  'altered',
  'scam',
  'satire',
  'unproven',
  'true',
]);
export type RatingValue = z.infer<typeof RatingValue>;

/** The publisher's own rating word, kept as it is, beside our coarse value. */
export const Rating = z.object({ label: text(80), value: RatingValue });
export type Rating = z.infer<typeof Rating>;

/** A hash of an image that circulates with a claim. */
export const MediaHash = z.object({
  algorithm: z.enum(['pdq', 'phash', 'sha256']),
  hash: z
    .string()
    .max(128)
    .regex(/^[0-9a-f]+$/),
  description: text(300).optional(),
});

/** One publisher's examination of one claim; field meanings follow schema.org ClaimReview. */
export const ClaimReview = z
  .object({
    id: RecordId,
    publisher: RecordId,
    claim: text(600),
    variants: z.array(text(4000)).max(40).default([]),
    rating: Rating,
    summary: text(2000),
    topics: z.array(Topic).max(20).default([]),
    regions: z.array(RegionCode).max(40).default([]),
    datePublished: IsoDate.optional(),
    programFacts: z.array(RecordId).max(20).default([]),
    sources: z.array(Source).min(1, 'perlu sedikitnya satu sumber').max(20),
    media: z.array(MediaHash).max(10).optional(),
  })
  .refine(withinRecordSize, RECORD_TOO_LARGE);
export type ClaimReview = z.infer<typeof ClaimReview>;

/** A dated number of a programme, with its unit. */
export const Figure = z.object({
  label: text(120),
  value: z.number().finite(),
  unit: text(60),
  asOf: IsoDate,
});
export type Figure = z.infer<typeof Figure>;

/** An official, dated statement about a programme; never a verdict on a claim. */
export const ProgramFact = z
  .object({
    id: RecordId,
    program: text(200),
    aliases: z.array(text(120)).max(40).default([]),
    agency: text(200),
    statement: text(2000),
    figures: z.array(Figure).max(20).default([]),
    validFrom: IsoDate.optional(),
    validThrough: IsoDate.optional(),
    topics: z.array(Topic).max(20).default([]),
    regions: z.array(RegionCode).max(40).default([]),
    asOf: IsoDate,
    sources: z.array(Source).min(1, 'perlu sedikitnya satu sumber').max(20),
  })
  .refine(withinRecordSize, RECORD_TOO_LARGE)
  .refine(
    ({ validFrom, validThrough }) => !validFrom || !validThrough || validFrom <= validThrough,
    { path: ['validThrough'], message: 'berakhir sebelum mulai berlaku' },
  );
export type ProgramFact = z.infer<typeof ProgramFact>;

/** Who stands behind records; `type` decides how a finding is introduced on a card. */
export const Publisher = z.object({
  id: RecordId,
  name: text(120),
  type: z.enum(['independent-fact-checker', 'government', 'media']),
});
export type Publisher = z.infer<typeof Publisher>;

/** A record as it stands in a segment, told apart by `kind`. */
export const IndexRecord = z.discriminatedUnion('kind', [
  ClaimReview.safeExtend({ kind: z.literal('claimReview') }),
  ProgramFact.safeExtend({ kind: z.literal('programFact') }),
]);
export type IndexRecord = z.infer<typeof IndexRecord>;
