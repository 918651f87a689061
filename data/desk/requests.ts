/** What the desk's pages may ask of the background; validated there, at the door. */
import { z } from 'zod';
import { IsoDate, Publisher, RecordId } from '#data/schema/index.ts';
import { NewCase } from './case.ts';

/** Cases of one message: small enough that progress moves and cancel is heard. */
const MAX_DRAFTS = 250;
/** Base64 letters of one file; a browser's message holds 64 MiB. */
const MAX_FILE_CHARS = 44 * 1024 * 1024;

const CaseId = z.string().min(1).max(40);
const Base64 = z
  .string()
  .max(MAX_FILE_CHARS)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/);
const Passphrase = z.string().max(400);

/** Where a page of the queue begins. */
export const PageRequest = z.object({ after: z.string().min(1).max(120) });
export type PageRequest = z.infer<typeof PageRequest>;

export const RowsRequest = z.object({ ids: z.array(CaseId).max(1000) });
export type RowsRequest = z.infer<typeof RowsRequest>;

export const CaseRequest = z.object({ id: CaseId });
export type CaseRequest = z.infer<typeof CaseRequest>;

/** A screenshot by its id, and whether hand-overs take it along. */
export const ShareShotRequest = CaseRequest.extend({ share: z.boolean() });
export type ShareShotRequest = z.infer<typeof ShareShotRequest>;

export const AddCasesRequest = z.object({ drafts: z.array(NewCase).min(1).max(MAX_DRAFTS) });
export type AddCasesRequest = z.infer<typeof AddCasesRequest>;

export const EditCaseRequest = z.object({
  caseId: CaseId,
  field: z.string().min(1).max(140),
  value: z.unknown(),
});
export type EditCaseRequest = z.infer<typeof EditCaseRequest>;

export const NoteRequest = z.object({ caseId: CaseId, text: z.string().trim().min(1).max(4000) });
export type NoteRequest = z.infer<typeof NoteRequest>;

export const UndoRequest = z.object({ changeId: z.string().max(40).optional() });
export type UndoRequest = z.infer<typeof UndoRequest>;

export const DraftRequest = z.object({ key: z.string().max(120), text: z.string().max(20_000) });
export type DraftRequest = z.infer<typeof DraftRequest>;

/** A file, or a part of one that does not begin it, with the file's first line. */
export const ReadFileRequest = z.object({
  name: z.string().max(400),
  base64: Base64,
  head: Base64,
});
export type ReadFileRequest = z.infer<typeof ReadFileRequest>;

export const ReportRequest = z.object({ from: IsoDate, through: IsoDate });
export type ReportRequest = z.infer<typeof ReportRequest>;

export const SealRequest = z.object({ passphrase: Passphrase });
export type SealRequest = z.infer<typeof SealRequest>;

export const MergeRequest = z.object({ base64: Base64, passphrase: Passphrase });
export type MergeRequest = z.infer<typeof MergeRequest>;

export const ProfileRequest = z.object({
  initials: z.string().trim().max(6).optional(),
  publisher: Publisher.optional(),
});
export type ProfileRequest = z.infer<typeof ProfileRequest>;

export const CheckRecordRequest = z.object({ record: z.unknown() });
export type CheckRecordRequest = z.infer<typeof CheckRecordRequest>;

export const PublicationRequest = z.object({ id: RecordId });
export type PublicationRequest = z.infer<typeof PublicationRequest>;

/** Finished records, all cases, or the report of a time span. */
export const ExportRequest = z.discriminatedUnion('what', [
  z.object({ what: z.literal('records'), format: z.enum(['json', 'jsonld', 'csv', 'xlsx']) }),
  z.object({ what: z.literal('cases'), format: z.enum(['csv', 'xlsx']) }),
  z.object({
    what: z.literal('report'),
    format: z.enum(['csv', 'xlsx']),
    ...{ from: IsoDate, through: IsoDate },
  }),
]);
export type ExportRequest = z.infer<typeof ExportRequest>;

/** A post that the card hands over after a trusted click; the text is masked before it is kept. */
export const QueuePostRequest = z.object({
  text: z.string().trim().min(1).max(20_000),
  /** "" where the site gives a post no address. */
  url: z.string().max(2048),
});
export type QueuePostRequest = z.infer<typeof QueuePostRequest>;
