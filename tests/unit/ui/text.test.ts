import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAround, runsOf } from '#components/ui/highlight.ts';
import { plainText } from '#components/ui/plain-text.ts';
import { safeLink } from '#components/ui/safe-link.ts';

const spans = fc.array(
  fc.record({ start: fc.nat(80), length: fc.nat(20) }).map(({ start, length }) => ({
    start,
    end: start + length,
  })),
  { maxLength: 8 },
);

describe('highlights', () => {
  it('never lose or add a character, whatever the spans', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), spans, (text, marked) => {
        expect(
          runsOf(text, marked)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('light exactly what the spans cover', () => {
    expect(runsOf('harga BBM turun', [{ start: 6, end: 9 }])).toEqual([
      { text: 'harga ', lit: false },
      { text: 'BBM', lit: true },
      { text: ' turun', lit: false },
    ]);
  });

  it('move along with an excerpt', () => {
    const long = `${'kata pembuka '.repeat(30)}harga BBM turun${' kata penutup'.repeat(30)}`;
    const start = long.indexOf('BBM');
    const excerpt = excerptAround(long, [{ start, end: start + 3 }], 120);
    expect(excerpt.text.length).toBeLessThan(130);
    expect(excerpt.spans.map((span) => excerpt.text.slice(span.start, span.end))).toEqual(['BBM']);
    expect(excerpt.text.startsWith('… ')).toBe(true);
    expect(excerpt.text.endsWith(' …')).toBe(true);
  });
});

describe("a record's text", () => {
  it('cannot turn words around with bidirectional controls', () => {
    expect(plainText('ini \u202Ehaoks\u202C benar\u2066\u200F')).toBe('ini haoks benar');
  });
});

describe('links', () => {
  it('lead to http(s) only, and to the host they show', () => {
    expect(safeLink('https://www.kompas.com/a')).toEqual({
      href: 'https://www.kompas.com/a',
      host: 'kompas.com',
    });
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,hai',
      'https://bank.co.id@evil.example/',
      'https://localhost/',
      'bukan alamat',
    ]) {
      expect(safeLink(address)).toBeNull();
    }
  });

  it('show a look-alike host in its ASCII form', () => {
    expect(safeLink('https://kоmpas.com/')?.host).toMatch(/^xn--/);
  });
});
