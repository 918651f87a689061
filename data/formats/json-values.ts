/** Reading JSON of strangers: single or list, text or object with a name. Nothing here throws. */

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property of an object, an own one only; undefined of anything else. */
export function get(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A list as it is, nothing as the empty list, anything else as a list of one. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The first text in a value: a string, a number, `{"@value": …}`, or the first of a list. */
export function textOf(value: unknown): string {
  for (const one of listOf(value)) {
    if (typeof one === 'string' && one.trim() !== '') return one.trim();
    if (typeof one === 'number') return String(one);
    const inner = get(one, '@value');
    if (typeof inner === 'string' && inner.trim() !== '') return inner.trim();
  }
  return '';
}

/** The first object in a value. */
export function objectOf(value: unknown): JsonObject | null {
  return listOf(value).find(isObject) ?? null;
}
