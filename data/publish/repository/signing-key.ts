/** Keys that sign: made, named, stored under a passphrase; signatures as TUF writes them. */
import { randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { canonicalize } from '@tufjs/canonical-json';
import { z } from 'zod';
import { sha256Hex } from '#data/schema/index.ts';
import type { Key } from '#data/sync/tuf/schemas.ts';
import { UserError } from '../world.ts';

type Bytes = Uint8Array<ArrayBuffer>;
export type KeyKind = 'ecdsa' | 'ed25519';

/** A private key in memory with what the world knows of it. */
export interface SigningKey {
  keyid: string;
  key: Key;
  privateKey: CryptoKey;
}

const ALGORITHMS = {
  ecdsa: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  ed25519: { name: 'Ed25519' },
} as const;

/** Makes a new key pair. P-256 is the default: every WebCrypto verifies it. */
export async function generateKey(kind: KeyKind = 'ecdsa'): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey(ALGORITHMS[kind], true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new TypeError('no key pair');
  return named(kind, pair.publicKey, pair.privateKey);
}

async function named(kind: KeyKind, publicKey: CryptoKey, privateKey: CryptoKey) {
  const key =
    kind === 'ecdsa'
      ? {
          keytype: 'ecdsa',
          scheme: 'ecdsa-sha2-nistp256',
          keyval: { public: toPem(await crypto.subtle.exportKey('spki', publicKey)) },
        }
      : {
          keytype: 'ed25519',
          scheme: 'ed25519',
          keyval: {
            public: Buffer.from(await crypto.subtle.exportKey('raw', publicKey)).toString('hex'),
          },
        };
  return { keyid: await keyIdOf(key), key, privateKey };
}

/** Section 4.2: the SHA-256 of the key's canonical form. */
export function keyIdOf(key: Key): Promise<string> {
  return sha256Hex(new TextEncoder().encode(canonicalize(key)));
}

/** Signs bytes; lower-case hex, ECDSA in DER as TUF wants it. */
export async function signBytes({ key, privateKey }: SigningKey, bytes: Bytes): Promise<string> {
  const kind = key.keytype === 'ecdsa' ? 'ecdsa' : 'ed25519';
  const raw = new Uint8Array(await crypto.subtle.sign(ALGORITHMS[kind], privateKey, bytes));
  return Buffer.from(kind === 'ecdsa' ? rawToDer(raw) : raw).toString('hex');
}

function rawToDer(raw: Uint8Array): Uint8Array {
  const integer = (half: Uint8Array): number[] => {
    const from = half.findIndex((byte) => byte !== 0);
    const digits = [...half.subarray(from === -1 ? half.length - 1 : from)];
    if ((digits[0] ?? 0) > 0x7f) digits.unshift(0);
    return [0x02, digits.length, ...digits];
  };
  const body = [...integer(raw.subarray(0, 32)), ...integer(raw.subarray(32))];
  return Uint8Array.from([0x30, body.length, ...body]);
}

function toPem(spki: ArrayBuffer): string {
  const lines =
    Buffer.from(spki)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN PUBLIC KEY-----\n${lines.join('\n')}\n-----END PUBLIC KEY-----\n`;
}

/** A key file: the private key (PKCS #8) under AES-256-GCM, its key from scrypt. */
const KeyFile = z.strictObject({
  suluh: z.literal('key-1'),
  kind: z.enum(['ecdsa', 'ed25519']),
  keyid: z.string(),
  public: z.string(),
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    n: z
      .number()
      .int()
      .min(2)
      .max(1 << 20),
    r: z.number().int().min(1).max(32),
    p: z.number().int().min(1).max(16),
    salt: z.base64(),
  }),
  iv: z.base64(),
  sealed: z.base64(),
});

/** The passphrase does not open the key file, or the file is damaged. */
export class WrongPassphraseError extends UserError {
  override readonly name = 'WrongPassphraseError';
  constructor(cause?: unknown) {
    super('Kata sandi tidak membuka berkas kunci ini, atau berkasnya rusak. Kunci tidak diubah.', {
      cause,
    });
  }
}

/** Work factor of scrypt: 64 MB and about a quarter of a second. */
const SCRYPT = { n: 1 << 16, r: 8, p: 1 };

/** Seals a key into the text of a key file. */
export async function sealKey(key: SigningKey, passphrase: string): Promise<string> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const secret = await sealingKey(passphrase, salt, SCRYPT);
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', key.privateKey);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, secret, pkcs8);
  const file: z.infer<typeof KeyFile> = {
    suluh: 'key-1',
    kind: key.key.keytype === 'ecdsa' ? 'ecdsa' : 'ed25519',
    keyid: key.keyid,
    public: key.key.keyval.public,
    kdf: { name: 'scrypt', ...SCRYPT, salt: salt.toString('base64') },
    iv: iv.toString('base64'),
    sealed: Buffer.from(sealed).toString('base64'),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Opens a key file. Throws WrongPassphraseError. */
export async function openKey(text: string, passphrase: string): Promise<SigningKey> {
  try {
    const file = KeyFile.parse(JSON.parse(text));
    const secret = await sealingKey(passphrase, Buffer.from(file.kdf.salt, 'base64'), file.kdf);
    const pkcs8 = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: Buffer.from(file.iv, 'base64') },
      secret,
      Buffer.from(file.sealed, 'base64'),
    );
    const algorithm = ALGORITHMS[file.kind];
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign']);
    const scheme = file.kind === 'ecdsa' ? 'ecdsa-sha2-nistp256' : 'ed25519';
    const key = { keytype: file.kind, scheme, keyval: { public: file.public } };
    if ((await keyIdOf(key)) !== file.keyid) throw new Error('keyid');
    return { keyid: file.keyid, key, privateKey };
  } catch (cause) {
    throw new WrongPassphraseError(cause);
  }
}

async function sealingKey(
  passphrase: string,
  salt: Buffer,
  { n, r, p }: { n: number; r: number; p: number },
): Promise<CryptoKey> {
  const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);
  const bytes = await derive(passphrase.normalize('NFC'), salt, 32, {
    N: n,
    r,
    p,
    maxmem: 256 * n * r,
  });
  const raw = new Uint8Array(bytes);
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
