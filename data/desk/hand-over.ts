/**
 * The hand-over file between shifts: the journal, compressed and sealed with a passphrase.
 *
 *   "SULUH-MEJA 1\n"  |  iterations u32 BE  |  salt 16  |  iv 12  |  AES-256-GCM of gzip(JSON)
 *
 * The key is PBKDF2-HMAC-SHA-256 of the passphrase, 600,000 rounds (OWASP 2023; WebCrypto has no
 * Argon2). All bytes before the sealed part are authenticated with it.
 */
import { z } from 'zod';
import { Change } from './change.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What two desks pass on. */
export const HandOver = z.object({
  version: z.literal(1),
  desk: z.string().max(16),
  /** Milliseconds since 1970. */
  sealedAt: z.number(),
  changes: z.array(z.unknown()).max(2_000_000),
  /** Screenshots that a person ticked; read one by one. */
  shots: z.array(z.unknown()).max(500).optional(),
});
export type HandOver = Omit<z.infer<typeof HandOver>, 'changes'> & { changes: Change[] };

const MAGIC = new TextEncoder().encode('SULUH-MEJA 1\n');
const ROUNDS = 600_000;
const HEAD = MAGIC.length + 4 + 16 + 12;
const MAX_RAW_BYTES = 400 * 1024 * 1024;
/** Letters of a passphrase below which sealing is refused. */
export const LEAST_PASSPHRASE = 10;

export class WeakPassphraseError extends Error {
  override readonly name = 'WeakPassphraseError';
  readonly least = LEAST_PASSPHRASE;
  constructor() {
    super(
      `Kata sandi serah terima perlu sedikitnya ${LEAST_PASSPHRASE} huruf. Belum ada berkas yang dibuat; pakai beberapa kata yang mudah diingat.`,
    );
  }
}

export class WrongPassphraseError extends Error {
  override readonly name = 'WrongPassphraseError';
  constructor() {
    super(
      'Kata sandi tidak cocok, atau berkasnya rusak. Meja ini tidak diubah; periksa kata sandi dan coba lagi.',
    );
  }
}

export class NotAHandOverError extends Error {
  override readonly name = 'NotAHandOverError';
  constructor(cause?: unknown) {
    super(
      'Ini bukan berkas serah terima Suluh, atau dibuat oleh versi yang lebih baru. Meja ini tidak diubah; minta berkasnya sekali lagi, atau perbarui Suluh.',
      { cause },
    );
  }
}

/** Seals a hand-over; `randomBytes` fills salt and iv. Throws WeakPassphraseError. */
export async function seal(
  handOver: HandOver,
  passphrase: string,
  randomBytes: (length: number) => Bytes = (length) =>
    crypto.getRandomValues(new Uint8Array(length)),
): Promise<Bytes> {
  if (Array.from(passphrase.trim()).length < LEAST_PASSPHRASE) throw new WeakPassphraseError();
  const head = new Uint8Array(HEAD);
  head.set(MAGIC);
  new DataView(head.buffer).setUint32(MAGIC.length, ROUNDS);
  head.set(randomBytes(16), MAGIC.length + 4);
  head.set(randomBytes(12), MAGIC.length + 20);
  const raw = new Blob([JSON.stringify(handOver)]).stream();
  const packed = await read(raw.pipeThrough(new CompressionStream('gzip')), MAX_RAW_BYTES);
  const key = await keyOf(passphrase, head, ROUNDS, 'encrypt');
  const sealed = await crypto.subtle.encrypt(cipher(head), key, packed);
  return new Uint8Array(await new Blob([head, sealed]).arrayBuffer());
}

/**
 * Opens a hand-over; single changes that cannot be read are left out and counted.
 * Throws NotAHandOverError or WrongPassphraseError.
 */
export async function open(
  bytes: Bytes,
  passphrase: string,
): Promise<{ handOver: HandOver; unread: number }> {
  const head = bytes.slice(0, HEAD);
  if (head.length < HEAD || MAGIC.some((byte, at) => head[at] !== byte)) {
    throw new NotAHandOverError();
  }
  const rounds = new DataView(head.buffer).getUint32(MAGIC.length);
  if (rounds < 100_000 || rounds > 5_000_000) throw new NotAHandOverError();
  const key = await keyOf(passphrase, head, rounds, 'decrypt');
  const packed = await crypto.subtle.decrypt(cipher(head), key, bytes.slice(HEAD)).catch(() => {
    throw new WrongPassphraseError();
  });
  const parsed = HandOver.safeParse(await unpack(packed));
  if (!parsed.success) throw new NotAHandOverError(parsed.error);
  const changes = parsed.data.changes.flatMap((change) => {
    const read = Change.safeParse(change);
    return read.success ? [read.data] : [];
  });
  const unread = parsed.data.changes.length - changes.length;
  return { handOver: { ...parsed.data, changes }, unread };
}

/** The JSON inside. Throws NotAHandOverError where there is none, though the seal is whole. */
async function unpack(packed: ArrayBuffer): Promise<unknown> {
  try {
    const raw = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    return JSON.parse(new TextDecoder().decode(await read(raw, MAX_RAW_BYTES)));
  } catch (error) {
    throw error instanceof NotAHandOverError ? error : new NotAHandOverError(error);
  }
}

async function keyOf(
  passphrase: string,
  head: Bytes,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  // The same words typed on two keyboards must be the same bytes.
  const words = new TextEncoder().encode(passphrase.trim().normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const salt = head.slice(MAGIC.length + 4, MAGIC.length + 20);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const kind = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(parameters, material, kind, false, [use]);
}

function cipher(head: Bytes) {
  return { name: 'AES-GCM', iv: head.slice(HEAD - 12), additionalData: head };
}

async function read(stream: ReadableStream<Uint8Array>, cap: number): Promise<Bytes> {
  const parts: BlobPart[] = [];
  let total = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    total += value.length;
    if (total > cap) throw new NotAHandOverError();
    parts.push(new Uint8Array(value));
  }
}
