import type { Language } from '#data/settings.ts';
import { popupMessages } from '../i18n/popup.ts';
import { translator } from '../i18n/translate.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import { formatDay, localDay } from '../ui/format.ts';

interface ReportFields {
  /** What the person looked for. */
  text: string;
  now: Date;
  /** The index's day, `YYYY-MM-DD`. */
  dataDate: string | null;
  language: Language;
}

/** A report a person can send to a fact-checker: text, address to fill in, date, what is asked. */
export function reportText({ text, now, dataDate, language }: ReportFields): string {
  const say = translator({ ...vocabulary, ...popupMessages }, language);
  return say('report.body', {
    text,
    date: formatDay(localDay(now), language),
    dataDate: dataDate ? formatDay(dataDate, language) : say('date.missing'),
  });
}
