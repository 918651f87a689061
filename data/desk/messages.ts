/** The desk's conversations with the background: one entry a message, request beside reply. */
import type { IndexRecord, Publisher } from '#data/schema/index.ts';
import type { DeskCase } from './case.ts';
import type { Change } from './change.ts';
import type { Prompt } from './completeness.ts';
import type { Imported } from './import/imported.ts';
import type { UndoRefusal } from './journal.ts';
import type { CheckedRecord } from './publish/check-record.ts';
import type { DeskReport } from './report.ts';
import type {
  AddCasesRequest,
  CaseRequest,
  CheckRecordRequest,
  DraftRequest,
  EditCaseRequest,
  ExportRequest,
  MergeRequest,
  NoteRequest,
  PageRequest,
  ProfileRequest,
  PublicationRequest,
  QueuePostRequest,
  ReadFileRequest,
  ReportRequest,
  RowsRequest,
  SealRequest,
  ShareShotRequest,
  UndoRequest,
} from './requests.ts';
import type { CaseRow } from './row.ts';
import type { SeenDay } from './seen.ts';
import type { DeskShot } from './shot.ts';
import type { RowPage } from './store/case-store.ts';
import type { MergeOutcome } from './store/desk.ts';
import type { Added } from './store/take-in.ts';

/** Everything that the queue's first screen needs; the other rows are asked for page by page. */
export interface DeskOverview extends RowPage {
  /** Cases in all. */
  total: number;
  /** Initials that sign this desk's changes; "" until somebody gives them. */
  initials: string;
  /** On whose behalf this desk publishes. */
  publisher: Publisher | null;
}

/** One case with all that its view shows. */
export interface CaseDetail {
  row: CaseRow;
  state: DeskCase;
  /** Newest first. */
  journal: Change[];
  /** Typed but not taken over, by field. */
  drafts: Record<string, string>;
  curve: SeenDay[];
  /** What the case still lacks. */
  missing: Prompt[];
  /** Records that the matcher finds for the text now, best first, with their tier. */
  found: { id: string; tier: 'match' | 'related' }[];
}

/** A record of the index, or of this desk, that says much the same. */
export interface NearRecord {
  id: string;
  claim: string;
  tier: 'match' | 'related';
}

export interface RecordCheck extends CheckedRecord {
  near: NearRecord[];
}

export interface DeskFile {
  name: string;
  type: string;
  base64: string;
}

export interface DeskProtocol {
  /** Desk → background: the first rows of the queue. */
  deskOpen(): DeskOverview;
  /** Desk → background: the rows that follow. */
  deskPage(request: PageRequest): RowPage;
  /** Desk → background: rows of these cases as they are now; a removed case has none. */
  deskRows(request: RowsRequest): CaseRow[];
  /** Desk → background: one case, or null when it is gone. */
  deskCase(request: CaseRequest): CaseDetail | null;
  /** Desk → background: match these texts and take them in. */
  deskAdd(request: AddCasesRequest): Added[];
  /** Desk → background: change one field of a case. */
  deskEdit(request: EditCaseRequest): CaseDetail | null;
  /** Desk → background: add a remark. */
  deskNote(request: NoteRequest): CaseDetail | null;
  /** Desk → background: take a change back; without an id, this desk's last one. */
  deskUndo(request: UndoRequest): { caseId: string } | { refused: UndoRefusal | 'none' };
  /** Desk → background: keep what is being typed. */
  deskKeepDraft(request: DraftRequest): void;
  /** Desk → background: what was being typed under this key; "" for nothing. */
  deskDraft(request: Pick<DraftRequest, 'key'>): string;
  /** Desk → background: read a CSV, XLSX or chat file; nothing is stored yet. */
  deskReadFile(request: ReadFileRequest): Imported;
  /** Desk → background: add up a time span. */
  deskReport(request: ReportRequest): DeskReport;
  /** Desk → background: the journal as a sealed file. */
  deskSeal(request: SealRequest): DeskFile;
  /** Desk → background: join another desk's sealed file. */
  deskMerge(request: MergeRequest): MergeOutcome;
  /** Desk → background: who sits here, and on whose behalf it publishes. */
  deskProfile(request: ProfileRequest): void;
  /** Desk → background: does this record validate, and what is like it? Nothing is stored. */
  deskCheckRecord(request: CheckRecordRequest): RecordCheck;
  /** Desk → background: keep a finished record for export; it is checked again. */
  deskPublish(request: CheckRecordRequest): RecordCheck;
  /** Desk → background: finished records, newest first. */
  deskPublications(): IndexRecord[];
  /** Desk → background: forget a finished record. */
  deskUnpublish(request: PublicationRequest): void;
  /** Desk → background: finished records or all cases as a file. */
  deskExport(request: ExportRequest): DeskFile;
  /** Desk → background: screenshots of a case that have not expired. */
  deskShots(request: CaseRequest): DeskShot[];
  /** Desk → background: whether a screenshot goes along with hand-overs. */
  deskShareShot(request: ShareShotRequest): void;
  /** Desk → background: delete a screenshot. */
  deskDropShot(request: CaseRequest): void;
  /** Card → background: put this post on the desk's queue. */
  queuePost(request: QueuePostRequest): { copy: boolean };
}
