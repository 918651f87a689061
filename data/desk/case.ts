/** A case of the desk: one claim that people ask about, however often it is sent in. */
import { z } from 'zod';
import { HttpUrl, IsoDate, RegionCode, Topic } from '#data/schema/index.ts';

/** Where the work on a case stands: baru, diperiksa, menunggu data, dijawab, ditutup. */
export const CaseStatus = z.enum(['new', 'checking', 'waiting', 'answered', 'closed']);
export type CaseStatus = z.infer<typeof CaseStatus>;

export const CasePriority = z.enum(['urgent', 'normal', 'low']);
export type CasePriority = z.infer<typeof CasePriority>;

/** How the case came to the desk. */
export const CaseOrigin = z.enum(['post', 'selection', 'manual', 'table', 'chat']);
export type CaseOrigin = z.infer<typeof CaseOrigin>;

/** What came with the text; the medium itself is never kept. */
export const CaseMedia = z.enum(['none', 'image', 'video', 'audio', 'document']);
export type CaseMedia = z.infer<typeof CaseMedia>;

/** Steps of verification: first source, date, place, people, old picture, official data. */
export const CheckStep = z.enum(['source', 'date', 'place', 'picture', 'official', 'second']);
export type CheckStep = z.infer<typeof CheckStep>;

/** `open` not looked at; `fine` nothing wrong found; `problem` something does not fit. */
export const CheckAnswer = z.enum(['open', 'fine', 'problem']);
export type CheckAnswer = z.infer<typeof CheckAnswer>;

const empty = z.literal('');

/** The plain fields: each has one value, and of two writers the later wins. "" means unknown. */
export const CaseFields = z.object({
  text: z.string().max(20_000),
  /** The claim in one sentence. */
  claim: z.string().max(600),
  url: z.union([HttpUrl, empty]),
  archiveUrl: z.union([HttpUrl, empty]),
  postedOn: z.union([IsoDate, empty]),
  site: z.string().max(60),
  media: CaseMedia,
  status: CaseStatus,
  priority: CasePriority,
  /** Initials of who works on it; never a full name. */
  owner: z.string().max(6),
  due: z.union([IsoDate, empty]),
  topics: z.array(Topic).max(20),
  regions: z.array(RegionCode).max(40),
  /** The reply that was last prepared. */
  reply: z.string().max(10_000),
  removed: z.boolean(),
});
export type CaseFields = z.infer<typeof CaseFields>;

/** What a new case may bring; everything else starts empty. */
export const NewCase = CaseFields.pick({ text: true }).extend({
  ...CaseFields.omit({ text: true, removed: true, reply: true }).partial().shape,
  text: z.string().trim().min(1).max(20_000),
  origin: CaseOrigin,
  /** When it was first seen, ms since 1970; the moment of adding when absent. */
  seenAt: z.number().int().min(0).optional(),
  note: z.string().max(4000).optional(),
});
export type NewCase = z.infer<typeof NewCase>;

/** Somebody's remark; every remark is kept, also when two desks are merged. */
export const CaseNote = z.object({
  text: z.string().max(4000),
  by: z.string().max(6),
  at: z.number(),
});
export type CaseNote = z.infer<typeof CaseNote>;

/** When and by which change a field was last written: of two, the greater wins. */
export type Stamp = readonly [at: number, changeId: string];

/** A case as the journal's changes make it. */
export interface DeskCase {
  id: string;
  origin: CaseOrigin;
  createdAt: number;
  updatedAt: number;
  /** First time it was answered; null before. */
  answeredAt: number | null;
  fields: CaseFields;
  notes: Record<string, CaseNote>;
  checks: Partial<Record<CheckStep, CheckAnswer>>;
  /** Records of the index that were linked (true) or put aside (false). */
  links: Record<string, boolean>;
  /** Times it was sent in, by `desk:day`; each desk counts its own, so sums survive a merge. */
  seen: Record<string, number>;
  stamps: Record<string, Stamp>;
}

/** Fields of a case about which nothing is known yet. */
export function emptyFields(text: string): CaseFields {
  return {
    ...{ text, claim: '', url: '', archiveUrl: '', postedOn: '', site: '', media: 'none' },
    ...{ status: 'new', priority: 'normal', owner: '', due: '', topics: [], regions: [] },
    ...{ reply: '', removed: false },
  };
}
