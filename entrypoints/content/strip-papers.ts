/**
 * For the build only: a hook's date and witness are for those who mend an adapter, so they stay
 * out of the script that every page loads. `hook('css', 'witness')` becomes `hook('css')`, and
 * values that need no quotation marks in a selector lose them. The manifest's part of the script's
 * definition stays out, too.
 */
import type { Plugin } from 'vite';

interface Span {
  start: number;
  end: number;
}

const SITES = /\/entrypoints\/content\/sites\/[\w-]+\.ts$/;
const ROOT = /\/entrypoints\/content\/index\.ts$/;
/** What is left of `hook()` itself. */
const BARE_HOOK = { code: 'export const hook = (css) => ({ css });', map: null };

/** `="word"]` in a selector; in code no string ends before a closing bracket like that. */
const QUOTED = /([~|^$*]?=)\\?"(-?[A-Za-z_][\w-]*)\\?"(?=(?: i)?\])/g;

export function stripPapers(): Plugin {
  return {
    name: 'suluh-strip-papers',
    apply: 'build',
    transform(code, id) {
      if (ROOT.test(id))
        return { code: without(code, manifestPartOf(this.parse(code))), map: null };
      if (!SITES.test(id)) return null;
      if (id.endsWith('/hook.ts')) return BARE_HOOK;
      const bare = without(code, papersIn(this.parse(code)));
      return { code: bare.replace(QUOTED, '$1$2'), map: null };
    },
  };
}

/** Everything between a hook's selector and the closing bracket of its call. */
function papersIn(tree: unknown): Span[] {
  const spans: Span[] = [];
  walk(tree, (node) => {
    if (node.type !== 'CallExpression' || !isNamed(node.callee, 'hook')) return;
    const args: unknown = node.arguments;
    if (!Array.isArray(args) || args.length < 2) return;
    const [first, last] = [args[0], args.at(-1)];
    if (isNode(first) && isNode(last)) spans.push({ start: first.end, end: last.end });
  });
  return spans;
}

/** What stands before `main` in the script's definition: WXT has read it already. */
function manifestPartOf(tree: unknown): Span[] {
  const spans: Span[] = [];
  walk(tree, (node) => {
    if (node.type !== 'CallExpression' || !isNamed(node.callee, 'defineContentScript')) return;
    const [definition] = Array.isArray(node.arguments) ? node.arguments : [];
    const properties: unknown = isNode(definition) && definition.properties;
    if (!Array.isArray(properties)) return;
    const main = properties.find((property) => isNode(property) && isNamed(property.key, 'main'));
    const [first] = properties;
    if (isNode(first) && isNode(main)) spans.push({ start: first.start, end: main.start });
  });
  return spans;
}

type Node = Span & Record<string, unknown>;

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) visit(value);
    for (const inner of Object.values(value)) walk(inner, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

function isNamed(value: unknown, name: string): boolean {
  return isNode(value) && value.type === 'Identifier' && value.name === name;
}

/** The code without these parts, which do not overlap. */
function without(code: string, spans: readonly Span[]): string {
  let rest = code;
  for (const { start, end } of spans.toSorted((a, b) => b.start - a.start)) {
    rest = rest.slice(0, start) + rest.slice(end);
  }
  return rest;
}
