// Records are invented.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { oddityOf } from '#data/publish/checks/addresses.ts';
import { type Compared, checkNearDuplicates } from '#data/publish/checks/near-duplicates.ts';
import type { Loaded } from '#data/publish/input/load-records.ts';
import { MESSAGES } from '#data/publish/messages/index.ts';
import { Report } from '#data/publish/report.ts';
import { ClaimReview } from '#data/schema/index.ts';
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
        review({ id: 'd', claim: 'Bupati Contoh seharusnya malu kepada warganya' }),
        review({ id: 'c', claim: 'Warga berharap semogalah ejaan tidak membuat peringatan palsu' }),
      ),
    });
    const { code, stderr } = await suluh(['validate', at('a')]);
    expect(code).toBe(0);
    expect(stderr).toContain('baris 1 (a): peringatan: bidang "claim": "Semoga" menandai pendapat');
    expect(stderr).toContain('baris 2 (b): peringatan: bidang "claim": klaim sependek ini');
    expect(stderr).toContain('baris 3 (d): peringatan: bidang "claim": "seharusnya" menandai');
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
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

  it('remembers what it compared: only new and edited claims are asked about again', async () => {
    const claims = [
      'Jembatan Ampera di Palembang ditutup total mulai Senin karena retak besar',
      'Air rebusan daun kelor menyembuhkan cacar monyet dalam semalam',
      'Bank Contoh membagikan undian mobil mewah lewat formulir daring',
      'Jembatan Ampera di Palembang ditutup total mulai Senin karena retak besar pada tengahnya',
      'Tarif listrik rumah tangga naik dua kali lipat bulan depan',
    ];
    const load = (texts: readonly string[]): Loaded => ({
      publishers: [],
      known: [],
      records: texts.map((claim, i) => ({
        value: { kind: 'claimReview', ...ClaimReview.parse(review({ id: `${i}`, claim })) },
        file: 'a',
        line: i + 1,
      })),
    });
    const find = (texts: readonly string[], before?: Map<string, Compared>) => {
      const report = new Report(MESSAGES.id);
      let asked = 0;
      const after = checkNearDuplicates(load(texts), report, before, (_, total) => {
        asked = total;
      });
      return { after, asked, told: report.problems.map(({ id, text }) => `${id}: ${text}`) };
    };
    const first = find(claims);
    expect([first.asked, first.told]).toEqual([5, ['3: hampir sama dengan 0 (a, baris 1)']]);
    expect(find(claims, first.after)).toEqual({ ...first, asked: 0 });
    // Edited into a twin of a later one, which nobody asks about again.
    const edited = claims.with(2, `${claims[4]} kata kabar`);
    const second = find(edited, first.after);
    expect(second.asked).toBe(1);
    expect(second.told).toEqual(find(edited).told);
    expect(second.told).toHaveLength(2);
    // A twin that is gone is no twin, and what lost it is asked about again.
    const parted = find(claims.with(0, claims[4] ?? ''), first.after);
    expect(parted.asked).toBe(2);
    expect(parted.told).toEqual(['4: hampir sama dengan 0 (a, baris 1)']);
  });

  it('keeps what it compared beside the first file, and looks at everything with --full', async () => {
    const claim = 'Jembatan Ampera di Palembang ditutup total mulai Senin karena retak besar';
    const others = ['Daun kelor menyembuhkan cacar', 'Undian mobil mewah dari bank daerah'];
    const texts = [claim, ...others, `${claim} sekali`];
    const at = folder({
      a: jsonl(...texts.map((text, i) => review({ id: `${i}`, claim: text }))),
    });
    const run = (...more: string[]) => suluh(['validate', '--near-duplicates', at('a'), ...more]);
    const { stderr } = await run();
    expect(stderr).toContain('hampir sama dengan 0');
    expect(await run()).toMatchObject({ code: 0, stderr });
    // A memory that says otherwise is believed, unless everything is asked for.
    const memory = at('a.kembar.json');
    const forged = JSON.parse(readFileSync(memory, 'utf8'));
    forged.rows = forged.rows.map(([id, print]: string[]) => [id, print, '']);
    writeFileSync(memory, JSON.stringify(forged));
    expect((await run()).stderr).toBe('');
    expect((await run('--full')).stderr).toBe(stderr);
    writeFileSync(memory, 'rusak');
    expect((await run()).stderr).toBe(stderr);
  });
});
