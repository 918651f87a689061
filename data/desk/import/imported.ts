/** What a file of many brings: cases to add, and what was wrong, by row. */
import type { NewCase } from '../case.ts';

/** Why a row, or a part of it, was not taken. */
export type ImportTrouble =
  | 'no-text'
  | 'bad-address'
  | 'bad-date'
  | 'text-cut'
  | 'unclosed-quote'
  | 'too-many-cells'
  | 'duplicate-heading'
  | 'merged-cells'
  | 'too-many-rows';

export interface ImportProblem {
  row: number;
  trouble: ImportTrouble;
  detail: string;
}

export interface Imported {
  kind: 'table' | 'chat';
  drafts: NewCase[];
  problems: ImportProblem[];
  /** Chat messages too short to hold a claim, and lines of the app itself. */
  skipped: number;
  /** The last row of the table, as a spreadsheet counts them; 1 for the headings alone. */
  lastRow: number;
}

/** No column of the table can be the text of the cases. */
export class NoTextColumnError extends Error {
  override readonly name = 'NoTextColumnError';
  /** The first ones that there are. */
  readonly headings: string;
  constructor(headings: readonly string[]) {
    const shown = headings.slice(0, 12).join(', ') || '-';
    super(
      `Tabel ini tidak punya kolom teks. Tidak ada yang diimpor; beri judul "teks" pada kolom berisi pesan. Judul yang ada: ${shown}.`,
    );
    this.headings = shown;
  }
}
