/** The four top-level roles as Zod schemas (TUF specification 1.0, section 4), with our caps. */
import { z } from 'zod';

/** Caps of sync.md, in bytes. */
export const METADATA_CAPS = {
  root: 64_000,
  timestamp: 8_000,
  snapshot: 64_000,
  targets: 1_000_000,
} as const;
/** A client follows at most this many new roots in one update. */
export const MAX_ROOT_STEPS = 64;

export type RoleName = keyof typeof METADATA_CAPS;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Version = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const Length = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const Names = z.string().min(1).max(512);

/** `YYYY-MM-DDTHH:MM:SSZ`, and the day exists (section 4.2). */
const Instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  .refine((text) => {
    const at = Date.parse(text);
    return !Number.isNaN(at) && new Date(at).toISOString() === text.replace('Z', '.000Z');
  }, 'no such instant');

const common = {
  spec_version: z.string().regex(/^1(\.\d{1,4}){1,2}$/),
  version: Version,
  expires: Instant,
};

/** 4.2: a public key; types that we cannot verify are carried along and count for nothing. */
const Key = z.object({
  keytype: z.string().max(64),
  scheme: z.string().max(64),
  keyval: z.object({ public: z.string().max(4096) }),
});
export type Key = z.infer<typeof Key>;

/** 4.3: which keys may sign a role and how many must; repeated keyids are refused. */
const Role = z.object({
  keyids: z
    .array(Sha256)
    .max(64)
    .refine((ids) => new Set(ids).size === ids.length, 'repeated keyid'),
  threshold: z.number().int().min(1).max(64),
});
export type Role = z.infer<typeof Role>;

export const Root = z.object({
  _type: z.literal('root'),
  ...common,
  consistent_snapshot: z.boolean().default(false),
  keys: z.record(Sha256, Key),
  roles: z.object({ root: Role, timestamp: Role, snapshot: Role, targets: Role }),
});
export type Root = z.infer<typeof Root>;

const Hashes = z
  .record(z.string().max(32), z.string().regex(/^[0-9a-f]{2,256}$/))
  .refine((hashes) => Object.keys(hashes).length > 0);

/** 4.4: `length` and `hashes` of metadata are optional. */
const MetaFile = z.object({
  version: Version,
  length: Length.optional(),
  hashes: Hashes.optional(),
});
export type MetaFile = z.infer<typeof MetaFile>;

/**
 * Our own field of the timestamp (section 4 lets signed objects carry more): when it was signed,
 * which lets a client notice that its clock is wrong, and after how many seconds there may be
 * something new.
 */
const Hints = z.object({
  signedAt: Instant,
  pollSeconds: z.number().int().min(3600).max(86_400),
});

export const Timestamp = z.object({
  _type: z.literal('timestamp'),
  ...common,
  meta: z.strictObject({ 'snapshot.json': MetaFile }),
  suluh: Hints.optional(),
});
export type Timestamp = z.infer<typeof Timestamp>;

export const Snapshot = z.object({
  _type: z.literal('snapshot'),
  ...common,
  meta: z.record(Names, MetaFile),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** 4.5: a file to download; `custom` is ours to read (data/sync/custom.ts). */
export const TargetFile = z.object({
  length: Length,
  hashes: Hashes,
  custom: z.record(z.string(), z.unknown()).optional(),
});
export type TargetFile = z.infer<typeof TargetFile>;

export const Targets = z.object({
  _type: z.literal('targets'),
  ...common,
  targets: z.record(Names, TargetFile),
});
export type Targets = z.infer<typeof Targets>;

/** 4.2.1: the frame around every role. A keyid may sign once only. */
export const Envelope = z.object({
  signatures: z
    .array(z.object({ keyid: z.string().max(128), sig: z.string().max(4096) }))
    .max(64)
    .refine((all) => new Set(all.map((s) => s.keyid)).size === all.length, 'repeated keyid'),
  signed: z.record(z.string(), z.unknown()),
});
