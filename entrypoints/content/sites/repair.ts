/**
 * Puts hooks that came as data before an adapter's own. They are selectors and nothing else: each
 * is tried once and dropped when the browser does not know it, none reaches into what a person
 * is typing, and when they make looking much slower all of them are dropped.
 */
import type { SiteHooks } from '#data/schema/index.ts';
import type { SiteDefinition, TextRule } from './define-site.ts';
import { matches } from './dom.ts';
import { hook } from './hook.ts';
import type { Hook, Site } from './site.ts';

const TYPED = '[contenteditable]:not([contenteditable="false"]),form,[role="textbox"]';
/** A look at the page that takes so many milliseconds is compared with one without the hooks. */
const SLOW_MS = 50;
const MOST_TIMES_SLOWER = 4;

/** The definition with the hooks' rules first. */
export function repaired(definition: SiteDefinition, hooks: SiteHooks): SiteDefinition {
  const rules = hooks.rules.flatMap((given): TextRule[] => {
    const [text, owner] = [usable(given.text), usable(given.owner)];
    if (text.length === 0 || owner.length === 0) return [];
    const outside = usable(given.outside ? [given.outside] : []);
    return [
      {
        kind: given.kind,
        text,
        owner,
        outside: [TYPED, ...outside.map(({ css }) => css)].join(','),
        ...(given.join && { join: true as const }),
        ...optional('more', given.more),
        ...optional('media', given.media),
        ...optional('permalink', given.permalink),
      },
    ];
  });
  return {
    ...definition,
    containers: [...usable(hooks.containers), ...definition.containers],
    rules: [...rules, ...definition.rules],
  };
}

/** The site as mended, until its hooks cost too much; from then on the site as it was. */
export function withinBudget(mended: Site, own: Site, now = () => performance.now()): Site {
  let site = mended;
  return {
    ...mended,
    findPosts(root) {
      const started = now();
      const found = site.findPosts(root);
      const took = now() - started;
      if (site === own || took < SLOW_MS) return found;
      const again = now();
      const foundByOwn = own.findPosts(root);
      if (took < (now() - again) * MOST_TIMES_SLOWER) return found;
      site = own;
      console.warn('[suluh] kait dari daftar terlalu lambat di halaman ini; dilepas.');
      return foundByOwn;
    },
    findTexts: (root) => site.findTexts(root),
    ownerOf: (node) => site.ownerOf(node),
    read: (element) => site.read(element),
    countContainers: (root) => site.countContainers(root),
  };
}

function optional<Name extends 'more' | 'media' | 'permalink'>(name: Name, css?: string) {
  return css !== undefined && usable([css]).length > 0 ? { [name]: css } : {};
}

function usable(selectors: readonly string[]): Hook[] {
  return selectors.filter(isKnown).map((css) => hook(css));
}

function isKnown(css: string): boolean {
  try {
    matches(document.documentElement, css);
    return true;
  } catch {
    return false;
  }
}
