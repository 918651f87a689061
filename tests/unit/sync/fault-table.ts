/** The fault table of the sync contract (sync.md), row by row: what must be survived. */
export interface FaultRow {
  row: number;
  fault: string;
  expected: string;
  /** Also to be tried in a real browser (tests/e2e). */
  inBrowser: boolean;
}

const ROWS: readonly [fault: string, expected: string][] = [
  ['any byte flipped in a segment', 'rejected before storage; other mirror'],
  ['truncated body, with or without Content-Length', 'same'],
  ['endless body, slow drip', 'aborted at the cap / deadline'],
  ['gzip bomb', 'stopped at the cap'],
  ['HTML captive portal with status 200', '"bukan data"; back-off'],
  ['404/403/429/5xx per file', 'typed error; Retry-After honoured'],
  ['offline in the middle of the root chain', 'a network error, not "latest"'],
  ['older, validly signed timestamp', 'rollback refused'],
  ['same version, other content', 'refused'],
  ['mirror frozen past expiry', '"basi sejak …"; other mirrors tried'],
  ['snapshot of day 1 with targets of day 2', 'refused'],
  ['version 2^53−1, then recovery', 'recovers by rotation / epoch'],
  ['unsigned, under threshold, duplicate keyid', 'refused'],
  ['root N+1 lacking the old or the new threshold', 'refused; N kept'],
  ['10,000 roots', 'stops at 64'],
  ['publisher A signs ids of B', 'segment rejected, A flagged'],
  ['link host, region or kind outside the scope', 'same'],
  ['publisher revoked', 'its records vanish at the next sync; others unaffected'],
  ['one of 50 publishers hostile or hanging', 'the others finish'],
  ['delta gap, overlap, wrong base', 'base fetched; never half-applied'],
  ['90 % deletion', 'held, warned'],
  ['worker killed at every await during sync', 'old or new generation, never mixed; resumes'],
  ['browser SIGKILL during commit', 'same'],
  ['two contexts sync at once', 'one wins by a lock; no double apply'],
  ['quota exceeded', 'old data readable; one notice'],
  ['backing store corrupt', 'delete, rebuild from the package, at most one try an hour'],
  ['store wiped, extension storage kept', 'rebuild; rollback still refused'],
  ['schema upgrade with 3 pages open; downgrade', 'no deadlock; rebuild'],
  ['private mode / no IndexedDB', 'package data in memory, and says so'],
  ['clock −10 y / +10 y, jump during a sync', 'nothing deleted'],
  ['markup or `javascript:` in any field', 'shown as text; no link'],
  ['page hides, covers, fades, moves or clones the card', 'no privileged action possible'],
  ['page posts forged messages or events', 'ignored; isTrusted and sender checked'],
  ['forged content-script message', 'limited to match queries; rate-limited'],
  ['page enumerates extension resources', 'all probes fail (no web_accessible_resources)'],
  ['5,000 posts a second of mutations', 'bounded CPU; observer backs off'],
  ['two publishers disagree', 'both shown'],
];

export const FAULT_TABLE: readonly FaultRow[] = ROWS.map(([fault, expected], i) => ({
  row: i + 1,
  fault,
  expected,
  inBrowser: i + 1 >= 22 && i + 1 <= 29,
}));
