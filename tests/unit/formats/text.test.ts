import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseDirtyJson } from '#data/formats/dirty-json.ts';
import { clip, htmlToText } from '#data/formats/html-text.ts';
import { dayOf } from '#data/formats/import-date.ts';
import { reviewId } from '#data/formats/review-id.ts';
import { RecordId } from '#data/schema/index.ts';

// Generated inputs by the hundred take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('htmlToText', () => {
  it.each([
    ['<p>satu</p><p>dua &amp; tiga</p>', 'satu\ndua & tiga'],
    ['a<br/>b&nbsp;&#8220;c&#x201D;', 'a\nb “c”'],
    ['<b>te</b>bal <script>if (a < b) x()</script>akhir', 'tebal akhir'],
    ['5 < 6 dan 7 > 3', '5 < 6 dan 7 > 3'],
    ['<!-- tidak --> tampak <style>p{}</style>', 'tampak'],
    ['&tidakdikenal; &#0; &#99999999;', '&tidakdikenal; &#0; &#99999999;'],
    ['İİİİ<SCRIPT>x</Script>İ', 'İİİİİ'],
    ['a\u0000b\u001bc\td', 'abc d'],
  ])('%j → %j', (html, text) => expect(htmlToText(html)).toBe(text));

  it('never throws and never leaves a control character', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '\u0000',
        '\ud800',
        '\u009f',
        '\u2028',
        '<',
        '>',
        '</p>',
        '<script',
        '&#',
        '-->',
        '<!--',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        expect(htmlToText(parts.join(''))).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]/u);
      }),
    );
  });
});

describe('clip', () => {
  it('cuts at a word and never in the middle of a character', () => {
    expect(clip('satu dua tiga', 10)).toBe('satu dua…');
    expect(clip('satu', 10)).toBe('satu');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 50 }), (text, max) => {
        expect(clip(text, max).length).toBeLessThanOrEqual(max);
        expect(clip(text, max)).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe('dayOf', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-02T23:59:00-05:00', '2026-03-02'],
    ['Mon, 02 Mar 2026 23:10:00 +0700', '2026-03-02'],
    ['2 Maret 2026', '2026-03-02'],
    ['Senin, 17 Agustus 2026', '2026-08-17'],
    ['March 2, 2026', '2026-03-02'],
    ['17-Aug-2026', '2026-08-17'],
    ['2026-02-30', null],
    ['30 Februari 2026', null],
    ['02/03/2026', null],
    ['kemarin', null],
    ['', null],
  ])('%j is %j', (text, day) => expect(dayOf(text)).toBe(day));
});

describe('parseDirtyJson', () => {
  it('leaves valid JSON alone, whatever is in it', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(parseDirtyJson(json)).toEqual({ value: JSON.parse(json), repaired: false });
      }),
    );
  });

  it('never throws', () => {
    const part = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ',',
      ':',
      '\n',
      '&quot;',
      'a',
      '<!--',
    );
    fc.assert(fc.property(fc.array(part), (parts) => void parseDirtyJson(parts.join(''))));
  });
});

describe('reviewId', () => {
  it('is an id of ours for any address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        expect(RecordId.safeParse(reviewId('contoh', url, new Set())).success).toBe(true);
      }),
    );
  });
});
