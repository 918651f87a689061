import { buildIndex, docOf, Matcher } from '#data/match/index.ts';
import type { Loaded } from '../input/load-records.ts';
import type { Report } from '../report.ts';

/** Candidates looked at a claim: itself and its nearest. */
const NEAREST = 3;

/**
 * Warns of claims that the matcher takes for the same: where a post with the wording of one would
 * be badged with another of the same publisher. Two publishers that examined one claim are no
 * duplicates, both are shown. Each pair is told once, at the later record.
 */
export function checkNearDuplicates(
  { records }: Loaded,
  report: Report,
  onStep: (done: number) => void = () => {},
): void {
  const matcher = Matcher.load(buildIndex(records.map(({ value }) => docOf(value))));
  const earlier = new Map<string, (typeof records)[number]>();
  for (const [i, located] of records.entries()) {
    const { value, file, line } = located;
    if (i % 500 === 0) onStep(i);
    if (value.kind !== 'claimReview') continue;
    const { matches } = matcher.match(value.claim, { top: NEAREST });
    const twin = matches
      .filter(({ tier }) => tier === 'match')
      .map(({ id }) => earlier.get(id)?.value)
      .find((other) => other?.kind === 'claimReview' && other.publisher === value.publisher);
    earlier.set(value.id, located);
    const first = twin && earlier.get(twin.id);
    if (!first) continue;
    const where = report.messages.at(first.file, first.line, null);
    const text = report.messages.item.nearDuplicate(twin.id, where);
    report.add({ file, line, id: value.id, field: 'claim', text, severity: 'warning' });
  }
}
