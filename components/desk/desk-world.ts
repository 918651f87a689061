import type { NewCase } from '#data/desk/case.ts';
import type { Imported } from '#data/desk/import/imported.ts';
import type { CaseDetail, DeskFile, DeskOverview, RecordCheck } from '#data/desk/messages.ts';
import type { DeskReport } from '#data/desk/report.ts';
import type { ExportRequest } from '#data/desk/requests.ts';
import type { CaseRow } from '#data/desk/row.ts';
import type { DeskShot } from '#data/desk/shot.ts';
import type { RowPage } from '#data/desk/store/case-store.ts';
import type { MergeOutcome } from '#data/desk/store/desk.ts';
import type { Added } from '#data/desk/store/take-in.ts';
import type { CardContent } from '#data/protocol.ts';
import type { IndexRecord, Publisher } from '#data/schema/index.ts';

/** What undoing came to. */
export type Undone = { caseId: string } | { refused: 'changed-since' | 'first' | 'none' };

/** What the desk needs from the extension around it; each call may reject. */
export interface DeskPageWorld {
  /** The first rows; the others come by `page`. */
  open(): Promise<DeskOverview>;
  /** The rows after this place in the queue. */
  page(after: string): Promise<RowPage>;
  /** Rows of these cases (1,000 at most); a removed case has none. */
  rows(ids: string[]): Promise<CaseRow[]>;
  case(id: string): Promise<CaseDetail | null>;
  add(drafts: NewCase[]): Promise<Added[]>;
  edit(caseId: string, field: string, value: unknown): Promise<CaseDetail | null>;
  note(caseId: string, text: string): Promise<CaseDetail | null>;
  undo(changeId?: string): Promise<Undone>;
  keepDraft(key: string, text: string): Promise<void>;
  draft(key: string): Promise<string>;
  /** Reads a file or a part of one; `head` is its first line, "" at the file's start. */
  readFile(name: string, base64: string, head: string): Promise<Imported>;
  /** Screenshots of a case that have not expired. */
  shots(caseId: string): Promise<DeskShot[]>;
  shareShot(id: string, share: boolean): Promise<void>;
  dropShot(id: string): Promise<void>;
  report(from: string, through: string): Promise<DeskReport>;
  seal(passphrase: string): Promise<DeskFile>;
  merge(base64: string, passphrase: string): Promise<MergeOutcome>;
  profile(part: { initials?: string; publisher?: Publisher }): Promise<void>;
  checkRecord(record: unknown): Promise<RecordCheck>;
  publish(record: unknown): Promise<RecordCheck>;
  publications(): Promise<IndexRecord[]>;
  unpublish(id: string): Promise<void>;
  exportFile(request: ExportRequest): Promise<DeskFile>;
  /** The records behind these ids, as a card shows them. */
  records(recordIds: string[], text: string): Promise<CardContent>;
  /** Opens the page where picture cards of these records are made. */
  openShare(recordIds: string[]): Promise<boolean>;
  copy(text: string): Promise<boolean>;
  /** Hands a file to the browser's downloads. */
  save(file: DeskFile): void;
  /** The page in a tab of its own; null when it is one already. */
  openFullPage: (() => void) | null;
  /** Calls back with the cases that were written, by this page or elsewhere. */
  onChanged(listener: (caseIds: string[]) => void, signal: AbortSignal): void;
  print(): void;
  now(): Date;
}
