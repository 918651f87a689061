import type { Loaded } from '../input/load-records.ts';
import type { Report } from '../report.ts';

/** Warns of facts whose validity has ended and of days that have not come by `today`. */
export function checkDates({ records }: Loaded, report: Report, today: string): void {
  const texts = report.messages.item;
  for (const { value, file, line } of records) {
    const place = { file, line, id: value.id, severity: 'warning' } as const;
    const field = value.kind === 'claimReview' ? 'datePublished' : 'asOf';
    const date = value.kind === 'claimReview' ? value.datePublished : value.asOf;
    if (date !== undefined && date > today) {
      report.add({ ...place, field, text: texts.future(date) });
    }
    if (value.kind === 'programFact' && value.validThrough && value.validThrough < today) {
      report.add({ ...place, field: 'validThrough', text: texts.expired(value.validThrough) });
    }
  }
}
