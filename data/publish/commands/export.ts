import { toClaimReview } from '#data/formats/claim-review.ts';
import { writeCsv } from '#data/formats/csv.ts';
import { toDataCommons } from '#data/formats/data-commons.ts';
import { toReviewTable } from '#data/formats/review-table.ts';
import type { ClaimReview, Publisher } from '#data/schema/index.ts';
import type { ExportFormat } from '../import/format-names.ts';
import { loadRecords } from '../input/load-records.ts';
import { Report } from '../report.ts';
import { type ExitCode, type World, write } from '../world.ts';

/** `suluh export --to FORMAT FILES…`: claim reviews in a format of others, on stdout. */
export async function exportReviews(
  files: readonly string[],
  format: ExportFormat,
  world: World,
): Promise<ExitCode> {
  const report = new Report(world.messages);
  const loaded = await loadRecords(files, report);
  const reviews = loaded.records.flatMap(({ value }): ClaimReview[] => {
    if (value.kind !== 'claimReview') return [];
    const { kind, ...review } = value;
    return [review];
  });
  const publishers = loaded.publishers.map(({ value }) => value);
  await write(world.stdout, written(reviews, publishers, format));
  const lines = world.json ? [JSON.stringify(report)] : report.lines();
  for (const line of lines) await write(world.stderr, `${line}\n`);
  return report.errors > 0 ? 2 : 0;
}

function written(
  reviews: readonly ClaimReview[],
  publishers: readonly Publisher[],
  format: ExportFormat,
): string {
  if (format === 'csv') {
    const [headings = [], ...rows] = toReviewTable(reviews);
    return writeCsv(headings, rows);
  }
  if (format === 'datacommons') return `${JSON.stringify(toDataCommons(reviews, publishers))}\n`;
  const known = new Map(publishers.map((publisher) => [publisher.id, publisher]));
  const markup = reviews.map((review) => toClaimReview(review, known.get(review.publisher)));
  return `${JSON.stringify(markup)}\n`;
}
