import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIndex, docOf, type IndexDoc } from '#data/match/index.ts';
import { GenerationHead, IndexRecord } from '#data/schema/index.ts';
import type { Report } from '../report.ts';
import { UserError } from '../world.ts';
import { idOf, itemsOrReport } from './load-records.ts';

/** The matcher's blob with the number of records in it. */
export interface ReadIndex {
  blob: Uint8Array<ArrayBuffer>;
  size: number;
}

/** The index of a folder made by `suluh build`, or one built from a file of records. */
export async function readIndex(path: string, report: Report): Promise<ReadIndex> {
  const isFolder = path !== '-' && (await stat(path).catch(() => null))?.isDirectory();
  if (isFolder) return await builtIndex(path, report);
  const docs: IndexDoc[] = [];
  const seen = new Map<string, number>();
  for await (const { line, value } of itemsOrReport(path, report)) {
    const doc = toDoc(value);
    const first = doc && seen.get(doc.id);
    if (doc === null) {
      report.add({ file: path, line, id: idOf(value), text: report.messages.match.record });
    } else if (first !== undefined) {
      const where = report.messages.at(path, first ?? null, null);
      const text = report.messages.item.duplicateId(where);
      report.add({ file: path, line, id: doc.id, text });
    } else {
      seen.set(doc.id, line);
      docs.push(doc);
    }
  }
  return { blob: buildIndex(docs), size: docs.length };
}

async function builtIndex(folder: string, report: Report): Promise<ReadIndex> {
  try {
    const head = GenerationHead.parse(
      JSON.parse(await readFile(join(folder, 'head.json'), 'utf8')),
    );
    const blob = await readFile(join(folder, head.index.name));
    return {
      blob: Uint8Array.from(blob),
      size: head.counts.claimReviews + head.counts.programFacts,
    };
  } catch {
    throw new UserError(report.messages.match.indexBroken(folder));
  }
}

/**
 * A record as the matcher sees it. A full record goes the way it goes in the extension; anything
 * with an id and a claim is taken as it is, so that test sets need no sources or ratings.
 */
function toDoc(value: unknown): IndexDoc | null {
  if (typeof value !== 'object' || value === null) return null;
  const full = IndexRecord.safeParse({
    kind: 'program' in value ? 'programFact' : 'claimReview',
    ...value,
  });
  if (full.success) return docOf(full.data);
  if (!('id' in value) || !('claim' in value)) return null;
  const { id, claim } = value;
  const variants = 'variants' in value && Array.isArray(value.variants) ? value.variants : [];
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof claim !== 'string') return null;
  const texts = variants.filter((variant) => typeof variant === 'string');
  return { id: String(id), kind: 'claimReview', title: claim, variants: texts, aliases: [] };
}
