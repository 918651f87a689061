/** Opens a signed file: strict JSON, the frame, the role's own schema; counts its signatures. */
import { canonicalize } from '@tufjs/canonical-json';
import { z } from 'zod';
import { sha256Hex } from '#data/schema/index.ts';
import { SyncError } from '../errors.ts';
import { Envelope, type Key, METADATA_CAPS, type Role, type RoleName, Root } from './schemas.ts';
import { verifySignature } from './signatures.ts';
import { parseStrictJson } from './strict-json.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A role's file: its bytes as they came, what it says, and what its signatures are over. */
export interface SignedFile<T> {
  bytes: Bytes;
  signed: T;
  canonical: Bytes;
  signatures: { keyid: string; sig: string }[];
}

/** Reads a role's file without judging its signatures. Throws `malformed` or `too-large`. */
export async function openFile<T>(
  bytes: Bytes,
  role: RoleName,
  schema: z.ZodType<T, unknown>,
): Promise<SignedFile<T>> {
  return opened(bytes, openFrame(bytes, role), role, schema);
}

function openFrame(bytes: Bytes, role: RoleName): z.infer<typeof Envelope> {
  const frame = Envelope.safeParse(parseStrictJson(bytes, METADATA_CAPS[role]));
  if (!frame.success) throw malformed(role, frame.error);
  return frame.data;
}

function opened<T>(
  bytes: Bytes,
  frame: z.infer<typeof Envelope>,
  role: RoleName,
  schema: z.ZodType<T, unknown>,
): SignedFile<T> {
  const parsed = schema.safeParse(frame.signed);
  if (!parsed.success) throw malformed(role, parsed.error);
  // Section 4: undefined fields must be part of what is verified, so the raw object is used.
  const canonical = new TextEncoder().encode(canonicalize(frame.signed));
  return { bytes, signed: parsed.data, canonical, signatures: frame.signatures };
}

/** Opens a root and checks that every keyid is the SHA-256 of its key's canonical form (4.2). */
export async function openRoot(bytes: Bytes): Promise<SignedFile<Root>> {
  const frame = openFrame(bytes, 'root');
  const file = opened(bytes, frame, 'root', Root);
  for (const [keyid, key] of Object.entries(RawKeys.parse(frame.signed).keys)) {
    const digest = await sha256Hex(new TextEncoder().encode(canonicalize(key)));
    if (digest !== keyid) throw new SyncError('malformed', `root: keyid ${keyid} is not its key's`);
  }
  return file;
}
/** With every field a key has, as the keyid is made over them all. */
const RawKeys = z.object({ keys: z.record(z.string(), z.unknown()) });

/** True when a threshold of the role's keys signed the file. */
export async function isSigned(
  file: SignedFile<unknown>,
  keys: Record<string, Key>,
  role: Role,
): Promise<boolean> {
  return (await countSigners(file, keys, role)) >= role.threshold;
}

/** How many different keys of the role signed the file: never one key twice. */
export async function countSigners(
  file: SignedFile<unknown>,
  keys: Record<string, Key>,
  role: Role,
): Promise<number> {
  const valid = new Set<string>();
  for (const { keyid, sig } of file.signatures) {
    const key = role.keyids.includes(keyid) ? keys[keyid] : undefined;
    if (key && (await verifySignature(key, sig, file.canonical))) valid.add(key.keyval.public);
  }
  return valid.size;
}

function malformed(role: string, error: z.ZodError): SyncError {
  const issue = error.issues[0];
  return new SyncError('malformed', `${role}: ${issue?.path.join('.')}: ${issue?.message}`);
}
