/** The lines of segments that are stored: judged when they came, so that little is looked at again. */
import { readChunkLines, type SegmentInfo, SegmentLine } from '#data/schema/index.ts';
import type { LineEffect } from './segment.ts';

/** A line as it stands in its segment, and what it does. */
export interface StoredLine extends LineEffect {
  text: string;
}

/** Every line of these segments, in order. */
export async function* storedLines(
  segments: readonly SegmentInfo[],
  stored: (name: string) => Promise<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<StoredLine> {
  for (const info of segments) {
    const bytes = await stored(info.name);
    for (const chunk of info.chunks) {
      for (const text of await readChunkLines(bytes, chunk)) yield { text, ...effectOf(text) };
    }
  }
}

/** How our own publisher writes a record's line; the id stands where no text before it can hide. */
const USUAL = /^\{"op":"put","rev":(\d+),"record":\{(?:"kind":"[a-zA-Z]+",)?"id":"([^"\\]+)"/;

function effectOf(text: string): LineEffect {
  const usual = USUAL.exec(text);
  if (usual?.[1] && usual[2]) return { op: 'put', id: usual[2], rev: Number(usual[1]) };
  const line = SegmentLine.parse(JSON.parse(text));
  return { op: line.op, id: line.op === 'put' ? line.record.id : line.id, rev: line.rev };
}
