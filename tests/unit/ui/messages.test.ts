import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { badgeMessages } from '#components/i18n/badge.ts';
import { cardMessages } from '#components/i18n/card.ts';
import { changesMessages } from '#components/i18n/changes.ts';
import { errorMessages, errorSentence } from '#components/i18n/errors.ts';
import { feedProblems } from '#components/i18n/feed-problems.ts';
import { feedsMessages } from '#components/i18n/feeds.ts';
import { mirrorMessages } from '#components/i18n/mirror.ts';
import { optionsMessages } from '#components/i18n/options.ts';
import { popupMessages } from '#components/i18n/popup.ts';
import { privacyMessages } from '#components/i18n/privacy.ts';
import { shareMessages } from '#components/i18n/share.ts';
import { type Catalogue, translator } from '#components/i18n/translate.ts';
import { vocabulary } from '#components/i18n/vocabulary.ts';
import { welcomeMessages } from '#components/i18n/welcome.ts';
import {
  NotAHandOverError,
  WeakPassphraseError,
  WrongPassphraseError,
} from '#data/desk/hand-over.ts';
import { NoTextColumnError } from '#data/desk/import/imported.ts';
import { UnknownCaseError } from '#data/desk/store/desk.ts';
import { UnreadableTableError } from '#data/formats/table.ts';
import { SyncError } from '#data/sync/errors.ts';

const catalogues: Record<string, Catalogue> = {
  badgeMessages,
  cardMessages,
  changesMessages,
  privacyMessages,
  errorMessages,
  feedProblems,
  feedsMessages,
  mirrorMessages,
  optionsMessages,
  popupMessages,
  shareMessages,
  vocabulary,
  welcomeMessages,
};

it('tells of a publisher what its error tells', () => {
  for (const [key, { id }] of Object.entries(feedProblems)) {
    const code = key.slice('problem.'.length);
    if (code === 'since' || code === 'kept') continue;
    expect(Reflect.construct(SyncError, [code, '']).message).toBe(
      `${id} Data sebelumnya tetap dipakai.`,
    );
  }
});

describe('an error', () => {
  const thrown = [
    new WeakPassphraseError(),
    new WrongPassphraseError(),
    new NotAHandOverError(),
    new UnreadableTableError(),
    new NoTextColumnError(['nama', 'tanggal']),
    new UnknownCaseError(),
    new SyncError('timeout', ''),
  ];
  it.each(thrown)('$name is told as it tells itself, and in English too', (error) => {
    // As the message library hands it over: a plain Error with the fields of the old one.
    const arrived = Object.assign(new Error(error.message), { ...error, name: error.name });
    expect(errorSentence(arrived, 'id')).toBe(error.message);
    const english = errorSentence(arrived, 'en');
    expect(english).not.toBe(error.message);
    expect(english).not.toMatch(/[{}]/);
  });

  it.each([new SyntaxError('Unexpected token x'), new Error('No response'), undefined, 'x'])(
    '%s is never shown as it is',
    (error) => {
      for (const language of ['id', 'en'] as const)
        expect(errorSentence(error, language)).toBe(errorMessages['error.unknown'][language]);
    },
  );

  it('of a request that was not understood says that nothing was changed', () => {
    const { error } = z.string().safeParse(1);
    expect(errorSentence(error, 'id')).toContain('Tidak ada yang diubah');
  });
});

const places = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();

describe.each(Object.entries(catalogues))('%s', (_name, catalogue) => {
  it('fills the same places in both languages and leaves no sentence empty', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      expect(message.id.trim(), key).not.toBe('');
      expect(message.en.trim(), key).not.toBe('');
      expect(places(message.en), key).toEqual(places(message.id));
    }
  });
});

describe('a sentence', () => {
  it('has its places filled in the chosen language', () => {
    const say = translator(cardMessages, 'en');
    expect(say('fact.asOf', { date: '1 May 2026' })).toBe('as of 1 May 2026');
  });

  it('is said in a prepared language as far as it was written, else in Indonesian', () => {
    const catalogue = {
      hello: { id: 'Halo, {name}', en: 'Hello, {name}', jv: 'Sugeng, {name}' },
      bye: { id: 'Sampai jumpa', en: 'Goodbye' },
    } as const;
    const say = translator(catalogue, 'jv');
    expect(say('hello', { name: 'Sari' })).toBe('Sugeng, Sari');
    expect(say('bye')).toBe('Sampai jumpa');
  });

  it('takes a value as text, never as a pattern', () => {
    const say = translator(cardMessages, 'id');
    expect(say('fact.asOf', { date: '$& {date}' })).toBe('per $& {date}');
  });
});
