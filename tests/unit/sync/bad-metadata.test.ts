/**
 * Signed, and wrong all the same: sync.md's bad numbers, times, names, thresholds, keys, and what
 * fast-check makes of them. Whatever it is: a new state by the rules or a SyncError, never less.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { signFile } from '#data/publish/repository/metadata.ts';
import { signBytes } from '#data/publish/repository/signing-key.ts';
import { httpTarget } from '#data/sync/client/http-source.ts';
import { refresh } from '#data/sync/client/refresh.ts';
import { SyncError } from '#data/sync/errors.ts';
import type { Key } from '#data/sync/tuf/schemas.ts';
import { verifySignature } from '#data/sync/tuf/signatures.ts';
import { type Trusted, trustRoot } from '#data/sync/tuf/trusted.ts';
import { key, NOW, TestRepo } from './repo.ts';

const ROLES = ['root', 'timestamp', 'snapshot', 'targets'] as const;
type Role = (typeof ROLES)[number];
let repo: TestRepo;
let start: Trusted;
const now = new Map<string, Uint8Array<ArrayBuffer>>();
beforeAll(async () => {
  repo = await TestRepo.create();
  await repo.addTarget('berkas.json', new TextEncoder().encode('{}'), { schema: 1 });
  await repo.publish('targets', 'snapshot', 'timestamp');
  start = await trustRoot(repo.file('1.root.json'));
  for (const [name, bytes] of repo.files) now.set(name, bytes);
});

/** Publishes `role` changed but properly signed, with files above it that fit; what comes of it. */
async function offer(role: Role, change: (signed: Record<string, unknown>) => unknown) {
  repo.files.clear();
  for (const [name, bytes] of now) repo.files.set(name, bytes);
  const kept = { ...repo.version };
  try {
    repo.version[role]++;
    await repo.write(role, (signed) => Object(change(structuredClone(signed) as never)));
    if (role === 'targets') await repo.publish('snapshot', 'timestamp');
    if (role === 'snapshot') await repo.publish('timestamp');
  } finally {
    Object.assign(repo.version, kept);
  }
  let state = start;
  const save = async (next: Trusted) => {
    state = next;
  };
  const error: unknown = await refresh(start, repo.source(), NOW, save).then(
    () => null,
    (caught: unknown) => caught,
  );
  if (error !== null && !(error instanceof SyncError)) throw error;
  return { state, code: error?.code ?? null };
}

describe('angka, waktu, dan ambang yang keliru, tetapi bertanda tangan sah', () => {
  const set = (name: string, value: unknown) => (signed: Record<string, unknown>) => ({
    ...signed,
    [name]: value,
  });
  test.each(ROLES)('%s: versi dan masa berlaku', async (role) => {
    for (const version of ['5', -1, 0, 1.5, 2 ** 53, null, [], {}, true]) {
      const offered = offer(role, set('version', version));
      // What canonical JSON cannot even write was never signed by anybody.
      const { code } = await offered.catch(() => ({ code: 'malformed' }));
      expect(code, `version ${version}`).toBe('malformed');
    }
    for (const expires of [
      '2026-02-30T00:00:00Z',
      '2027-11-23T00:00:00',
      '10000-01-01T00:00:00Z',
      '2027-11-23 00:00:00Z',
      '2027-11-23T00:00:00+07:00',
      '2027-11-23T00:00:00.000Z',
      '2027-13-01T00:00:00Z',
      '2027-11-23T24:00:00Z',
      '',
      0,
      null,
    ]) {
      expect((await offer(role, set('expires', expires))).code, `${expires}`).toBe('malformed');
    }
  });

  test('root: ambang nol atau di atas jumlah kunci, keyid ganjil, huruf besar, atau bukan milik kuncinya', async () => {
    const roles = (change: object) => (signed: Record<string, unknown>) => {
      const before = Object(signed.roles);
      return { ...signed, roles: { ...before, targets: { ...before.targets, ...change } } };
    };
    for (const threshold of [0, -1, 1.5, '1', 65]) {
      const { code } = await offer('root', roles({ threshold })).catch(() => ({
        code: 'malformed',
      }));
      expect(code).toBe('malformed');
    }
    // Above its keys: a root that is well signed, and a role that nobody can sign any more.
    expect((await offer('root', roles({ threshold: 2 }))).state.targets).toBeUndefined();
    const id = (await key(3)).keyid;
    for (const keyid of [id.toUpperCase(), id.slice(1), `${id}0`, '', '__proto__', id.slice(2)]) {
      expect((await offer('root', roles({ keyids: [keyid] }))).code, keyid).toBe('malformed');
    }
    expect((await offer('root', roles({ keyids: [id, id] }))).code).toBe('malformed');
    const swap = (signed: Record<string, unknown>) => {
      const keys = Object.entries(Object(signed.keys));
      const turned = keys.map(([name], i) => [name, keys[(i + 1) % keys.length]?.[1]]);
      return { ...signed, keys: Object.fromEntries(turned) };
    };
    expect((await offer('root', swap)).code).toBe('malformed');
  });

  test('apa pun yang diganti, di mana pun: aturan atau SyncError; versi tidak pernah turun', async () => {
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('5', -1, 0, 1, 2, 2 ** 53 - 1, '', '../', '%2e%2e/', '//host/', '\\', 'ａ'),
    );
    const path = fc.array(fc.nat(20), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ROLES), path, odd, async (role, at, value) => {
        const offered = await offer(role, (signed) => replaceAt(signed, at, value)).catch(
          (error: unknown) => {
            // Floats and the like cannot be written canonically: no publisher could sign them.
            if (error instanceof SyncError) throw error;
            if (!/canonical|encode|JSON|serial/i.test(String(error))) throw error;
            return null;
          },
        );
        if (!offered) return;
        for (const one of ROLES) {
          const version = offered.state[one]?.signed.version;
          if (version !== undefined) expect(Number.isSafeInteger(version)).toBe(true);
        }
        expect(offered.state.root.signed.version).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 250 },
    );
  });
});

/** Walks down by child numbers and puts `value` there. */
function replaceAt(node: unknown, [first, ...rest]: readonly number[], value: unknown): unknown {
  if (first === undefined || typeof node !== 'object' || node === null) return value;
  const names = Object.keys(node);
  const name = names[first % Math.max(1, names.length)];
  if (name === undefined) return value;
  const child = replaceAt(Reflect.get(node, name), rest, value);
  return Array.isArray(node)
    ? node.map((item, i) => (String(i) === name ? child : item))
    : { ...node, [name]: child };
}

describe('nama berkas', () => {
  const asked: string[] = [];
  const options = {
    fetch: async (url: string | URL | Request) => {
      asked.push(String(url));
      return new Response('x');
    },
  };
  const file = { length: 1, hashes: { sha256: '0'.repeat(64) } };
  const base = 'https://penerbit.contoh.go.id/suluh/targets/';
  const within = async (name: string) => {
    asked.length = 0;
    for (const consistent of [true, false]) {
      const outcome: unknown = await httpTarget(base, name, file, consistent, options).catch(
        (error: unknown) => error,
      );
      expect(outcome).toBeInstanceOf(SyncError);
    }
    for (const url of asked) {
      expect(url.startsWith(base), url).toBe(true);
      expect(new URL(url).href, url).toBe(url);
      expect(url, url).not.toMatch(/\/\.{1,2}(\/|$)|\/%2e(%2e)?(\/|$)|[?#\\]/i);
    }
  };

  test.each([
    '../rahasia',
    'a/../../b',
    '%2e%2e/rahasia',
    '//jahat.example/x',
    'https://jahat.example/x',
    '\\..\\x',
    'x'.repeat(4096),
    '',
    '.',
    '..',
    'a//b',
    'a?b#c',
    'ｂase.gz',
    'bаse.gz',
    '\u0000',
  ])('%j tidak pernah keluar dari foldernya', within);

  test('nama apa pun tidak pernah keluar dari foldernya', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('..', '.', '/', '%2e', '%2F', '\\', '?', '#', '@', ':', 'http://'),
    );
    const name = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''));
    await fc.assert(fc.asyncProperty(name, within), { numRuns: 300 });
  });
});

describe('tanda tangan', () => {
  const message = new TextEncoder().encode('pesan');

  test('nol semua, r = 0, mentah, terpotong, hex ganjil atau huruf besar, kunci lain: tidak dihitung', async () => {
    for (const n of [0, 1]) {
      const signer = await key(n);
      const good = await signBytes(signer, message);
      expect(await verifySignature(signer.key, good, message)).toBe(true);
      const bad = [
        '0'.repeat(128),
        '0'.repeat(good.length),
        '3006020100020100',
        '3006020101020100',
        good.slice(0, -1),
        good.slice(0, -2),
        `${good}00`,
        good.toUpperCase(),
        `0x${good}`,
        '',
        ' ',
      ];
      if (n === 0) bad.push(Buffer.from(rawOf(good)).toString('hex'));
      for (const sig of bad) {
        const isUpper = sig === good; // hex without letters has no upper case
        expect(await verifySignature(signer.key, sig, message), sig).toBe(isUpper);
      }
      expect(await verifySignature((await key(n + 2)).key, good, message)).toBe(false);
    }
  });

  test('kurva lain, jenis lain, PEM yang rusak: tidak dihitung dan tidak melempar', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-384' }, true, [
      'sign',
      'verify',
    ]);
    const spki = Buffer.from(await crypto.subtle.exportKey('spki', pair.publicKey));
    const pem = `-----BEGIN PUBLIC KEY-----\n${spki.toString('base64')}\n-----END PUBLIC KEY-----\n`;
    const good = await signBytes(await key(0), message);
    const base: Key = (await key(0)).key;
    for (const change of [
      { keyval: { public: pem } },
      { keyval: { public: '' } },
      { keyval: { public: base.keyval.public.replace('A', '!') } },
      { scheme: 'ed25519' },
      { keytype: 'ed25519' },
      { keytype: 'rsa', scheme: 'rsassa-pss-sha256' },
      { scheme: 'ecdsa-sha2-nistp384' },
    ]) {
      expect(await verifySignature({ ...base, ...change }, good, message)).toBe(false);
    }
  });

  test('bait sembarang tidak pernah menjadi tanda tangan', async () => {
    const hex = fc
      .uint8Array({ minLength: 0, maxLength: 80 })
      .map((b) => Buffer.from(b).toString('hex'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(0, 1), fc.oneof(hex, fc.string()), async (n, sig) => {
        expect(await verifySignature((await key(n)).key, sig, message)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('berkas dengan tanda tangan yang sama dua kali tidak mencapai ambang dua', async () => {
    const signed = { _type: 'timestamp' };
    const bytes = await signFile(signed, [await key(0), await key(0)]);
    await expect(trustRoot(bytes)).rejects.toMatchObject({ code: 'malformed' });
  });
});

/** The r and s of a DER signature as 64 bytes. */
function rawOf(derHex: string): Uint8Array {
  const der = Buffer.from(derHex, 'hex');
  const raw = new Uint8Array(64);
  let at = 2;
  for (const end of [32, 64]) {
    const length = der[at + 1] ?? 0;
    const digits = der.subarray(at + 2, at + 2 + length);
    const cut = digits.length > 32 ? digits.subarray(digits.length - 32) : digits;
    raw.set(cut, end - cut.length);
    at += 2 + length;
  }
  return raw;
}
