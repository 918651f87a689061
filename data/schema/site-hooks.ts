/**
 * Where posts are on a site, as data: lists of plain CSS selectors for a fixed set of fields, sent
 * with the signed registry when a site changed its pages. No expressions, no regular expressions,
 * no code: a selector can only point at elements.
 */
import { z } from 'zod';

export const SITE_HOOKS_MAX_BYTES = 16_384;
const MOST_NESTED = 3;
const MOST_STEPS = 10;

/** Printable ASCII that selectors need; no braces, semicolons, @, backslashes or angle brackets. */
const CHARACTERS = /^[\w\-\s.#:*>+~,()[\]="'^$|/?&%]+$/;
/** What may stand behind a colon: the shape of the tree, never a state of the person's doing. */
const PSEUDO_CLASSES =
  /^:(is|where|not|has|root|empty|(first|last|only)-(child|of-type)|nth(-last)?-(child|of-type))$/;
/** Any element at all, as a step of its own; `*=` inside brackets is gone by then. */
const ANY_ELEMENT = /\*/;

/**
 * A plain selector: short, of harmless letters, and cheap on any page. It names something at each
 * end (no `*`, no bare type such as `div`), has at most one `:has()` and one `~`, few steps, and
 * only pseudo-classes of the list above.
 */
export const Selector = z
  .string()
  .min(1)
  .max(200)
  .regex(CHARACTERS, 'a plain CSS selector')
  .refine((css) => !css.includes('/*'), 'no comments')
  .refine((css) => nesting(css) <= MOST_NESTED, `brackets at most ${MOST_NESTED} deep, closed`)
  .refine(
    (css) => pseudosOf(css).every((name) => PSEUDO_CLASSES.test(name)),
    'a known pseudo-class',
  )
  .refine((css) => pseudosOf(css).filter((name) => name === ':has').length <= 1, 'one :has()')
  .refine((css) => !ANY_ELEMENT.test(bare(css)), 'no *')
  .refine((css) => (bare(css).match(/~/g) ?? []).length <= 1, 'at most one ~')
  .refine((css) => (bare(css).match(/[\s>+~]+/g) ?? []).length <= MOST_STEPS, 'fewer steps');

const Selectors = z.array(Selector).max(10);
/** Where texts are: each alternative ends in a class, an id, an attribute or an element of the site's own. */
const Marked = z
  .array(Selector.refine((css) => alternatives(css).every(endsMarked), 'a mark, not only a type'))
  .min(1)
  .max(10);

/** One kind of text; the fields mean what they mean in entrypoints/content/sites. */
const HookRule = z.strictObject({
  kind: z.enum(['post', 'comment', 'quote', 'message', 'title']),
  text: Marked,
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
  for (const letter of withoutStrings(css)) {
    if (letter === '(' || letter === '[') deepest = Math.max(deepest, ++depth);
    if (letter === ')' || letter === ']') depth--;
    if (depth < 0) return Infinity;
  }
  return depth === 0 ? deepest : Infinity;
}

function withoutStrings(css: string): string {
  return css.replace(/"[^"]*"|'[^']*'/g, '');
}

/** Without what stands in square brackets: only steps, types, classes, ids and pseudo-classes. */
function bare(css: string): string {
  return withoutStrings(css).replace(/\[[^\]]*\]/g, '[]');
}

function pseudosOf(css: string): string[] {
  return bare(css).match(/:+[\w-]*/g) ?? [];
}

/** The parts between commas that stand in no brackets. */
function alternatives(css: string): string[] {
  const found = [''];
  let depth = 0;
  for (const letter of bare(css)) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ',' && depth === 0) found.push('');
    else found.push(`${found.pop() ?? ''}${letter}`);
  }
  return found;
}

/** The last step names more than a type of HTML: `p` would be every paragraph of a page. */
function endsMarked(alternative: string): boolean {
  const last =
    /(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s>+~()])*$/.exec(alternative.trim())?.[0] ?? '';
  const own = last.replace(/:[\w-]+(\([^()]*(?:\([^()]*\)[^()]*)*\))?/g, '');
  const [type = ''] = /^[\w-]*/.exec(own) ?? [];
  return /[.#[]/.test(own) || type.includes('-') || /^:is\(/.test(last);
}
