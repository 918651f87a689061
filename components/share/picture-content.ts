/** What stands on a picture: pure, from records to words. */
import type { CardContent } from '#data/protocol.ts';
import type { RatingValue } from '#data/schema/index.ts';
import type { Language } from '#data/settings.ts';
import { cardMessages } from '../i18n/card.ts';
import { shareMessages } from '../i18n/share.ts';
import { translator } from '../i18n/translate.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import { factsOf, hasOfficialSource, isExpired, sourcesOf } from '../overlay/record-rules.ts';
import { formatDay, formatFigure } from '../ui/format.ts';
import { plainText } from '../ui/plain-text.ts';
import { type SafeLink, safeLink } from '../ui/safe-link.ts';

export interface PictureFinding {
  label: string;
  value: RatingValue;
  publisher: string;
  /** Kind of publisher and date. */
  about: string;
}

export interface PictureContent {
  kicker: string;
  claimHeading: string;
  claim: string;
  findings: PictureFinding[];
  summary: string;
  figure: { label: string; large: string; scale: string; small: string; about: string } | null;
  source: SafeLink | null;
  /** What stands above the host: to scan the code, or just that it is the source. */
  sourceHeading: string;
  made: string;
}

/** Everything a picture says; null when there is no record. */
export function pictureContent(
  content: CardContent,
  today: string,
  language: Language,
): PictureContent | null {
  const say = translator({ ...vocabulary, ...cardMessages, ...shareMessages }, language);
  const [first] = content.entries;
  if (!first) return null;
  const links = sourcesOf(content.entries)
    .map((source) => safeLink(source.url))
    .filter((candidate) => candidate !== null);
  const link = links.find(isScannable) ?? links[0];
  const fact = factsOf(content.entries, today).find(
    (candidate) => !isExpired(candidate, today) && candidate.figures.length > 0,
  );
  const figure = fact?.figures[0];
  return {
    kicker: say('drawn.kicker'),
    claimHeading: say('drawn.claim'),
    claim: `“${plainText(first.review.claim)}”`,
    findings: content.entries.slice(0, 2).map(({ review, publisher }) => ({
      label: plainText(review.rating.label),
      value: review.rating.value,
      publisher: plainText(publisher.name),
      about: `${say(`publisher.${publisher.type}`)} · ${
        review.datePublished ? formatDay(review.datePublished, language) : say('date.missing')
      }`,
    })),
    summary: plainText(first.review.summary),
    figure:
      fact && figure
        ? {
            ...formatFigure(figure.value, plainText(figure.unit), language),
            label: plainText(`${fact.program}: ${figure.label}`),
            about: [
              say('fact.asOf', { date: formatDay(figure.asOf, language) }),
              plainText(fact.agency),
              say(hasOfficialSource(fact.sources) ? 'fact.official' : 'fact.quoted'),
            ].join(' · '),
          }
        : null,
    source: link ?? null,
    sourceHeading: say(link && isScannable(link) ? 'drawn.scan' : 'say.source'),
    made: content.dataDate
      ? say('drawn.made', { date: formatDay(content.dataDate, language) })
      : say('drawn.madeUndated'),
  };
}

/** A longer address makes a code too fine for a phone's camera at the size we draw it. */
const SCANNABLE_CHARS = 300;

/** True when the address of a source fits into a code that phones can read. */
export function isScannable(source: { href: string }): boolean {
  return source.href.length <= SCANNABLE_CHARS;
}

/** The same in words, for those who do not see the picture. */
export function pictureInWords(picture: PictureContent): string {
  return [
    picture.claim,
    ...picture.findings.map((f) => `${f.label}, ${f.publisher}, ${f.about}`),
    picture.summary,
    picture.figure &&
      [picture.figure.label, picture.figure.large, picture.figure.scale, picture.figure.small]
        .filter(Boolean)
        .join(' ')
        .concat(`, ${picture.figure.about}`),
    picture.source?.host,
  ]
    .filter(Boolean)
    .join('. ');
}
