import { expect, it } from 'vitest';
import { stanceOf } from '#data/match/index.ts';

// Sentences invented for this test, in the manner of real posts.
it.each([
  '[HOAKS] Vaksin mengandung chip',
  'Cek Fakta: Video pembagian bansos lewat tautan',
  'Kabar bansos 600 ribu itu tidak benar, jangan diklik',
  'Beredar hoaks undian bank, jangan mudah percaya',
  'Klaim gempa besar bulan depan tidak berdasar, kata BMKG',
])('membaca bantahan: %s', (text) => {
  expect(stanceOf(text)).toBe('debunks');
});
it.each([
  'Benarkah vaksin mengandung chip?',
  'apa benar bansos cair lewat link ini?',
  'ini bener ga sih? dapat dari grup',
])('membaca pertanyaan: %s', (text) => {
  expect(stanceOf(text)).toBe('asks');
});
it.each([
  'Vaksin mengandung chip, sebarkan!',
  'Benar-benar keterlaluan, susu dicampur air sumur',
  'Ini bukan hoaks! Bansos cair hari ini',
  'bukan hoax, saya sudah dapat 600 ribu',
])('membaca pengulangan: %s', (text) => {
  expect(stanceOf(text)).toBe('repeats');
});
