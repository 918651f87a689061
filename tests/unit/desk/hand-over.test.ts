import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  type HandOver,
  NotAHandOverError,
  open,
  seal,
  WeakPassphraseError,
  WrongPassphraseError,
} from '#data/desk/hand-over.ts';
import { sampleCase, sampleWriter } from './sample.ts';

const PASSPHRASE = 'lampu obor di beranda';
const handOver = (): HandOver => ({
  version: 1,
  desk: 'meja-a',
  sealedAt: 5,
  changes: [sampleCase(sampleWriter()).change],
});

/** Whatever is inside, under a seal that opens. */
async function sealed(inside: string | Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const head = (await seal(handOver(), PASSPHRASE)).slice(0, 45);
  const salt = head.slice(17, 33);
  const words = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(PASSPHRASE),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 },
    words,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
  const cipher = { name: 'AES-GCM', iv: head.slice(33), additionalData: head };
  const bytes = typeof inside === 'string' ? new TextEncoder().encode(inside) : inside;
  const body = await crypto.subtle.encrypt(cipher, key, new Uint8Array(bytes));
  return new Uint8Array(await new Blob([head, body]).arrayBuffer());
}

describe('berkas serah terima', () => {
  it('dibuka dengan kata sandi yang sama dan tidak memuat isinya terbuka', async () => {
    const bytes = await seal(handOver(), PASSPHRASE);
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('Sebarkan');
    expect(await open(bytes, ` ${PASSPHRASE} `)).toEqual({ handOver: handOver(), unread: 0 });
  });

  it('menolak kata sandi lain dan berkas yang diubah, dengan kalimat biasa', async () => {
    const bytes = await seal(handOver(), PASSPHRASE);
    await expect(open(bytes, 'kata sandi lain')).rejects.toThrow(WrongPassphraseError);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    await expect(open(bytes, PASSPHRASE)).rejects.toThrow(/Meja ini tidak diubah/);
  });

  it('menolak berkas lain, putaran kunci yang terlalu sedikit, dan kata sandi pendek', async () => {
    await expect(open(new TextEncoder().encode('bukan'), PASSPHRASE)).rejects.toThrow(
      NotAHandOverError,
    );
    const bytes = await seal(handOver(), PASSPHRASE);
    new DataView(bytes.buffer).setUint32(13, 1000);
    await expect(open(bytes, PASSPHRASE)).rejects.toThrow(NotAHandOverError);
    await expect(seal(handOver(), 'pendek')).rejects.toThrow(WeakPassphraseError);
  });

  it('bersegel utuh tetapi isinya bukan serah terima: kalimat biasa, bukan SyntaxError', async () => {
    for (const inside of ['bukan gzip', gzipSync('{"versi":'), gzipSync('[]')]) {
      await expect(open(await sealed(inside), PASSPHRASE)).rejects.toThrow(NotAHandOverError);
    }
  });

  it('melewati perubahan yang tak terbaca dan menghitungnya', async () => {
    const broken = { ...handOver(), changes: [...handOver().changes, { id: 7 }] } as never;
    const read = await open(await seal(broken, PASSPHRASE), PASSPHRASE);
    expect(read.unread).toBe(1);
    expect(read.handOver.changes).toHaveLength(1);
  });
});
