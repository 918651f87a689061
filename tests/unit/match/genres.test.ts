/** Records invented for these tests; no claim here was ever made. */
import { expect, it } from 'vitest';
import { buildIndex, type IndexDoc, Matcher } from '#data/match/index.ts';

const review = (id: string, title: string): IndexDoc => ({
  id,
  kind: 'claimReview',
  title,
  variants: [],
  aliases: [],
});

const matcher = Matcher.load(
  buildIndex([
    review('kerja', 'Lowongan kerja PT Sumber Makmur Sentosa Tbk untuk lulusan SMA'),
    review('wafat', 'Penyanyi Rinjani Mahameru meninggal dunia setelah konser di Bandung'),
    review('akun', 'Akun mengatasnamakan Kepala Kejaksaan Tinggi Nusa Damai Hartono Wibisana'),
  ]),
);
const badges = (text: string) =>
  matcher
    .match(text)
    .matches.filter(({ tier }) => tier === 'match')
    .map(({ id }) => id);

it.each([
  'PT Sumber Makmur Sentosa Tbk membukukan laba bersih, naik 12 persen, kata lulusan SMA itu',
  'Penyanyi Rinjani Mahameru menutup konser di Bandung setelah hujan reda',
  'Hadir Kepala Kejaksaan Tinggi Nusa Damai Hartono Wibisana dan para bupati',
])('menyebut nama saja tanpa yang diklaim tidak pernah menjadi match: %s', (text) => {
  expect(badges(text)).toEqual([]);
});

it.each([
  ['kerja', 'LOWONGAN KERJA!! PT Sumber Makmur Sentosa Tbk untuk lulusan SMA, daftar segera'],
  ['kerja', 'Loker PT Sumber Makmur Sentosa Tbk untuk lulusan SMA'],
  ['wafat', 'Innalillahi, penyanyi Rinjani Mahameru wafat setelah konser di Bandung'],
  ['wafat', 'penyanyi Rinjani Mahameru tewas setelah konser di Bandung'],
])('kata lain untuk hal yang sama tetap match: %s ← %s', (id, text) => {
  expect(badges(text)).toEqual([id]);
});
