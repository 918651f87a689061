/** The mirror's own database: one switch-off deletes it whole. */
import Dexie, { type Table } from 'dexie';
import type { DayTally } from '../tally.ts';

/** A text that came by, as hashes under this device's key. */
export interface TextRow {
  fingerprint: string;
  /** The day it was seen first, and last; `YYYY-MM-DD`. */
  day: string;
  lastDay: string;
  /** Absent where the text was too short, or already had a fact-check. */
  sketch?: Uint16Array<ArrayBuffer>;
}

/** A fact-check that came after its post was seen; deleted when it was told. */
export interface FollowUpRow {
  recordId: string;
  /** The day on which the post was seen. */
  day: string;
}

export interface KeyRow {
  key: 'key';
  value: number;
}

export const MIRROR_DATABASE_NAME = 'suluh-mirror';

export class MirrorDatabase extends Dexie {
  declare days: Table<DayTally, string>;
  declare texts: Table<TextRow, string>;
  declare followUps: Table<FollowUpRow, string>;
  declare keys: Table<KeyRow, 'key'>;

  constructor(name = MIRROR_DATABASE_NAME) {
    super(name);
    this.version(1).stores({
      days: 'day',
      texts: 'fingerprint, day',
      followUps: 'recordId',
      keys: 'key',
    });
    this.on('versionchange', () => this.close({ disableAutoOpen: false }));
  }
}
