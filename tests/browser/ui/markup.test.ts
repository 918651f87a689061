/** Row 31 of the fault table: what a record says is text, whatever it looks like. */
import { expect, it } from 'vitest';
import type { CardContent } from '#data/protocol.ts';
import { drawCard } from '#tests/tools/gallery/card-scenes.tsx';
import * as samples from '#tests/tools/gallery/samples.ts';
import { surface, words } from './surface.ts';

const MARKUP = '<img src=x onerror="globalThis.hit=1"></style><script>globalThis.hit=1</script>';
/** Fields whose values the schema lists or shapes; all others are free text. */
const SHAPED = new Set(['kind', 'id', 'value', 'type', 'tier', 'datePublished', 'asOf']);
const DATES = /^valid/;

/** The same content with markup in every text and `javascript:` as every address. */
function poisoned(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, name));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, poisoned(item, key)]),
    );
  }
  if (typeof value !== 'string' || SHAPED.has(name) || DATES.test(name)) return value;
  return name === 'url' ? 'javascript:globalThis.hit=1' : `${MARKUP} ${value}`;
}

it('row 31: markup in any field of a record is shown as text, and nothing is linked', async () => {
  const root = surface();
  const before = root.querySelectorAll('img, script, style').length;
  const content = poisoned(samples.one) as CardContent;
  content.language = 'id';
  drawCard(root, { status: 'ready', content }, {});
  await new Promise((done) => setTimeout(done, 100));
  expect(words(root)).toContain('<img src=x');
  expect(root.querySelectorAll('img, script, style')).toHaveLength(before);
  expect([...root.querySelectorAll('a')].map(({ href }) => href)).toEqual([]);
  expect(Reflect.get(globalThis, 'hit')).toBeUndefined();
});
