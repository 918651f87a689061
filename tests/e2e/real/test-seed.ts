/** TEST ONLY: corpus claims as records, under a publisher that says it is a test. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClaimReview, type Publisher } from '#data/schema/index.ts';
import type { CorpusClaim } from './corpus.ts';

const TEST_PUBLISHER: Publisher = { id: 'uji', name: 'Penerbit uji', type: 'media' };

/** Id of the record that stands for a corpus claim. */
export function recordIdOf(claimId: string): string {
  return `uji-${claimId}`;
}

export interface TestSeed {
  /** A folder in the shape of data/seed. */
  folder: string;
  /** Claims that are not valid records (too long, control characters) and were left out. */
  leftOut: number;
}

/** Writes claim-reviews.json, program-facts.json and publishers.json to a temporary folder. */
export function writeTestSeed(claims: readonly CorpusClaim[]): TestSeed {
  const reviews = claims.map(toReview).filter((review) => review !== undefined);
  const folder = mkdtempSync(join(tmpdir(), 'suluh-seed-'));
  writeFileSync(join(folder, 'claim-reviews.json'), JSON.stringify(reviews));
  writeFileSync(join(folder, 'program-facts.json'), '[]');
  writeFileSync(join(folder, 'publishers.json'), JSON.stringify([TEST_PUBLISHER]));
  return { folder, leftOut: claims.length - reviews.length };
}

function toReview({ id, claim }: CorpusClaim): ClaimReview | undefined {
  const review = ClaimReview.safeParse({
    id: recordIdOf(id),
    publisher: TEST_PUBLISHER.id,
    claim: claim.slice(0, 600),
    rating: { label: 'BELUM TERBUKTI (uji)', value: 'unproven' },
    summary: 'Catatan uji: klaim dari korpus, tanpa penilaian.',
    sources: [
      {
        url: `https://uji.example/${id}`,
        title: 'Sumber uji',
        publisher: TEST_PUBLISHER.name,
        type: 'news',
      },
    ],
  });
  return review.success ? review.data : undefined;
}
