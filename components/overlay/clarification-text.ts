/** The text of "salin klarifikasi": short, and never without source and date. */
import type { CardContent } from '#data/protocol.ts';
import type { ProgramFact } from '#data/schema/index.ts';
import type { Language } from '#data/settings.ts';
import { cardMessages } from '../i18n/card.ts';
import { translator } from '../i18n/translate.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import { figureInWords, formatDay } from '../ui/format.ts';
import { plainText } from '../ui/plain-text.ts';
import { safeLink } from '../ui/safe-link.ts';
import { factsOf, hasOfficialSource, isExpired } from './record-rules.ts';

/**
 * The clarification as plain text, in paragraphs: the claim, each publisher's word with its date
 * and reason, programme facts that still hold, sources with their addresses.
 */
export function clarificationText(content: CardContent, today: string, language: Language): string {
  const say = translator({ ...vocabulary, ...cardMessages }, language);
  const paragraphs: string[] = [];
  for (const { review, publisher } of content.entries) {
    const date = review.datePublished
      ? formatDay(review.datePublished, language)
      : say('date.missing');
    paragraphs.push(
      `[${review.rating.label}] “${review.claim}”`,
      `${publisher.name} (${say(`publisher.${publisher.type}`)}), ${date}: ${review.summary}`,
    );
    paragraphs.push(`${say('sources.heading')}:\n${review.sources.map(sourceLine).join('\n')}`);
  }
  for (const fact of factsOf(content.entries, today)) {
    if (!isExpired(fact, today)) paragraphs.push(factText(fact, today, language));
  }
  return plainText(paragraphs.join('\n\n'));
}

/** A programme fact as plain text: statement, agency, dated figures, sources, and if it expired. */
export function factText(fact: ProgramFact, today: string, language: Language): string {
  const say = translator({ ...vocabulary, ...cardMessages }, language);
  const asOf = (isoDay: string) => say('fact.asOf', { date: formatDay(isoDay, language) });
  const standing = say(hasOfficialSource(fact.sources) ? 'fact.official' : 'fact.quoted');
  const figures = fact.figures.map((figure) => {
    const value = figureInWords(figure.value, figure.unit, language);
    return `• ${figure.label}: ${value} (${asOf(figure.asOf)})`;
  });
  const expired =
    isExpired(fact, today) && fact.validThrough
      ? [say('fact.expiredReason', { date: formatDay(fact.validThrough, language) })]
      : [];
  const about = `(${fact.agency}, ${asOf(fact.asOf)}; ${standing})`;
  const statement = `${say('kind.programFact')}: ${fact.statement} ${about}`;
  return plainText([statement, ...expired, ...figures, ...fact.sources.map(sourceLine)].join('\n'));
}

function sourceLine(source: { title: string; url: string; publisher: string }): string {
  const link = safeLink(source.url);
  return link ? `${source.publisher}: ${link.href}` : `${source.publisher}: ${source.title}`;
}
