import { describe, expect, it } from 'vitest';
import { buildIndex, Matcher } from '#data/match/index.ts';

// A chain message invented for this test, in the manner of real ones.
const CHAIN =
  'Assalamualaikum bapak ibu sekalian, mulai hari Senin semua pemilik kartu BRI wajib lapor ke kantor cabang ' +
  'membawa fotokopi ijazah dan buku nikah, kalau terlambat saldo tabungan akan dipotong 250 ribu setiap minggu. ' +
  'Info valid dari saudara saya yang bekerja di sana, tolong disebarkan ke tetangga dan keluarga besar.';

const matcher = Matcher.load(
  buildIndex([
    {
      id: 'wajib-lapor',
      kind: 'claimReview',
      title: 'Nasabah yang tidak melapor ke kantor cabang dikenai denda mingguan',
      variants: [CHAIN],
      aliases: [],
    },
  ]),
);
const tier = (text: string) => matcher.match(text).matches[0]?.tier;

describe('pesan beredar yang disimpan sebagai varian', () => {
  it.each([
    ['utuh', CHAIN],
    ['dipotong', `${CHAIN.slice(0, 170)}… Lihat selengkapnya`],
    ['diberi awalan', `Diteruskan berkali-kali\n*PENTING BANGET*\n${CHAIN}`],
    ['ditaburi emoji', CHAIN.replaceAll(' ', ' 🙏 ')],
    ['kalimat dibalik', CHAIN.split('. ').reverse().join('. ')],
    ['leet', CHAIN.replace(/a/g, '4').replace(/i/g, '1')],
    ['dipanjangkan', CHAIN.replace(/a\b/g, 'aaaa')],
    [
      'sepertiga kata hilang',
      CHAIN.split(' ')
        .filter((_, i) => i % 3 !== 1)
        .join(' '),
    ],
  ])('tetap dikenali: %s', (_, text) => {
    expect(tier(text)).toBe('match');
  });
  it('tidak dikira sama bila bank atau jumlahnya diganti', () => {
    expect(tier(CHAIN.replace('BRI', 'BNI'))).not.toBe('match');
    expect(tier(CHAIN.replace('250 ribu', '900 ribu'))).not.toBe('match');
  });
});
