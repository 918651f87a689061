import type { IndexRecord } from '#data/schema/index.ts';
import type { KnownLine } from '../input/line-memory.ts';
import type { Loaded, Located } from '../input/load-records.ts';
import type { Report } from '../report.ts';

/**
 * Warns of ids that lead nowhere within the files given. They are no errors: a programme fact or a
 * publisher may stand in a file that was not named.
 */
export function checkLinks({ records, known: lines, publishers }: Loaded, report: Report): void {
  const facts = new Set<string>();
  const all: Located<IndexRecord | KnownLine>[] = [...records, ...lines];
  for (const { value } of all) if (value.kind === 'programFact') facts.add(value.id);
  const known = new Set(publishers.map(({ value }) => value.id));
  const texts = report.messages.item;
  for (const { value, file, line } of all) {
    if (value.kind !== 'claimReview') continue;
    const place = { file, line, id: value.id, severity: 'warning' } as const;
    if (known.size > 0 && !known.has(value.publisher)) {
      report.add({ ...place, field: 'publisher', text: texts.unknownPublisher(value.publisher) });
    }
    for (const [i, id] of value.programFacts.entries()) {
      if (facts.has(id)) continue;
      report.add({ ...place, field: `programFacts[${i}]`, text: texts.unknownFact(id) });
    }
  }
}

/** Warns, once, when reviews come without any publisher: cards would show bare ids. */
export function checkPublishers({ records, publishers }: Loaded, report: Report): void {
  const first = records.find(({ value }) => value.kind === 'claimReview');
  if (first === undefined || publishers.length > 0) return;
  const text = report.messages.item.noPublishers;
  report.add({ file: first.file, text, severity: 'warning' });
}
