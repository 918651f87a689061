/** Records invented for these tests; no claim here was ever made. */
import type { IndexDoc } from '#data/match/index.ts';

const review = (id: string, title: string, variants: string[] = []): IndexDoc => ({
  id,
  kind: 'claimReview',
  title,
  variants,
  aliases: [],
});

export const SAMPLE: IndexDoc[] = [
  review(
    'bansos-600',
    'Pemerintah membagikan bantuan sosial Rp600.000 lewat tautan pendaftaran di WhatsApp',
    ['cair hari ini bansos 600 ribu daftar lewat link WA sebelum ditutup'],
  ),
  review(
    'undian-bank-a',
    'Undian berhadiah Bank BRI untuk nasabah setia menyambut hari ulang tahun',
  ),
  review('vaksin-chip', 'Vaksin mengandung chip yang dapat melacak lokasi penerimanya'),
  review('gempa-2030', 'Gempa besar akan mengguncang Pulau Jawa pada tahun 2030 menurut ramalan'),
  review('susu-dicampur', 'Susu makan bergizi gratis dicampur air sumur di sekolah Kota Bandung'),
  {
    id: 'program-susu',
    kind: 'programFact',
    title: 'Program Susu Sekolah. Susu dibagikan dua kali seminggu.',
    variants: [],
    aliases: ['PSS', 'susu anak sekolah'],
  },
];
