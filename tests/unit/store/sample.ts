/** Invented records for the tests of the store; nothing of it ships. */
import { encodeSegment, type IndexRecord, sha256Hex } from '#data/schema/index.ts';

/** A claim review whose texts are plainly a test's. */
export function sampleReview(id: string, claim = `Klaim uji ${id}.`): IndexRecord {
  return {
    kind: 'claimReview',
    id,
    publisher: 'uji',
    claim,
    variants: [],
    rating: { label: 'SALAH', value: 'false' },
    summary: 'Ringkasan uji.',
    topics: [],
    regions: ['ID'],
    programFacts: [],
    sources: [
      { url: 'https://contoh.example/uji', title: 'Uji', publisher: 'Uji', type: 'fact-check' },
    ],
  };
}

/** A served generation of raw lines, with the files by name; `index` may be any bytes. */
export async function sampleFiles(lines: readonly unknown[], index = new Uint8Array([1, 2, 3])) {
  const { info, bytes } = await encodeSegment('0.ndjson.gz', lines as never);
  const files = new Map<string, Uint8Array<ArrayBuffer>>([
    ['0.ndjson.gz', bytes],
    ['index.bin', index],
  ]);
  const headJson = {
    schema: 1,
    publishers: [{ id: 'uji', name: 'Uji', type: 'media' }],
    segments: [info],
    index: { name: 'index.bin', length: index.length, sha256: await sha256Hex(index) },
    counts: { claimReviews: lines.length, programFacts: 0 },
    dataDate: '2026-01-01',
  };
  const file = async (name: string) => {
    const found = files.get(name);
    if (!found) throw new Error(`no file ${name}`);
    return found;
  };
  return { headJson, files, file };
}

/** Put lines for these records. */
export function puts(records: readonly IndexRecord[]) {
  return records.map((record) => ({ op: 'put', rev: 1, record }));
}
