import { describe, expect, it } from 'vitest';
import { clarificationText, factText } from '#components/overlay/clarification-text.ts';
import { objectionText } from '#components/overlay/objection-text.ts';
import * as samples from '#tests/tools/gallery/samples.ts';

const TODAY = '2026-11-23';

describe('a copied programme fact', () => {
  const [fact] = samples.expired.entries.flatMap((entry) => entry.facts);
  if (!fact) throw new Error('sample without fact');

  it('carries agency, date, standing and sources', () => {
    const text = factText(fact, '2026-02-01', 'id');
    expect(text).toContain('Kementerian ESDM');
    expect(text).toContain('pernyataan instansi, dikutip dari media');
    expect(text).toMatch(/per \d+ \p{L}+ 2026/u);
    for (const { url } of fact.sources) expect(text).toContain(new URL(url).href);
    expect(text).not.toContain('Hanya berlaku');
  });

  it('says so when it has expired', () => {
    expect(factText(fact, TODAY, 'id')).toContain('Hanya berlaku sampai 31 Maret 2026');
  });
});

it('a prepared objection names publisher, record, claim, rating, date and source', () => {
  const [entry] = samples.official.entries;
  if (!entry) throw new Error('sample without entry');
  const text = objectionText(entry, 'id');
  const { id, claim, rating, sources } = entry.review;
  for (const part of [id, claim, rating.label, entry.publisher.name, '1 Juli 2025']) {
    expect(text).toContain(part);
  }
  expect(text).toContain(sources[0]?.url);
});

describe('the copied clarification', () => {
  it('always carries claim, publisher, date and the address of every source', () => {
    for (const content of [samples.one, samples.many, samples.disagree, samples.official]) {
      const text = clarificationText(content, TODAY, 'id');
      for (const { review, publisher } of content.entries) {
        expect(text).toContain(review.claim);
        expect(text).toContain(`[${review.rating.label}]`);
        expect(text).toContain(publisher.name);
        for (const source of review.sources) expect(text).toContain(new URL(source.url).href);
      }
    }
  });

  it('writes the date, or says that none is recorded', () => {
    expect(clarificationText(samples.official, TODAY, 'id')).toContain('1 Juli 2025');
    expect(clarificationText(samples.undated, TODAY, 'id')).toContain('tanggal tidak tercatat');
  });

  it('dates each figure and leaves out facts that no longer hold', () => {
    expect(clarificationText(samples.official, TODAY, 'id')).toContain('per 22 April 2025');
    const text = clarificationText(samples.expired, TODAY, 'id');
    expect(text).not.toContain('Kementerian ESDM');
    expect(clarificationText(samples.expired, '2026-02-01', 'id')).toContain('Kementerian ESDM');
  });

  it('never passes on an address that is no web address, nor bidirectional controls', () => {
    expect(clarificationText(samples.longWords, TODAY, 'id')).not.toContain('javascript:');
    expect(clarificationText(samples.rightToLeft, TODAY, 'id')).not.toMatch(/[\u202A-\u202E]/);
  });
});
