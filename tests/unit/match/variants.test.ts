import { describe, expect, it } from 'vitest';
import { buildIndex, Matcher } from '#data/match/index.ts';

// A chain message invented for this test, in the manner of real ones.
const CHAIN =
  'Assalamualaikum bapak ibu sekalian, mulai Senin 5 Januari 2026 semua pemilik kartu BRI wajib lapor ke kantor cabang ' +
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
    ['jumlah tanpa kata ribu', CHAIN.replace('250 ribu', '250')],
    ['kata ribu dipanjangkan', CHAIN.replace('250 ribu', '250 ribuuuu')],
    ['menyatu dengan angkanya', CHAIN.replace('250 ribu', '250rbbbb')],
  ])('tetap dikenali: %s', (_, text) => {
    expect(tier(text)).toBe('match');
  });
  it.each([
    ['bank', CHAIN.replace('BRI', 'BNI')],
    ['jumlah', CHAIN.replace('250 ribu', '900 ribu')],
    ['besaran', CHAIN.replace('250 ribu', '250 juta')],
    ['tahun', CHAIN.replace('2026', '2028')],
    ['ditambah ingkaran', CHAIN.replace('wajib lapor', 'tidak wajib lapor')],
  ])('tidak dikira sama bila diganti: %s', (_, text) => {
    expect(tier(CHAIN)).toBe('match');
    expect(text).not.toBe(CHAIN);
    expect(tier(text)).not.toBe('match');
  });
});

describe('pesan beredar yang sendiri mengingkari', () => {
  const text =
    'Kabar gembira dari dinas setempat, pemilik rumah kontrakan tidak perlu membayar iuran sampah sampai ' +
    'akhir musim hujan, cukup menunjukkan foto halaman yang bersih kepada petugas yang berkeliling pagi hari.';
  const own = Matcher.load(
    buildIndex([
      {
        id: 'iuran',
        kind: 'claimReview',
        title: 'Iuran sampah rumah kontrakan dihapus sampai musim kemarau',
        variants: [text],
        aliases: [],
      },
    ]),
  );
  const tierOf = (post: string) => own.match(post).matches[0]?.tier;

  it('dikenali bila hanya bagiannya bertukar tempat atau kata di antaranya hilang', () => {
    expect(tierOf(text.split(', ').reverse().join(', '))).toBe('match');
    expect(tierOf(text.replace('perlu membayar ', ''))).toBe('match');
  });
  it('tidak dikira sama bila ingkarannya dicabut atau ditambah', () => {
    expect(tierOf(text.replace('tidak perlu', 'perlu'))).not.toBe('match');
    expect(tierOf(text.replace('cukup menunjukkan', 'tidak menunjukkan'))).not.toBe('match');
  });
});
