import { expect, it } from 'vitest';
import { COMPLETE_LANGUAGES } from '#components/i18n/translate.ts';
import type { BadgeModel } from '#components/overlay/badge.ts';
import { badgeWords } from '#components/overlay/badge-words.ts';
import { formatDay } from '#components/ui/format.ts';

/** An invented finding of this day. */
function model(datePublished: string): BadgeModel {
  return {
    look: 'warn',
    size: 'full',
    finding: {
      recordId: 'uji-1',
      tier: 'match',
      score: 0.9,
      rating: { label: 'HOAKS', value: 'false' },
      claim: 'Klaim contoh (rekaan)',
      publisherName: 'Pemeriksa Contoh',
      datePublished,
    },
  };
}

it('says every month of a year as the card does, in each language', () => {
  for (const language of COMPLETE_LANGUAGES) {
    for (let month = 1; month <= 12; month++) {
      const day = `2026-${String(month).padStart(2, '0')}-07`;
      expect(badgeWords(model(day), language).label).toContain(`, ${formatDay(day, language)}. `);
    }
  }
});

it('repeats what is no day as it is', () => {
  for (const day of ['2026-13-01', 'akhir 2026', '2026']) {
    expect(badgeWords(model(day), 'id').label).toContain(`, ${day}. `);
  }
});
