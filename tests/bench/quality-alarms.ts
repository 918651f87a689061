/** Ordinary texts that get a badge or a `related`, per thousand and kind. */
import type { Corpus } from '#tests/tools/train/corpus.ts';
import type { Claims } from './quality-sets.ts';

export function alarmRows(claims: Claims, corpus: Corpus, list: boolean): string[] {
  const rows = [
    '| ordinary texts | number | badges | per 1,000 | related | per 1,000 |',
    '|---|---|---|---|---|---|',
  ];
  const titles = new Map(corpus.claims.map(({ id, claim }) => [id, claim]));
  for (const kind of new Set(corpus.ordinary.map((o) => o.set))) {
    const texts = corpus.ordinary.filter((o) => o.set === kind);
    let badges = 0;
    let related = 0;
    for (const { text } of texts) {
      const [first] = claims.matcher.match(text).matches;
      if (first?.tier === 'match') {
        badges++;
        if (list)
          console.log(`${kind} ${first.score.toFixed(3)}\n  ${text}\n  → ${titles.get(first.id)}`);
      } else if (first) related++;
    }
    const perThousand = (n: number) => ((1000 * n) / texts.length).toFixed(2);
    rows.push(
      `| ${kind} | ${texts.length} | ${badges} | ${perThousand(badges)} | ${related} | ${perThousand(related)} |`,
    );
  }
  return rows;
}
