// Records are invented.
import { describe, expect, it } from 'vitest';
import { oddityOf } from '#data/publish/checks/addresses.ts';
import { folder, jsonl, review, suluh } from './run-suluh.ts';

describe('checks of what is valid', () => {
  it.each([
    ['https://contoh.go.id/a', 'official', null],
    ['https://polri.go.id', 'official', null],
    ['https://desa-contoh.desa.id', 'official', null],
    ['https://periksa.example.org', 'fact-check', null],
    ['https://instansi.example.org', 'official', 'notPublicBody'],
    ['https://kominfo.go.id.evil.com/x', 'official', 'lookalike'],
    ['https://xn--80ak6aa92e.com', 'news', 'punycode'],
    ['https://bit.ly/x', 'news', 'shortened'],
    ['https://203.0.113.9/x', 'news', 'number'],
    ['http://contoh.go.id', 'official', 'unencrypted'],
  ] as const)('%s as %s: %s', (url, type, oddity) => expect(oddityOf({ url, type })).toBe(oddity));

  it('warns of opinions and of claims that fit anything', async () => {
    const at = folder({
      a: jsonl(
        review({ id: 'a', claim: 'Semoga bantuan ini segera cair untuk semua warga' }),
        review({ id: 'b', claim: 'Bantuan cair' }),
        review({ id: 'c', claim: 'Warga berharap semogalah ejaan tidak membuat peringatan palsu' }),
      ),
    });
    const { code, stderr } = await suluh(['validate', at('a')]);
    expect(code).toBe(0);
    expect(stderr).toContain('baris 1 (a): peringatan: bidang "claim": "Semoga" menandai pendapat');
    expect(stderr).toContain('baris 2 (b): peringatan: bidang "claim": klaim sependek ini');
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it('finds almost equal claims of one publisher, only when asked', async () => {
    const claim = 'Jembatan Ampera di Palembang ditutup total mulai Senin karena retak besar';
    const others = [
      'Air rebusan daun kelor menyembuhkan cacar monyet dalam semalam',
      'Bank Contoh membagikan undian mobil mewah lewat formulir daring',
      'Tarif listrik rumah tangga naik dua kali lipat bulan depan',
      'Gempa besar akan mengguncang Pulau Bali tengah malam nanti',
    ].map((text, i) => review({ id: `lain-${i}`, claim: text }));
    const at = folder({
      a: jsonl(
        review({ id: 'a', claim }),
        ...others,
        review({ id: 'b', claim: `${claim} pada bagian tengah` }),
        review({ id: 'c', claim, publisher: 'penerbit-lain' }),
      ),
    });
    const silent = await suluh(['validate', at('a')]);
    expect(silent.stderr).toBe('');
    const { code, stderr } = await suluh(['validate', '--near-duplicates', at('a')]);
    expect(code).toBe(0);
    expect(stderr).toBe(
      `${at('a')}, baris 6 (b): peringatan: bidang "claim": hampir sama dengan a (${at('a')}, baris 1)\n`,
    );
  });
});
