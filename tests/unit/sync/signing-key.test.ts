import { constants, generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  openKey,
  sealKey,
  signBytes,
  WrongPassphraseError,
} from '#data/publish/repository/signing-key.ts';
import { verifySignature } from '#data/sync/tuf/signatures.ts';
import { key } from './repo.ts';

const message = new TextEncoder().encode('contoh pesan');

test.each([0, 1])('kunci %i dibuka kembali dengan kata sandinya dan menandatangani', async (n) => {
  const made = await key(n);
  const opened = await openKey(await sealKey(made, 'kata sandi ujian'), 'kata sandi ujian');
  expect(opened.keyid).toBe(made.keyid);
  const signature = await signBytes(opened, message);
  expect(await verifySignature(made.key, signature, message)).toBe(true);
  expect(await verifySignature(made.key, signature, message.slice(1))).toBe(false);
  expect(await verifySignature(made.key, signature.toUpperCase(), message)).toBe(false);
  expect(await verifySignature((await key(n + 2)).key, signature, message)).toBe(false);
});

test('kata sandi lain dan berkas yang diubah tidak membuka kunci', async () => {
  const sealed = await sealKey(await key(0), 'benar');
  await expect(openKey(sealed, 'salah')).rejects.toBeInstanceOf(WrongPassphraseError);
  const other = sealed.replace(/"keyid": "[0-9a-f]{4}/, '"keyid": "0000');
  await expect(openKey(other, 'benar')).rejects.toBeInstanceOf(WrongPassphraseError);
  await expect(openKey('{}', 'benar')).rejects.toBeInstanceOf(WrongPassphraseError);
});

test('tanda tangan DER selalu dapat dibaca, juga bila r atau s pendek', async () => {
  const made = await key(0);
  for (let i = 0; i < 300; i++) {
    const bytes = new TextEncoder().encode(`pesan ${i}`);
    expect(await verifySignature(made.key, await signBytes(made, bytes), bytes)).toBe(true);
  }
});

test('r = 0, DER berlebih, bentuk mentah, dan kurva lain tidak dihitung', async () => {
  const made = await key(0);
  for (const sig of [
    '3006020100020100',
    `3006020100020101${'00'}`,
    '0'.repeat(128),
    '300602017f02017f',
  ]) {
    expect(await verifySignature(made.key, sig, message)).toBe(false);
  }
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-384' }, true, [
    'sign',
    'verify',
  ]);
  const spki = Buffer.from(await crypto.subtle.exportKey('spki', pair.publicKey)).toString(
    'base64',
  );
  const pem = `-----BEGIN PUBLIC KEY-----\n${spki}\n-----END PUBLIC KEY-----\n`;
  const other = { ...made.key, keyval: { public: pem } };
  expect(await verifySignature(other, await signBytes(made, message), message)).toBe(false);
});

test.each([
  [2048, 32, true],
  [3072, 32, true],
  [2048, 20, false],
  [1024, 32, false],
])('RSA-PSS: kunci %i bit, garam %i bita: %s', async (modulusLength, saltLength, counts) => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const pss = { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength };
  const signature = sign('sha256', message, pss).toString('hex');
  const rsa = { keytype: 'rsa', scheme: 'rsassa-pss-sha256', keyval: { public: publicKey } };
  expect(await verifySignature(rsa, signature, message)).toBe(counts);
  expect(await verifySignature(rsa, signature, message.slice(1))).toBe(false);
  expect(await verifySignature({ ...rsa, keytype: 'ecdsa' }, signature, message)).toBe(false);
});

test('RSA dengan pengisian lama (PKCS #1 v1.5) tidak dihitung', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const rsa = { keytype: 'rsa', scheme: 'rsassa-pss-sha256', keyval: { public: publicKey } };
  const signature = sign('sha256', message, privateKey).toString('hex');
  expect(await verifySignature(rsa, signature, message)).toBe(false);
});
