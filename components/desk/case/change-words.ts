import type { Change } from '#data/desk/change.ts';
import { caseMessages, deskWords } from '../../i18n/desk.ts';
import type { Translate } from '../../i18n/translate.ts';

type Words = typeof deskWords & typeof caseMessages;

const LONGEST = 60;

/** A change of the journal as a line for people. */
export function changeWords({ field, before, value }: Change, say: Translate<Words>): string {
  const [family, rest] = [field.split(':', 1)[0], field.slice(field.indexOf(':') + 1)];
  if (family === 'created') return say('journal.created');
  if (family === 'note') return say('journal.note');
  if (family === 'seen') return say('journal.seen');
  if (family === 'link') return say(value ? 'journal.link' : 'journal.unlink', { id: rest });
  const key = family === 'check' ? `check.${rest}` : `field.${field}`;
  return say('journal.set', {
    field: isKey(key) ? say(key) : field,
    before: shown(before, field, say),
    after: shown(value, field, say),
  });
}

/** Keys without places to fill. */
type PlainKey = Extract<keyof Words, `check.${string}` | `field.${string}` | `status.${string}`>;

function isKey(key: string): key is PlainKey {
  return key in caseMessages || key in deskWords;
}

function shown(value: unknown, field: string, say: Translate<Words>): string {
  if (Array.isArray(value)) return value.join(', ') || say('journal.empty');
  if (typeof value !== 'string' || value === '') return say('journal.empty');
  const family = field.startsWith('check:') ? 'answer' : field;
  const key = `${family}.${value}`;
  if (isKey(key)) return say(key);
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
