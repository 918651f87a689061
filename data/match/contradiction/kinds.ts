/** Kinds of words of which one may stand in another's place, and then another thing is said. */
import { entityClass } from '../text/entities.ts';
import { isYearTerm } from '../text/numbers.ts';
import { places } from '../text/places.ts';
import { wordFamilies, wordSet } from '../text/word-list.ts';

/** Office holders and party leaders by the names that everybody calls them. */
const LEADERS = wordSet(`
  jokowi prabowo gibran anies ganjar mahfud megawati sby ahok luhut risma ridwan khofifah purbaya
  bahlil kaesang puan moeldoko tito listyo kalla amien rizieq trump biden putin netanyahu zelensky
  srimulyani airlangga zulkifli zulhas muhaimin nadiem erick bobby pramono dedi sherly nasaruddin
  habibie soeharto sukarno soekarno hasto fadli hashim teddy
`);
const OFFICES = wordSet(`
  presiden wakilpresiden menteri gubernur bupati walikota wali kapolri kapolda kapolres panglima camat
  lurah jaksa
`);
const AGENCIES = wordSet(`
  bgn bpom bps bkn bapanas bulog lps brin bssn bkkbn bnn ppatk bpip basarnas damkar satpol lpdp dukcapil
  kementan tan than kemendagri kemenhan kemenlu kemenkumham kemendag kemenperin kemenpora komdigi kementrans
  kemenparekraf kemenhut esdm pupr bkpm imigrasi kejagung komnas kontras icw walhi puspom paspampres
  interpol unicef unesco bumn bumdes dpd dprd telkom shopeepay linkaja seabank jago jenius bpd
  sinarmas maybank panin btpn bukalapak blibli gojek grab maxim traveloka tiktok astra garuda
`);
const ISLANDS = wordSet('jawa sumatera kalimantan sulawesi');
const MONTHS = wordSet(`
  januari februari maret april mei juni juli agustus september oktober november desember
`);
const DAYS = wordSet('senin selasa rabu kamis jumat sabtu minggu');
const RELIGIONS = wordSet('islam kristen katolik hindu buddha budha konghucu yahudi');

export const KIND = {
  number: 1,
  year: 2,
  place: 3,
  brand: 4,
  leader: 5,
  office: 6,
  month: 7,
  day: 8,
  religion: 9,
} as const;

/** An island with provinces of its own in their short names: Kalimantan may be said of kalteng. */
export const isWider = (a: string, b: string) =>
  (ISLANDS.has(a) || ISLANDS.has(b)) && a.slice(0, 2) === b.slice(0, 2);

/** The kind of a term, or 0. */
export function kindOf(term: string): number {
  if (term.startsWith('#')) return isYearTerm(term) ? KIND.year : KIND.number;
  if (LEADERS.has(term)) return KIND.leader;
  if (OFFICES.has(term)) return KIND.office;
  if (places.has(term) || entityClass(term) === 1) return KIND.place;
  if (AGENCIES.has(term) || entityClass(term) === 2) return KIND.brand;
  if (MONTHS.has(term)) return KIND.month;
  if (DAYS.has(term)) return KIND.day;
  return RELIGIONS.has(term) ? KIND.religion : 0;
}

/** Heads whose very next word says which one: Bank X, Polda X, Universitas X. */
const HEADS = wordSet(`
  bank bpjs kementerian menteri dinas badan polda polres polsek kodam kodim kabupaten kota provinsi
  gubernur bupati walikota kecamatan desa universitas rumahsakit pt cv partai bandara stasiun pulau
  gunung sungai suku timnas kpu bawaslu kejari pengadilan rsud sma smp sd smk pesantren majelis masjid
  gereja candi selat laut jembatan tol presiden wakilpresiden kapolri panglima ketua direktur ustaz kiai
  habib syekh raja paus artis aktor penyanyi aplikasi klub
`);
export const isHead = (term: string) => HEADS.has(term);

/** What ministries are for; the same for the minister, in full or as an acronym. Stems. */
const PORTFOLIOS = wordFamilies(`
  agama menag kemenag
  uang menkeu kemenkeu
  sehat menkes kemenkes
  sosial mensos kemensos
  tani mentan kementan tan
  tahan menhan kemenhan than
  hubung menhub kemenhub
  ketenagakerjaan menaker kemnaker menaker kemenaker naker
  dagang mendag kemendag
  industri menperin kemenperin
  didik mendikbud kemendikbud mendikdasmen kemendikdasmen
  komunikasi menkominfo kominfo menkomdigi komdigi
  hukum menkumham kemenkumham
  hutan menhut kemenhut
  desa mendes kemendes
  negeri mendagri kemendagri
  luar menlu kemenlu
  imigrasi
  investasi
  pariwisata menpar kemenpar
  koperasi menkop kemenkop
  laut kkp
  energi esdm
`);
const MINISTRY = wordSet('menteri kementerian');

/** Which ministry a term names: by itself an acronym (menkeu), after `menteri` its portfolio; or ''. */
export function ministryOf(term: string, before: string): string {
  const id = PORTFOLIOS.get(term);
  if (id === undefined) return '';
  return id !== term || id === 'ketenagakerjaan' || MINISTRY.has(before) ? id : '';
}

/** What is counted, under one name each. */
const COUNTED = wordFamilies(`
  kg kilogram kilo
  ton
  gram gr
  liter
  orang jiwa
  rupiah
  dolar
  persen
  hari
  minggu pekan
  bulan
  tahun
  jam
  menit
  detik
  meter
  km kilometer
  hektare hektar ha
  kali
  unit
  keluarga kk
  lembar
  butir
`);

/** The unit that a term is, or ''. */
export const unitOf = (term: string) => COUNTED.get(term) ?? '';
