import type { Span } from '#data/schema/index.ts';
import { runsOf } from './highlight.ts';
import { plainText } from './plain-text.ts';

/** A record's or post's text, the given spans lit; never markup. */
export function Lit({ text, spans }: { text: string; spans: readonly Span[] }) {
  return (
    <bdi>
      {runsOf(text, spans).map((run) =>
        run.lit ? <mark>{plainText(run.text)}</mark> : plainText(run.text),
      )}
    </bdi>
  );
}
