import { plainText } from './plain-text.ts';

/** Short forms that Indonesians write in capitals; every other word is a word. */
const CAPITALS = new Set(
  (
    'apbd apbn apk asn bbm bca blt bmkg bni bnpb bpjs bpkh bpnt bpom bri bsu bumn ckg cpns dbd djp ' +
    'dpr dtsen hmpv ikd ikn jkn kis kpk kpu kris ktp kua kuhp kur lpg mbg npwp ntb ntt pbi pip ' +
    'pkh pln pns pp ppn pppk pph ruu sim stnk tbc thr tka tki tni umkm'
  ).split(' '),
);

/** "BPJS kesehatan" for the topic `bpjs-kesehatan`, "Pajak kendaraan" for `pajak-kendaraan`. */
export function topicName(topic: string): string {
  const words = plainText(topic)
    .split('-')
    .map((word) => (CAPITALS.has(word) ? word.toUpperCase() : word))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
