/** Checks one signature with WebCrypto: ECDSA P-256 (DER, as TUF writes it), Ed25519 or RSA-PSS. */
import type { Key } from './schemas.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * True when `sigHex` is this key's signature over `message`. Never throws: an unknown key type,
 * a broken key or an odd signature is one that does not count.
 */
export async function verifySignature(key: Key, sigHex: string, message: Bytes): Promise<boolean> {
  const signature = fromHex(sigHex);
  if (!signature) return false;
  try {
    if (key.scheme === 'ecdsa-sha2-nistp256' && ECDSA_KEY_TYPES.has(key.keytype)) {
      const raw = derToRaw(signature);
      const spki = fromPem(key.keyval.public);
      if (!raw || !spki) return false;
      const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };
      const imported = await crypto.subtle.importKey('spki', spki, ecdsa, false, ['verify']);
      return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, imported, raw, message);
    }
    if (key.scheme === 'ed25519' && key.keytype === 'ed25519') {
      const point = fromHex(key.keyval.public);
      if (!point || signature.length !== 64) return false;
      const imported = await crypto.subtle.importKey('raw', point, 'Ed25519', false, ['verify']);
      return await crypto.subtle.verify('Ed25519', imported, signature, message);
    }
    if (key.scheme === 'rsassa-pss-sha256' && key.keytype === 'rsa') {
      return await verifyRsaPss(key.keyval.public, signature, message);
    }
  } catch {
    // A key that cannot be imported (other curve, point off the curve) signs nothing.
  }
  return false;
}

/** TUF's RSA: MGF1 with SHA-256, a salt as long as the hash, and never a key below 2048 bits. */
async function verifyRsaPss(pem: string, signature: Bytes, message: Bytes): Promise<boolean> {
  const spki = fromPem(pem);
  if (!spki) return false;
  const rsa = { name: 'RSA-PSS', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('spki', spki, rsa, false, ['verify']);
  const { algorithm } = imported;
  if (!('modulusLength' in algorithm) || Number(algorithm.modulusLength) < 2048) return false;
  const pss = { name: 'RSA-PSS', saltLength: 32 };
  return await crypto.subtle.verify(pss, imported, signature, message);
}

/** The second name stands in metadata of older TUF tools. */
const ECDSA_KEY_TYPES = new Set(['ecdsa', 'ecdsa-sha2-nistp256']);

/** Lower-case hex of whole bytes, else null. */
export function fromHex(hex: string): Bytes | null {
  if (hex.length === 0 || hex.length % 2 !== 0 || !/^[0-9a-f]+$/.test(hex)) return null;
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

const PEM = /^-----BEGIN PUBLIC KEY-----\n([A-Za-z0-9+/=\n]+)-----END PUBLIC KEY-----\n?$/;

function fromPem(pem: string): Bytes | null {
  const body = PEM.exec(pem)?.[1];
  return body === undefined ? null : Uint8Array.from(atob(body), (c) => c.charCodeAt(0));
}

/** Strict DER `SEQUENCE { INTEGER r, INTEGER s }` to the 64 raw bytes that WebCrypto wants. */
function derToRaw(der: Bytes): Bytes | null {
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return null;
  const raw = new Uint8Array(64);
  let at = 2;
  for (const end of [32, 64]) {
    const length = der[at + 1] ?? 0;
    if (der[at] !== 0x02 || length < 1 || at + 2 + length > der.length) return null;
    let digits = der.subarray(at + 2, at + 2 + length);
    if ((digits[0] ?? 0) > 0x7f) return null;
    // One zero byte may, and must, stand before a leading bit that would mean "negative".
    if (digits[0] === 0 && digits.length > 1) {
      if ((digits[1] ?? 0) < 0x80) return null;
      digits = digits.subarray(1);
    }
    if (digits.length > 32) return null;
    raw.set(digits, end - digits.length);
    at += 2 + length;
  }
  return at === der.length ? raw : null;
}
