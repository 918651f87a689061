/** Words that name a region in a text: what the matcher's guards hold of the region table. */

export interface RegionWords {
  /** Words by which provinces, kabupaten and kota are told apart, in the table's order. */
  words: string;
  /** Names that are regions by themselves and begin another's beside them: Maluku (Utara), Bandung (Barat). */
  parted: string;
}

const KIND =
  /^(Kabupaten|Kota|Administrasi|Daerah Khusus Ibukota|Daerah Istimewa|Kepulauan|Pulau)\s+/i;
const SIDES = new Set('utara selatan barat timur tengah tenggara daya pegunungan'.split(' '));
/** Words inside names of regions that mean something else by themselves. */
const ORDINARY = new Set(
  `dan bagian baru tinggi tanah datar laut raya besar jaya lima puluh kota hulu sungai penuh tanjung
  pulau batu bara panjang barang mas ilir hilir timor kepulauan air ulu musi lintang empat balai bumbu
  tebing lawas pesisir tua jati makmur satu buru siau murung lingga agam batang toba dairi metro bone
  mulia kencana serdang seram sula nusa alor rote bener penukal bangka banda tojo intan gunung bukit
  tidore puncak sabu tana tulang mandailing natal banjar baru nabire waropen supiori lembata nduga
  kapuas landak melawi serang laboh hari karang kubu muara enim pagar alam kanan seribu pusat bawang
  lubuk bandar pangkal pinang teluk raja ampat pulang kuala`.split(/\s+/),
);

/** Names of regions that mean something else more often. */
const HOMONYMS = new Set('meriah batang batu serang buru puncak bintang merangin'.split(' '));

/** The words of a table of region names by code. */
export function regionWords(table: Readonly<Record<string, string>>): RegionWords {
  const words = new Set<string>();
  const parted = new Set<string>();
  const bare = new Map<string, string>();
  const names = Object.entries(table).map(([code, name]) => {
    let own = name;
    while (KIND.test(own)) own = own.replace(KIND, '');
    return { code, parts: own.toLowerCase().split(/[\s-]+/) };
  });
  for (const { code, parts } of names) {
    if (parts.length === 1 && parts[0] && !bare.has(parts[0])) bare.set(parts[0], code);
    for (const word of parts) {
      const isPlain = parts.length > 1 && (SIDES.has(word) || ORDINARY.has(word));
      if (word.length > 3 && !isPlain && !HOMONYMS.has(word)) words.add(word);
    }
  }
  for (const { code, parts } of names) {
    const [first = '', side = ''] = parts;
    const whole = bare.get(first);
    if (whole && SIDES.has(side) && !code.startsWith(`${whole}.`)) parted.add(first);
  }
  return { words: [...words].join(' '), parted: [...parted].join(' ') };
}
