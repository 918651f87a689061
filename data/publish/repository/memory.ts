/**
 * What the last publication read and wrote, kept beside suluh.json so that a day's few changes cost
 * neither reading every record again nor unpacking what is published. It is believed only where its
 * ids and revisions give the very digest that the signed targets file names; else, and where it is
 * missing, everything is read anew. Losing it loses nothing.
 */
import { hash } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { segmentTargets } from '#data/sync/feed/targets.ts';
import type { Targets } from '#data/sync/tuf/schemas.ts';
import type { KnownLine, LineMemory } from '../input/line-memory.ts';
import { ownVersion } from '../version.ts';
import type { Draft } from './draft.ts';
import { digestOf, type PackContent } from './pack.ts';

/** A record as it was published, with the hash of the line it was read from ("" for none). */
export interface PublishedLine extends KnownLine {
  pack: string;
  rev: number;
  print: string;
  hash: string;
}

const Header = z.strictObject({
  suluh: z.literal('memory-1'),
  /** Of what decides whether a line is valid and where it goes. */
  rules: z.string(),
  packs: z.record(z.string(), z.number().int()),
  sha256: z.string(),
});

/** In the file a line is an array, to keep it small. */
type Row = [
  id: string,
  pack: string,
  rev: number,
  print: string,
  hash: string,
  publisher: string,
  ...programFacts: string[],
];

/** The lines of the last publication. */
export class Memory implements LineMemory<PublishedLine> {
  readonly contents: ReadonlyMap<string, PackContent>;
  readonly #lines: ReadonlyMap<string, PublishedLine>;

  constructor(contents: Memory['contents'], lines: ReadonlyMap<string, PublishedLine>) {
    this.contents = contents;
    this.#lines = lines;
  }

  recall(hash: string): PublishedLine | undefined {
    return this.#lines.get(hash);
  }
}

/** A line read clean, known or new, that will be published. */
export interface CleanLine {
  draft: Draft;
  line: KnownLine;
  hash: string;
}

const fileOf = (directory: string) => join(directory, 'ingatan.json');

/**
 * The memory of the last publication in `directory`; null where it is missing, damaged, made under
 * other `rules` (any JSON value), or not of what `now` says is published.
 */
export async function loadMemory(
  directory: string,
  rules: unknown,
  now: Targets,
): Promise<Memory | null> {
  const bytes = await readFile(fileOf(directory)).catch(() => null);
  const end = bytes?.indexOf(10) ?? -1;
  if (!bytes || end === -1) return null;
  const header = Header.safeParse(parse(bytes.subarray(0, end)));
  const body = bytes.subarray(end + 1);
  if (!header.success || header.data.rules !== rulesHash(rules)) return null;
  if (hash('sha256', body) !== header.data.sha256) return null;
  const rows = parse(body);
  if (!Array.isArray(rows) || !rows.every(isRow)) return null;
  const memory = ofRows(rows, header.data.packs);
  return (await isPublished(memory, now)) ? memory : null;
}

/** Keeps what was published for the next time; a failure to write costs time only. */
export async function saveMemory(
  directory: string,
  rules: unknown,
  contents: ReadonlyMap<string, PackContent>,
  lines: Iterable<CleanLine>,
): Promise<void> {
  const rows: Row[] = [];
  for (const { draft, line, hash } of lines) {
    const { rev = 0 } = contents.get(draft.pack)?.records.get(draft.id) ?? {};
    const { id, publisher, programFacts } = line;
    rows.push([id, draft.pack, rev, draft.print, hash, publisher, ...programFacts]);
  }
  const body = JSON.stringify(rows);
  const packs = Object.fromEntries(Array.from(contents, ([pack, { seq }]) => [pack, seq]));
  const sha256 = hash('sha256', body);
  const header = { suluh: 'memory-1', rules: rulesHash(rules), packs, sha256 };
  const fresh = `${fileOf(directory)}.${process.pid}.part`;
  try {
    const file = await open(fresh, 'w', 0o600);
    await file.writeFile(`${JSON.stringify(header)}\n${body}`).finally(() => file.close());
    await rename(fresh, fileOf(directory));
  } catch {
    await rm(fresh, { force: true }).catch(() => {});
  }
}

function ofRows(rows: readonly Row[], packs: Record<string, number>): Memory {
  const records = new Map<string, Map<string, { rev: number; print: string }>>();
  const contents = new Map<string, PackContent>();
  for (const [pack, seq] of Object.entries(packs)) {
    const ofPack = new Map<string, { rev: number; print: string }>();
    records.set(pack, ofPack);
    contents.set(pack, { seq, records: ofPack });
  }
  const lines = new Map<string, PublishedLine>();
  for (const [id, pack, rev, print, hash, publisher, ...programFacts] of rows) {
    records.get(pack)?.set(id, { rev, print });
    const kind = publisher === '' ? 'programFact' : 'claimReview';
    if (hash !== '') lines.set(hash, { id, kind, publisher, programFacts, pack, rev, print, hash });
  }
  return new Memory(contents, lines);
}

async function isPublished({ contents }: Memory, now: Targets): Promise<boolean> {
  const { usable } = segmentTargets(now);
  const packs = new Set(usable.map(({ custom }) => custom.pack));
  if (packs.size !== contents.size) return false;
  for (const [pack, content] of contents) {
    const ofPack = usable.filter(({ custom }) => custom.pack === pack);
    const newest = ofPack.filter(({ custom }) => custom.to === content.seq);
    if (newest.length === 0 || ofPack.some(({ custom }) => custom.to > content.seq)) return false;
    const digest = await digestOf(content);
    if (newest.some(({ custom }) => custom.stateDigest !== digest)) return false;
  }
  return true;
}

function isRow(row: unknown): row is Row {
  return (
    Array.isArray(row) &&
    row.length >= 6 &&
    row.every((cell, i) => typeof cell === (i === 2 ? 'number' : 'string'))
  );
}

/** Another version may judge the same line otherwise. */
function rulesHash(rules: unknown): string {
  return hash('sha256', JSON.stringify([ownVersion(), rules]));
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}
