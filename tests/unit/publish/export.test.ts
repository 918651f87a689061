import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folder, suluh } from './run-suluh.ts';

const SEED = ['data/seed/claim-reviews.json', 'data/seed/publishers.json'];

describe('suluh export', () => {
  it.each(['claimreview', 'datacommons', 'csv'])(
    'writes %s that import reads back: claims, rating words, days and addresses',
    async (format) => {
      const at = folder();
      const { code, stdout, stderr } = await suluh(['export', '--to', format, ...SEED]);
      expect([code, stderr]).toEqual([0, '']);
      writeFileSync(at('out'), stdout);
      const back = await suluh(['import', at('out')]);
      expect(back.code).toBe(0);
      const told = (r: {
        claim: string;
        rating: { label: string };
        datePublished?: string;
        sources: { url: string; type: string }[];
      }) => {
        const own = r.sources.find((s) => s.type === 'fact-check') ?? r.sources[0];
        return `${own?.url} ${r.claim} ${r.rating.label} ${r.datePublished}`;
      };
      const given = JSON.parse(readFileSync(SEED[0] ?? '', 'utf8')).map(told);
      const records = back.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(records.map(told).toSorted()).toEqual(given.toSorted());
    },
  );
});
