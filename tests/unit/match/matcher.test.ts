import { describe, expect, it } from 'vitest';
import { buildIndex, IndexFormatError, Matcher } from '#data/match/index.ts';
import { SAMPLE } from './sample.ts';

const blob = buildIndex(SAMPLE);
const matcher = Matcher.load(blob);
const first = (text: string) => matcher.match(text).matches[0];

describe('Matcher', () => {
  it('memberi tier match pada kiriman yang mengulang klaim dengan kata lain', () => {
    const found = first('Sebarkan! Vaksinnya mengandung CHIP, bisa melacak lokasi si penerima');
    expect(found?.id).toBe('vaksin-chip');
    expect(found?.tier).toBe('match');
  });

  it('menunjuk kata yang cocok di teks asli, juga setelah emoji dan huruf tiruan', () => {
    const text = '😱😱 V4KS1N mengandung ＣＨＩＰ yang melacak lokasi penerimanya!!';
    const found = first(text);
    const words = found?.spans.map((s) => text.slice(s.start, s.end));
    expect(words).toEqual(expect.arrayContaining(['V4KS1N', 'mengandung', 'ＣＨＩＰ', 'lokasi']));
    expect(found?.reasons.terms).toContain('V4KS1N');
  });

  it('mengenali jumlah yang sama dalam tulisan lain, dan menolak jumlah lain', () => {
    const post = (amount: string) =>
      `Pemerintah bagikan bantuan sosial ${amount} lewat tautan pendaftaran WhatsApp`;
    for (const amount of ['Rp600.000', '600rb', '600 ribu', 'enam ratus ribu']) {
      expect(first(post(amount)), amount).toMatchObject({ id: 'bansos-600', tier: 'match' });
      expect(first(post(amount))?.reasons.numbers).toHaveLength(1);
    }
    expect(first(post('Rp300 ribu'))?.tier).not.toBe('match');
  });

  it('tidak memberi match pada bank lain, tahun lain, atau ingkaran', () => {
    expect(
      first('Undian berhadiah Bank BNI untuk nasabah setia menyambut ulang tahun')?.tier,
    ).not.toBe('match');
    expect(
      first('Gempa besar akan mengguncang Pulau Jawa tahun 2027 menurut ramalan')?.tier,
    ).not.toBe('match');
    expect(
      first('Vaksin tidak mengandung chip yang dapat melacak lokasi penerimanya')?.tier,
    ).not.toBe('match');
  });

  it('membandingkan apa yang diingkari bila klaim sendiri mengingkari', () => {
    const title = 'Guru honorer yang tidak lulus ujian di Kabupaten Sikka akan diberhentikan';
    const own = Matcher.load(
      buildIndex([{ id: 'guru', kind: 'claimReview', title, variants: [], aliases: [] }]),
    );
    const tier = (text: string) => own.match(text).matches[0]?.tier;
    expect(tier(title)).toBe('match');
    expect(tier(title.replace('tidak', 'gak'))).toBe('match');
    expect(tier(title.replace('tidak lulus', 'lulus'))).not.toBe('match');
    expect(tier(title.replace('akan', 'tidak akan'))).not.toBe('match');
  });

  it('diam pada teks biasa tentang hal yang sama', () => {
    for (const text of ['Enak ya makan siang gratis', 'Alhamdulillah sudah vaksin tadi pagi', '']) {
      expect(matcher.match(text).matches.filter((m) => m.tier === 'match')).toEqual([]);
    }
  });

  it('menampilkan calon di bawah ambang hanya bila diminta, terbaik lebih dulu', () => {
    const text = 'susu sekolah bandung';
    const all = matcher.match(text, { includeNone: true, top: 10 }).matches;
    expect(all.length).toBeGreaterThan(0);
    expect(all.map((m) => m.score)).toEqual(all.map((m) => m.score).toSorted((a, b) => b - a));
    expect(matcher.match(text).matches.every((m) => m.tier !== 'none')).toBe(true);
  });

  it('tidak pernah memberi fakta program sebagai kecocokan kiriman', () => {
    const { matches } = matcher.match('Program Susu Sekolah. Susu dibagikan dua kali seminggu.', {
      includeNone: true,
      top: 10,
    });
    expect(matches.map((m) => m.id)).not.toContain('program-susu');
  });

  it('bertahan pada teks kosong, 5 MB, dan sejuta huruf yang sama', () => {
    expect(matcher.match('').matches).toEqual([]);
    expect(matcher.match('a'.repeat(1_000_000)).matches).toEqual([]);
    expect(matcher.match('vaksin chip 😀 '.repeat(350_000)).stance).toBe('repeats');
  });

  it('memberi jawaban yang sama untuk masukan yang sama', () => {
    const other = Matcher.load(buildIndex(SAMPLE));
    const text = 'vaksin chip lacak lokasi penerima';
    expect(other.match(text, { includeNone: true })).toEqual(
      matcher.match(text, { includeNone: true }),
    );
  });
});

describe('lookup', () => {
  it('melengkapi kata terakhir dan memaafkan salah ketik', () => {
    expect(matcher.lookup('vaks', 5)).toContain('vaksin-chip');
    expect(matcher.lookup('undain berhadaih', 5)[0]).toBe('undian-bank-a');
  });
  it('menemukan fakta program lewat namanya yang lain', () => {
    expect(matcher.lookup('pss', 5)).toContain('program-susu');
  });
  it('mematuhi batas jumlah, dan diam untuk kata yang tidak ada', () => {
    expect(matcher.lookup('susu sekolah', 1)).toHaveLength(1);
    expect(matcher.lookup('qqqqqq', 5)).toEqual([]);
  });
});

describe('berkas indeks', () => {
  it('sama bita demi bita untuk catatan yang sama', () => {
    expect(buildIndex(SAMPLE)).toEqual(blob);
  });
  it('menolak berkas yang bukan indeks, versi lain, terpotong, atau rusak', () => {
    const changed = (at: number) => {
      const copy = blob.slice();
      copy[at] = (copy[at] ?? 0) ^ 1;
      return copy;
    };
    const refusals: [Uint8Array<ArrayBuffer>, string][] = [
      [changed(0), 'magic'],
      [changed(4), 'version'],
      [changed(12), 'damaged'],
      [changed(blob.length - 9), 'damaged'],
      [blob.slice(0, blob.length - 8), 'truncated'],
      [new Uint8Array(0), 'truncated'],
    ];
    for (const [bytes, reason] of refusals) {
      expect(() => Matcher.load(bytes)).toThrow(IndexFormatError);
      expect(() => Matcher.load(bytes)).toThrow(expect.objectContaining({ reason }));
    }
  });
  it('memuat indeks kosong dan berkas yang tidak mulai pada kelipatan empat', () => {
    expect(Matcher.load(buildIndex([])).match('vaksin chip').matches).toEqual([]);
    const shifted = new Uint8Array(blob.length + 1);
    shifted.set(blob, 1);
    expect(Matcher.load(shifted.subarray(1)).size).toBe(SAMPLE.length);
  });
});
