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

  it('melewati perubahan yang tak terbaca dan menghitungnya', async () => {
    const broken = { ...handOver(), changes: [...handOver().changes, { id: 7 }] } as never;
    const read = await open(await seal(broken, PASSPHRASE), PASSPHRASE);
    expect(read.unread).toBe(1);
    expect(read.handOver.changes).toHaveLength(1);
  });
});
