import type { z } from 'zod';
import type { Messages } from '../messages/index.ts';

type Issue = z.core.$ZodIssue;

/** A schema's complaint about `value` as a sentence for the person who wrote it. */
export function issueText(issue: Issue, value: unknown, messages: Messages): string {
  const text = messages.value;
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(value, issue.path) === undefined
        ? text.required
        : text.type(String(issue.expected));
    case 'invalid_value':
      return valueAt(value, issue.path) === undefined
        ? text.required
        : text.oneOf(issue.values.map(String).join(', '));
    case 'too_big': {
      const most = Number(issue.maximum);
      return issue.origin === 'array' ? text.atMostItems(most) : text.atMostCharacters(most);
    }
    case 'too_small':
      return issue.origin === 'array' ? text.atLeastItems(Number(issue.minimum)) : text.notEmpty;
    default:
      return text.schema(issue.message);
  }
}

/** A path as authors write it: `sources[0].url`; null for the record itself. */
export function fieldName(path: readonly PropertyKey[]): string | null {
  let name = '';
  for (const key of path) {
    if (typeof key === 'number') name += `[${key}]`;
    else name += name === '' ? String(key) : `.${String(key)}`;
  }
  return name === '' ? null : name;
}

/** Paths of fields that `parsed` left out of `raw`: unknown names, mostly misspelt. */
export function unknownFields(raw: unknown, parsed: unknown, path: PropertyKey[] = []): string[] {
  if (typeof raw !== 'object' || raw === null || typeof parsed !== 'object' || parsed === null) {
    return [];
  }
  const names: string[] = [];
  for (const key of Object.keys(raw)) {
    const step = [...path, Array.isArray(raw) ? Number(key) : key];
    if (!Object.hasOwn(parsed, key)) names.push(fieldName(step) ?? '');
    else names.push(...unknownFields(valueAt(raw, [key]), valueAt(parsed, [key]), step));
  }
  return names;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.getOwnPropertyDescriptor(at, key)?.value;
  }
  return at;
}
