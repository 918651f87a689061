/**
 * Names that tell one claim from its twin: the same scam runs under another bank, the same rumour
 * in another town. Public places and institutions only, as folded words.
 */
import { wordList } from './word-list.ts';

const PLACES = wordList(`
  aceh sumatera medan padang riau pekanbaru batam jambi palembang bengkulu lampung bangka belitung
  jakarta bogor depok tangerang bekasi banten serang bandung cirebon garut tasikmalaya sukabumi cianjur
  karawang jabar jateng jatim semarang solo surakarta magelang tegal brebes cilacap banyumas purwokerto
  kudus jepara pati demak yogyakarta jogja diy sleman bantul surabaya malang kediri jember banyuwangi
  madiun sidoarjo gresik madura pasuruan probolinggo blitar bali denpasar lombok mataram ntb ntt kupang
  flores kalimantan pontianak banjarmasin palangkaraya samarinda balikpapan tarakan sulawesi makassar
  manado palu kendari gorontalo morowali poso maluku ambon ternate papua jayapura sorong manokwari timika
  merauke wamena natuna cikarang banjarnegara wonosobo klaten boyolali sragen karanganyar kalbar kalteng
  kalsel kaltim kaltara sulsel sulut sultra sulteng sulbar sumut sumbar sumsel
  malaysia singapura thailand filipina vietnam myanmar kamboja india pakistan bangladesh cina jepang korea
  taiwan hongkong amerika inggris prancis jerman italia spanyol belanda rusia ukraina turki israel
  palestina gaza iran irak suriah arab mesir yaman afghanistan australia brazil kanada mekah madinah wuhan
  rohingya qatar dubai yordania lebanon
`);

const BRANDS = wordList(`
  bri bni bca mandiri bsi btn bjb cimb danamon permata mega dki jatim dana ovo gopay shopee lazada
  tokopedia telkomsel indosat xl tri
  indihome pertamina pln bpjs pegadaian kai garuda alfamart indomaret adidas nike samsung apple iphone
  oppo vivo xiaomi honda yamaha toyota astra pfizer sinovac astrazeneca moderna sinopharm unilever danone
  aqua indomie indofood freeport antam iwip imip adaro telkom damri pelni kpk mui nu muhammadiyah fpi hti
  pki pdip gerindra golkar pks demokrat nasdem pkb ppp pan psi perindo tni polisi brimob kpu bawaslu mk dpr
  mpr ojk kemenkes kemensos kominfo kemenag kemnaker kemendikbud who imf pbb nasa bmkg bnpb bin kfc
  mcdonald starbucks walmart carrefour superindo taspen jasamarga angkasa kemendes kemenhub kemenkeu
`);

/** Where a post or a scam is told to stand: named beside the brand that it is about. */
const PLATFORMS = wordList(
  'tiktok facebook instagram whatsapp telegram twitter youtube google threads',
);

const OFFICES = wordList(`
  presiden wakilpresiden menteri gubernur bupati walikota kapolri panglima ketua jokowi prabowo gibran
  anies ganjar mahfud megawati sby ahok luhut risma ridwan emil khofifah dedi purbaya bahlil kaesang puan
  moeldoko tito listyo kalla amin amien rizieq trump biden putin xi
`);

/** 1 place, 2 institution or brand, 3 office or public figure, 4 platform; 0 none. */
export type EntityClass = 0 | 1 | 2 | 3 | 4;

const CLASSES = new Map<string, EntityClass>();
for (const word of OFFICES) CLASSES.set(word, 3);
for (const word of PLATFORMS) CLASSES.set(word, 4);
for (const word of BRANDS) CLASSES.set(word, 2);
for (const word of PLACES) CLASSES.set(word, 1);

export function entityClass(term: string): EntityClass {
  return CLASSES.get(term) ?? 0;
}
