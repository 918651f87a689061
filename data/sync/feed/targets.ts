/** What a publisher's targets file says about its segments (`custom` of each target). */
import { z } from 'zod';
import {
  CHUNK_RAW_BYTES,
  SEGMENT_MAX_GZIP_BYTES,
  SEGMENT_MAX_RAW_BYTES,
} from '#data/schema/index.ts';
import type { TargetFile, Targets } from '../tuf/schemas.ts';

/** The level of this client; a segment that needs a higher one is left alone. */
export const CLIENT_LEVEL = 1;
/** Raw bytes may be at most this many times the gzip bytes, beyond the first chunk's worth. */
const MAX_RATIO = 20;

/** A pack holds one area's records, so that only the areas chosen are downloaded. */
export const Pack = z.string().regex(/^(id|\d{2}(\.\d{2})?)$/);

/** `custom` of a segment; `chunks` are [gzip bytes, lines] a piece, in order. */
export const SegmentCustom = z
  .object({
    schema: z.literal(1),
    kind: z.enum(['base', 'delta']),
    pack: Pack,
    from: z.number().int().min(0),
    to: z.number().int().min(1),
    part: z.number().int().min(0),
    parts: z.number().int().min(1).max(200),
    records: z.number().int().min(1),
    rawLength: z.number().int().min(1).max(SEGMENT_MAX_RAW_BYTES),
    stateDigest: z.string().regex(/^[0-9a-f]{64}$/),
    minClient: z.number().int().min(1),
    chunks: z.array(z.tuple([z.number().int().min(1), z.number().int().min(1)])).max(10_000),
  })
  .refine((c) => (c.kind === 'base' ? c.from === 0 : c.from >= 1 && c.from < c.to))
  .refine((c) => c.part < c.parts);
export type SegmentCustom = z.infer<typeof SegmentCustom>;

/** One segment that can be downloaded. */
export interface SegmentTarget {
  name: string;
  file: TargetFile;
  sha256: string;
  custom: SegmentCustom;
}

/** Names that may stand in an address and in our store as they are. */
const NAME = /^[a-z0-9][a-z0-9.-]{0,79}$/;

/**
 * The usable segments of a targets file. Entries that contradict themselves are left out: what
 * they would have carried is then missing from the chain, and the base is taken.
 */
export function segmentTargets(targets: Pick<Targets, 'targets'>): {
  usable: SegmentTarget[];
  tooNew: boolean;
} {
  const usable: SegmentTarget[] = [];
  let tooNew = false;
  for (const [name, file] of Object.entries(targets.targets)) {
    if (Number(file.custom?.schema) > 1 || Number(file.custom?.minClient) > CLIENT_LEVEL) {
      tooNew = true;
      continue;
    }
    const custom = SegmentCustom.safeParse(file.custom);
    const sha256 = file.hashes.sha256;
    if (!custom.success || sha256 === undefined || !NAME.test(name)) continue;
    const gzipBytes = custom.data.chunks.reduce((sum, [length]) => sum + length, 0);
    const lines = custom.data.chunks.reduce((sum, [, n]) => sum + n, 0);
    if (gzipBytes !== file.length || gzipBytes > SEGMENT_MAX_GZIP_BYTES) continue;
    if (lines !== custom.data.records || !withinRatio(custom.data.rawLength, gzipBytes)) continue;
    usable.push({ name, file, sha256, custom: custom.data });
  }
  return { usable, tooNew };
}

/** False for what looks like a gzip bomb; publishers check it before they sign. */
export function withinRatio(rawLength: number, gzipBytes: number): boolean {
  return rawLength <= MAX_RATIO * gzipBytes + CHUNK_RAW_BYTES;
}
