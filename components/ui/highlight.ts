import type { Span } from '#data/schema/index.ts';

/** A run of text, lit or not. */
export interface Run {
  text: string;
  lit: boolean;
}

/**
 * Cuts a text at spans (half-open, UTF-16 units, in any order, overlapping or past the end) into
 * runs that together are the text again.
 */
export function runsOf(text: string, spans: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const push = (end: number, lit: boolean) => {
    if (end > at) runs.push({ text: text.slice(at, end), lit });
    at = Math.max(at, end);
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    push(Math.min(span.start, text.length), false);
    push(Math.min(span.end, text.length), true);
  }
  push(text.length, false);
  return runs;
}

/** A stretch of a long text around its spans, with the spans moved along. */
export interface Excerpt {
  text: string;
  spans: Span[];
}

/**
 * At most `length` UTF-16 units around the densest place of the spans, cut at spaces where one is
 * near; an ellipsis stands where text was left out.
 */
export function excerptAround(text: string, spans: readonly Span[], length: number): Excerpt {
  if (text.length <= length) return { text, spans: [...spans] };
  const start = densestStart(spans, length);
  const from = start === 0 ? 0 : nearSpace(text, start);
  const to = Math.min(text.length, from + length);
  const end = to === text.length ? to : Math.max(from + 1, text.lastIndexOf(' ', to));
  const lead = from > 0 ? '… ' : '';
  return {
    text: `${lead}${text.slice(from, end)}${end < text.length ? ' …' : ''}`,
    spans: spans
      .filter((span) => span.start >= from && span.end <= end)
      .map((span) => ({
        start: span.start - from + lead.length,
        end: span.end - from + lead.length,
      })),
  };
}

function densestStart(spans: readonly Span[], length: number): number {
  let best = 0;
  let most = 0;
  for (const span of spans) {
    const start = Math.max(0, span.start - 24);
    const inside = spans.filter((s) => s.start >= start && s.end <= start + length).length;
    if (inside > most) {
      most = inside;
      best = start;
    }
  }
  return best;
}

function nearSpace(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < 24 ? space + 1 : at;
}
