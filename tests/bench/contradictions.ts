/** Edits that make a text state something else than the claim: what must lose its badge (generated). */
import { places } from '#data/match/text/places.ts';
import { termsOf } from './quality-sets.ts';

/** The text with something that the claim states changed, or null where there is nothing to change. */
export type Swap = (text: string, claim: string) => string | null;

const list = (words: string) => words.trim().split(/\s*,\s*/);
const PLACES = list(
  'Jakarta, Bandung, Surabaya, Medan, Makassar, Semarang, Palembang, Bali, Aceh, Papua, Bogor, Bekasi, Depok, Malang, Solo, Mamuju, Ambon, Kupang, Jambi, Bengkulu',
);
const BANKS = list('BRI, BNI, BCA, Mandiri, BSI, BTN, BJB, Danamon');
const AGENCIES = list(
  'Kemenkes, Kemensos, Kemenag, Kominfo, Kemenkeu, BPOM, BGN, BMKG, BNPB, KPU, KPK, Pertamina, PLN, Polri, TNI, OJK, Kemnaker, Kementan, BPS, BKN',
);
const LEADERS = list('Prabowo, Jokowi, Purbaya, Bahlil, Gibran, Anies, Ganjar, Mahfud, Megawati');
const OFFICES = list('Gubernur, Bupati, Wali Kota, Menteri, Presiden, Kapolri, Kapolda, Camat');
const PORTFOLIOS = list('Agama, Keuangan, Kesehatan, Sosial, Pertanian, Perhubungan, Pertahanan');
const WALLETS = list('DANA, OVO, GoPay, ShopeePay, LinkAja');
const MONTHS = list(
  'Januari, Februari, Maret, April, Mei, Juni, Juli, Agustus, September, Oktober, November, Desember',
);
const UNITS = list('kilogram, ton, liter, orang, hektare, hari, kali, persen');
const ANTONYMS = list(
  'naik/turun, menaikkan/menurunkan, dinaikkan/diturunkan, kenaikan/penurunan, menurunkan/menaikkan, turun/naik, membuka/menutup, dibuka/ditutup, buka/tutup, menghentikan/melanjutkan, dihentikan/dilanjutkan, dilarang/diizinkan, melarang/mengizinkan, menolak/menerima, menolak/menyetujui, setuju/menolak, gratis/berbayar, wajib/bebas, menambah/mengurangi, ditambah/dikurangi, meninggal/hidup, tewas/selamat, lolos/gagal, mulai/berhenti, berbahaya/aman, aman/berbahaya, asli/palsu, menang/kalah, masuk/keluar, mendukung/menentang, menghapus/menambah, diblokir/dibuka, kaya/miskin, cepat/lambat, untung/rugi, menyembuhkan/menyebabkan, mencegah/menyebabkan',
).flatMap((pair): [string, string][] => {
  const [a, b] = pair.split('/');
  return a && b ? [[a, b]] : [];
});
const VERBS = /(?<![\p{L}-])(?:me[mnr]?[a-z]{4,}|di[a-z]{4,}|naik|turun|cair)(?![\p{L}-])/giu;
const NO_VERBS =
  /^(mereka|merah|media|menteri|mesin|melayu|merpati|metro|medan|diri|dinas|direktur|digital|diskon|dirut|divisi|dimana|diduga|mediasi|memang|menjadi)$/i;
const DENIED =
  /\b(tidak|tdk|bukan|tanpa|belum|blm|tak|dilarang|jangan|gak|ga|ngg?ak|gagal|tolak|menolak|(di|mem|pem)?batal(kan|an)?)\b/i;

const word = (text: string, flags = 'gi') =>
  new RegExp(`(?<![\\p{L}-])${text}(?![\\p{L}-])`, `${flags}u`);

/** Whether a text still says a name, in whatever spelling. */
const says = (text: string, name: string) => {
  const words = termsOf(text);
  return [...termsOf(name)].some((term) => words.has(term));
};

/** Numbers that both texts write the same way, put through `change`. */
function numbers(pattern: RegExp, change: (value: number) => number): Swap {
  return (text, claim) => {
    const shared = [...claim.matchAll(pattern)].map(([n]) => n).filter((n) => text.includes(n));
    const swapped = shared.reduce(
      (t, n) => t.replaceAll(n, String(change(Number(n.replaceAll('.', ''))))),
      text,
    );
    return swapped === text ? null : swapped;
  };
}

/** Names of a list that both texts hold, each replaced by one some places on. */
function names(list: readonly string[], step: number, flags?: string): Swap {
  return (text, claim) => {
    const swapped = list
      .filter((name) => word(name, flags).test(claim) && word(name, flags).test(text))
      .slice(0, 1)
      .reduce((t, name) => {
        let other = list[(list.indexOf(name) + step) % list.length] ?? name;
        if (word(other).test(claim))
          other = list[(list.indexOf(name) + step + 1) % list.length] ?? name;
        const swapped = t.replace(word(name), other);
        return says(swapped, name) ? text : swapped;
      }, text);
    return swapped === text ? null : swapped;
  };
}

/** A verb that both texts hold, with words put before it. */
function before(words: string, active = false): Swap {
  return (text, claim) => {
    if (DENIED.test(claim + text)) return null;
    const verb = [...claim.matchAll(VERBS)]
      .map(([v]) => v)
      .filter((v) => !NO_VERBS.test(v) && (!active || /^me/i.test(v)))
      .find((v) => word(v).test(text));
    if (!verb) return null;
    return text.replace(word(`(?:(?:akan|sudah|telah|resmi|bakal) )?${verb}`), `${words} ${verb}`);
  };
}

/** A head ("Bank", "Menteri") keeps its place, what it is the head of is another. */
function after(head: string, fillers: readonly string[]): Swap {
  const pattern = new RegExp(`(?<!\\p{L})(${head}) (\\p{Lu}[\\p{L}]+)`, 'u');
  return (text, claim) => {
    const [, , filler] = pattern.exec(claim) ?? [];
    if (!filler || !word(filler).test(text)) return null;
    const other = fillers.find((f) => !word(f).test(claim + text)) ?? 'Nusantara';
    return text.replace(word(filler), other);
  };
}

const date: Swap = (text, claim) => {
  const found = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')})\\b`, 'i').exec(claim);
  if (!found?.[0] || !text.includes(found[0])) return null;
  const month = MONTHS.findIndex((m) => m.toLowerCase() === found[2]?.toLowerCase());
  return text.replaceAll(found[0], `${(Number(found[1]) % 27) + 3} ${MONTHS[(month + 2) % 12]}`);
};

const unit: Swap = (text, claim) => {
  const found = new RegExp(`\\b\\d[\\d.,]*(?: ribu| juta)? (${UNITS.join('|')})\\b`, 'i').exec(
    claim,
  );
  if (!found?.[0] || !text.includes(found[0])) return null;
  const other = UNITS[(UNITS.indexOf(found[1]?.toLowerCase() ?? '') + 1) % UNITS.length] ?? 'kali';
  return text.replaceAll(found[0], found[0].replace(word(found[1] ?? ''), other));
};

const people: Swap = (text, claim) => {
  const found = /\bRp ?(\d[\d.,]*(?: ribu| juta| miliar| triliun)?)\b/i.exec(claim);
  return found?.[0] && text.includes(found[0])
    ? text.replaceAll(found[0], `${found[1]} orang`)
    : null;
};

const antonym: Swap = (text, claim) => {
  const pair = ANTONYMS.find(([a]) => word(a).test(claim) && word(a).test(text));
  return pair ? text.replace(word(pair[0]), pair[1]) : null;
};

/** `Maluku Utara` becomes `Maluku`, `Papua` becomes `Papua Barat`. */
const part: Swap = (text, claim) => {
  const whole = /\b(Maluku|Papua|Bandung) (Utara|Barat|Selatan|Tengah)\b/.exec(claim);
  if (whole?.[0] && text.includes(whole[0])) return text.replaceAll(whole[0], whole[1] ?? '');
  const bare = /\b(Maluku|Papua|Bandung)\b/.exec(claim);
  return bare?.[0] && text.includes(bare[0]) ? text.replaceAll(bare[0], `${bare[0]} Barat`) : null;
};

/** Where claim and text deny the same word, the text now says it. */
const affirm: Swap = (text, claim) => {
  const denied = [...claim.matchAll(/\b(?:tidak|tak|gak|nggak|bukan|belum)\s+(\p{L}{4,})/giu)];
  const changed = denied.reduce(
    (t, [, what]) =>
      t.replace(new RegExp(`\\b(?:tidak|tak|gak|nggak|bukan|belum)\\s+(?=${what}\\b)`, 'giu'), ''),
    text,
  );
  return changed === text ? null : changed;
};

const town: Swap = (text, claim) => {
  const found = [...claim.matchAll(/\p{Lu}\p{Ll}{3,}/gu)]
    .map(([name]) => name)
    .find((name) => places.has(name.toLowerCase()) && word(name, 'g').test(text));
  if (!found) return null;
  const swapped = text.replace(word(found), /Mamuju|Kendari/.test(claim) ? 'Ternate' : 'Mamuju');
  return says(swapped, found) ? null : swapped;
};

export const SWAPS: Readonly<Record<string, Swap>> = {
  'another amount': numbers(/\b(?!(?:19|20)\d\d\b|19\b)\d[\d.]*\b/g, (n) => n * 2 + 3),
  'another year': numbers(/\b20[012]\d\b/g, (n) => n - 3),
  'another date': date,
  'another unit': unit,
  'rupiah become people': people,
  'another place': names(PLACES, 7),
  'any region becomes Mamuju': town,
  'a part of it (Maluku Utara, Maluku)': part,
  'another bank': names(BANKS, 1, 'g'),
  'Bank X becomes another': after('Bank', ['Sulselbar', 'Nagari']),
  'another wallet': names(WALLETS, 1, 'g'),
  'another agency': names(AGENCIES, 1, 'g'),
  'another ministry': after('Kementerian|Menteri', PORTFOLIOS),
  'another leader': names(LEADERS, 1),
  'another office': names(OFFICES, 1),
  '"tidak" before the verb': before('tidak'),
  '"ga bakal"': before('ga bakal'),
  '"belum pernah"': before('belum pernah'),
  '"batal"': before('batal'),
  '"menolak"': before('menolak', true),
  'a negation less': affirm,
  'an antonym': antonym,
};

/** Edits that say the same: here the badge should stay. */
export const SAME: Readonly<Record<string, Swap>> = {
  'amount in thousands (600rb)': (text, claim) => {
    const found = /\bRp ?(\d{1,3})\.000(\.000)?\b/.exec(claim);
    if (!found || !text.includes(found[0])) return null;
    return text.replaceAll(found[0], `${found[1]}${found[2] ? ' juta' : 'rb'}`);
  },
  'amount with all its zeros': (text, claim) => {
    const found = /\bRp ?(\d{1,3})\.000(\.000)?\b|\bRp ?(\d{1,3}) (ribu|juta)\b/.exec(claim);
    if (!found || !text.includes(found[0])) return null;
    const digits = found[1] ?? found[3] ?? '';
    const scale = found[2] || found[4] === 'juta' ? '000.000' : '000';
    return text.replaceAll(found[0], `Rp${digits}.${scale},-`);
  },
};
