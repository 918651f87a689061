import type { Loaded } from '../input/load-records.ts';
import type { Report } from '../report.ts';

/**
 * Words with which people say what they think or wish, not what is so; of 15,206 real claims three
 * hold one of the second line, and each of these is an opinion.
 */
const OPINION = new RegExp(
  `(?<!\\p{L})(${[
    'menurut (?:saya|aku|kami|gue)|menurutku|saya (?:kira|rasa|pikir)|semoga|mudah-mudahan|sebaiknya',
    'seharusnya|semestinya|sepatutnya|selayaknya|sepantasnya|hendaknya|alangkah',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
/** Claims of fewer words fit any post on the same subject. */
const FEWEST_WORDS = 4;

/**
 * Warns of claims that are no claims: opinions and wishes are nobody's to rate, and a claim of two
 * words would put its badge on posts that say something else.
 */
export function checkWording({ records }: Loaded, report: Report): void {
  const texts = report.messages.wording;
  for (const { value, file, line } of records) {
    if (value.kind !== 'claimReview') continue;
    const place = { file, line, id: value.id, field: 'claim', severity: 'warning' } as const;
    const opinion = OPINION.exec(value.claim)?.[1];
    if (opinion !== undefined) report.add({ ...place, text: texts.opinion(opinion) });
    const words = value.claim.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (words < FEWEST_WORDS) report.add({ ...place, text: texts.short });
  }
}
