/**
 * Where posts are on a site, as data: lists of plain CSS selectors for a fixed set of fields, sent
 * with the signed registry when a site changed its pages. No expressions, no regular expressions,
 * no code: a selector can only point at elements.
 */
import { z } from 'zod';

export const SITE_HOOKS_MAX_BYTES = 16_384;
const MOST_NESTED = 3;

/** Printable ASCII that selectors need; no braces, semicolons, @, backslashes or angle brackets. */
const CHARACTERS = /^[\w\-\s.#:*>+~,()[\]="'^$|/?&%]+$/;

/** A plain selector: short, of harmless letters, with at most one `:has()`. */
export const Selector = z
  .string()
  .min(1)
  .max(200)
  .regex(CHARACTERS, 'a plain CSS selector')
  .refine((css) => !css.includes('/*'), 'no comments')
  .refine((css) => (css.match(/:has\(/g) ?? []).length <= 1, 'at most one :has()')
  .refine((css) => nesting(css) <= MOST_NESTED, `brackets at most ${MOST_NESTED} deep, closed`);

const Selectors = z.array(Selector).max(10);

/** One kind of text; the fields mean what they mean in entrypoints/content/sites. */
const HookRule = z.strictObject({
  kind: z.enum(['post', 'comment', 'quote', 'message', 'title']),
  text: Selectors.min(1),
  owner: Selectors.min(1),
  outside: Selector.optional(),
  more: Selector.optional(),
  media: Selector.optional(),
  permalink: Selector.optional(),
  join: z.boolean().default(false),
});

/** `hooks/<site>.json` of the registry. */
export const SiteHooks = z.strictObject({
  schema: z.literal(1),
  site: z
    .string()
    .max(40)
    .regex(/^[a-z0-9-]+$/),
  /** Versions of the extension that must leave this site alone, "*" for all. */
  off: z
    .array(z.string().regex(/^(\*|\d+(\.\d+){1,3})$/))
    .max(50)
    .default([]),
  containers: Selectors.default([]),
  /** Tried before the adapter's own rules. */
  rules: z.array(HookRule).max(8).default([]),
});
export type SiteHooks = z.infer<typeof SiteHooks>;

/** True when this version of the extension must not read the site. */
export function isSwitchedOff({ off }: Pick<SiteHooks, 'off'>, version: string): boolean {
  return off.includes('*') || off.includes(version);
}

/** Depth of round and square brackets; infinite when they do not close. */
function nesting(css: string): number {
  let depth = 0;
  let deepest = 0;
  for (const letter of css.replace(/"[^"]*"|'[^']*'/g, '')) {
    if (letter === '(' || letter === '[') deepest = Math.max(deepest, ++depth);
    if (letter === ')' || letter === ']') depth--;
    if (depth < 0) return Infinity;
  }
  return depth === 0 ? deepest : Infinity;
}
