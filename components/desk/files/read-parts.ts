/** A text file larger than one message is read in parts, cut where rows end. */
import type { Imported } from '#data/desk/import/imported.ts';
import { MAX_FILE_BYTES } from './base64.ts';
import { lastRowEnd, lineEnd, widthOf } from './row-ends.ts';

/** Bytes of a part of a larger file, and cases that one file may bring. */
export interface PartLimits {
  whole: number;
  part: number;
  cases: number;
}
const LIMITS: PartLimits = { whole: MAX_FILE_BYTES, part: 16 * 1024 * 1024, cases: 50_000 };
/** The first line of a file is looked for this far. */
const LONGEST_LINE = 1024 * 1024;

/** Reads one part; `head` is the file's first line where the part is not the file's start. */
export type ReadPart = (part: Blob, head: Blob) => Promise<Imported>;

/** A workbook cannot be cut; one larger than a message is refused. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/**
 * Reads a file, a large text file part by part until its end, until `signal` aborts, or until there
 * are as many cases as one file may bring, which is told at the row where reading stopped. Rows
 * are numbered through. Throws TooLargeError, and what `read` throws.
 */
export async function readParts(
  file: Blob,
  read: ReadPart,
  signal: AbortSignal,
  onPart: (part: number, parts: number) => void,
  limits: PartLimits = LIMITS,
): Promise<Imported> {
  if (file.size <= limits.whole) return read(file, new Blob());
  const start = await bytesOf(file.slice(0, LONGEST_LINE));
  if (start[0] === 0x50 && start[1] === 0x4b) throw new TooLargeError();
  const wide = widthOf(start);
  const head = file.slice(0, lineEnd(start, wide));
  const whole: Imported = { kind: 'table', drafts: [], problems: [], skipped: 0, lastRow: 1 };
  const parts = Math.ceil(file.size / limits.part);
  for (let at = 0, part = 1; at < file.size && !signal.aborted; part++) {
    onPart(part, Math.max(part, parts));
    // A letter of UTF-16 is never cut in two.
    const end = Math.min(file.size, at + limits.part - (limits.part % 2));
    let size = end - at;
    if (end < file.size) size = lastRowEnd(await bytesOf(file.slice(at, end)), wide);
    const first = at === 0;
    join(whole, await read(file.slice(at, at + size), first ? new Blob() : head), first);
    at += size;
    if (whole.drafts.length < limits.cases || at >= file.size) continue;
    // The part may have told so itself.
    if (whole.problems.some(({ trouble }) => trouble === 'too-many-rows')) break;
    const row = whole.lastRow + 1;
    whole.problems.push({ row, trouble: 'too-many-rows', detail: `${whole.drafts.length}` });
    break;
  }
  return whole;
}

function join(whole: Imported, part: Imported, first: boolean): void {
  // The head line stands before every later part as its row 1: what is wrong with it was told.
  const before = first ? 0 : whole.lastRow - 1;
  whole.kind = part.kind;
  for (const draft of part.drafts) whole.drafts.push(draft);
  for (const problem of part.problems) {
    if (first || problem.row > 1) whole.problems.push({ ...problem, row: problem.row + before });
  }
  whole.skipped += part.skipped;
  whole.lastRow = part.lastRow + before;
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
