import { describe, expect, it } from 'vitest';
import { SHORT_LIMIT } from '#components/share/said.ts';
import { packSentences, shorten } from '#components/share/sentences.ts';
import { type Length, type Register, shareTexts } from '#components/share/share-text.ts';
import reviewRecords from '#data/seed/claim-reviews.json';
import * as samples from '#tests/tools/gallery/samples.ts';

const registers: Register[] = ['formal', 'casual'];
const lengths: Length[] = ['short', 'whatsapp', 'thread'];
const texts = (
  content = samples.official,
  length: Length = 'short',
  register: Register = 'formal',
) => shareTexts({ content, length, register, today: '2026-11-23', language: 'id' });

describe('a text to share', () => {
  const everything = reviewRecords.flatMap(({ id }) =>
    lengths.flatMap((length) => registers.map((register) => ({ id, length, register }))),
  );

  it('carries rating word, publisher, date and a source address, for every shipped record', () => {
    for (const { id, length, register } of everything) {
      const entry = samples.shipped(id);
      const all = texts({ ...samples.one, entries: [entry] }, length, register).join('\n');
      const { rating, datePublished } = entry.review;
      expect(all, id).toContain(rating.label);
      expect(all, id).toContain(entry.publisher.name);
      expect(all, id).toContain(
        datePublished ? datePublished.slice(0, 4) : 'tanggal tidak tercatat',
      );
      expect(all, id).toMatch(/https?:\/\//);
    }
  });

  it('fits a post of 280 characters where it says so, for every shipped record', () => {
    for (const { id, length, register } of everything) {
      if (length === 'whatsapp') continue;
      const content = { ...samples.one, entries: [samples.shipped(id)] };
      for (const part of texts(content, length, register)) {
        expect(part.length, part).toBeLessThanOrEqual(SHORT_LIMIT);
      }
    }
  });

  it('names both publishers when they disagree', () => {
    for (const length of lengths) {
      const all = texts(samples.disagree, length).join('\n');
      expect(all).toContain('SALAH');
      expect(all).toContain('BELUM TERBUKTI');
    }
  });

  it('says where a programme fact stands, and leaves out what has expired', () => {
    expect(texts(samples.official, 'whatsapp')[0]).toContain('sumber resmi');
    expect(texts(samples.one, 'whatsapp')[0]).toContain('pernyataan instansi, dikutip dari media');
    expect(texts(samples.expired, 'whatsapp')[0]).not.toContain('Kementerian ESDM');
  });

  it('sets the finding in bold for WhatsApp, in both registers', () => {
    for (const register of registers) {
      const [text] = texts(samples.official, 'whatsapp', register);
      expect(text).toMatch(/\*dinilai SALAH oleh MAFINDO \(TurnBackHoax\) \(1 Juli 2025\)\*/);
    }
  });

  it("takes no formatting from a record's text into WhatsApp", () => {
    const [entry] = samples.one.entries;
    if (!entry) throw new Error('sample without entry');
    const review = { ...entry.review, summary: 'teks ~rekaan~ dengan *bintang* dan `kode`' };
    const [text] = texts({ ...samples.one, entries: [{ ...entry, review }] }, 'whatsapp');
    expect(text).toContain('teks rekaan dengan bintang dan kode');
  });

  it('is empty when there is nothing to say', () => {
    expect(texts({ ...samples.one, entries: [] })).toEqual([]);
  });
});

describe('cutting', () => {
  it('keeps sentences whole and loses no word', () => {
    const text = 'Harga tetap Rp7.000 per liter. Tidak ada kesepakatan. Ini kalimat ketiga.';
    const parts = packSentences(text, 40);
    expect(parts).toEqual([
      'Harga tetap Rp7.000 per liter.',
      'Tidak ada kesepakatan.',
      'Ini kalimat ketiga.',
    ]);
  });

  it('shortens at a space and shows that something is missing', () => {
    expect(shorten('satu dua tiga empat lima', 16)).toBe('satu dua tiga…');
    expect(shorten('pendek', 16)).toBe('pendek');
  });
});
