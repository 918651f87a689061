import type { Language } from '#data/settings.ts';
import { badgeMessages } from '../i18n/badge.ts';
import { translator } from '../i18n/translate.ts';
import { formatDay } from '../ui/format.ts';
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
    const date = formatDay(model.mention.asOf, language);
    return {
      main: say('badge.program'),
      publisher: program,
      label: `Suluh. ${say('label.program', { program, date })}`,
    };
  }
  const { look, finding } = model;
  const rating = plainText(finding.rating.label);
  const publisher = plainText(finding.publisherName);
  const date = finding.datePublished
    ? formatDay(finding.datePublished, language)
    : say('label.noDate');
  return {
    main: look === 'warn' ? rating : say(`badge.${look}`),
    publisher: look === 'related' ? '' : publisher,
    label: `Suluh. ${say(`label.${look}`, { rating, publisher, date })}`,
  };
}
