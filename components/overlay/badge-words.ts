import type { Language } from '#data/settings.ts';
import { badgeMessages } from '../i18n/badge.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import { plainText } from '../ui/plain-text.ts';
import type { BadgeModel } from './badge.ts';

export interface BadgeWords {
  /** The rating word, or what is said in its place. */
  main: string;
  publisher: string;
  /** The whole sentence for assistive technology: what, who, when. */
  label: string;
}

/** What a badge says. The publisher's rating word stands alone only on a post that repeats a claim. */
export function badgeWords(model: BadgeModel, language: Language): BadgeWords {
  const say = translator(badgeMessages, language);
  if (model.look === 'program') {
    const program = plainText(model.mention.program);
    const date = dayIn(say, model.mention.asOf);
    return {
      main: say('badge.program'),
      publisher: program,
      label: `Suluh. ${say('label.program', { program, date })}`,
    };
  }
  const { look, finding } = model;
  const rating = plainText(finding.rating.label);
  const publisher = plainText(finding.publisherName);
  const date = finding.datePublished ? dayIn(say, finding.datePublished) : say('label.noDate');
  return {
    main: look === 'warn' ? rating : say(`badge.${look}`),
    publisher: look === 'related' ? '' : publisher,
    label: `Suluh. ${say(`label.${look}`, { rating, publisher, date })}`,
  };
}

/**
 * As `formatDay` says it, without the browser's formatter: the first one in a page holds it up for
 * 13 to 18 ms.
 */
function dayIn(say: Translate<typeof badgeMessages>, isoDay: string): string {
  const [year, month, day] = isoDay.split('-').map(Number);
  const name = say('label.months').split(' ')[(month ?? 0) - 1];
  return name && day ? `${day} ${name} ${year}` : isoDay;
}
