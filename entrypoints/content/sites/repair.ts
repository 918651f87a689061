/**
 * Puts hooks that came as data before an adapter's own. They are selectors and nothing else: each
 * is tried once and dropped when the browser does not know it, and none reaches into what a person
 * is typing.
 */
import type { SiteHooks } from '#data/schema/index.ts';
import type { SiteDefinition, TextRule } from './define-site.ts';
import { matches } from './dom.ts';
import type { Hook } from './site.ts';

const TYPED = '[contenteditable]:not([contenteditable="false"]),form,[role="textbox"]';

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

function optional<Name extends 'more' | 'media' | 'permalink'>(name: Name, css?: string) {
  return css !== undefined && usable([css]).length > 0 ? { [name]: css } : {};
}

function usable(selectors: readonly string[]): Hook[] {
  return selectors.filter(isKnown).map((css) => ({ css, seen: '', witness: 'signed registry' }));
}

function isKnown(css: string): boolean {
  try {
    matches(document.documentElement, css);
    return true;
  } catch {
    return false;
  }
}
