import { describe, expect, it } from 'vitest';
import { issueText } from '#data/publish/input/issue-text.ts';
import { MESSAGES } from '#data/publish/messages/index.ts';
import { ClaimReview, ProgramFact } from '#data/schema/index.ts';
import { review } from './run-suluh.ts';

const source = review().sources[0];
/** One record for each sentence that the schemas of records can say. */
const BAD_REVIEWS = [
  { id: 'Huruf Besar' },
  { id: 'constructor' },
  { datePublished: '2026-02-30' },
  { claim: '' },
  { claim: 'a\u0000' },
  { claim: 'a\ud800' },
  { claim: '\u200b' },
  { claim: 'x'.repeat(601) },
  { sources: [{ ...source, url: `https://a.example/${'x'.repeat(2100)}` }] },
  { sources: [{ ...source, url: 'javascript:1' }] },
  { sources: [] },
  { sources: 'x' },
  { regions: ['7'] },
  { topics: ['A B'] },
  { rating: { label: 'x', value: 'hoax' } },
  { variants: Array.from({ length: 5 }, () => 'x'.repeat(4000)) },
];

describe('messages about records', () => {
  const sentences = BAD_REVIEWS.flatMap((changes) => {
    const record = review(changes);
    const { error } = ClaimReview.safeParse(record);
    return (error?.issues ?? []).map((issue) => [
      issueText(issue, record, MESSAGES.id),
      issueText(issue, record, MESSAGES.en),
    ]);
  });

  it('cover every bad record', () => expect(sentences.length).toBeGreaterThanOrEqual(16));

  it.each(sentences)('%j has an English twin: %j', (indonesian, english) => {
    expect(english).not.toBe(indonesian);
    expect(english).not.toMatch(/Invalid|expected/);
  });

  it('cover what a programme fact adds', () => {
    const fact = {
      id: 'f',
      program: 'p',
      agency: 'a',
      statement: 's',
      asOf: '2026-01-01',
      validFrom: '2026-02-01',
      validThrough: '2026-01-01',
      sources: review().sources,
    };
    const [issue] = ProgramFact.safeParse(fact).error?.issues ?? [];
    if (!issue) throw new Error('no issue');
    expect(issueText(issue, fact, MESSAGES.en)).toBe('ends before it begins');
  });
});
