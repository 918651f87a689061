/**
 * Builds an adapter from data: rules with ordered selectors, applied only through
 * `querySelectorAll`, `closest` and `matches`. Sites add a function where selectors do not reach.
 */
import {
  attribute,
  closest,
  contains,
  elementOf,
  isBeingWritten,
  isVisible,
  matches,
  parentOf,
  queryAll,
  queryFirst,
} from './dom.ts';
import { repaired, withinBudget } from './repair.ts';
import type { BadgeSlot, Hook, Post, PostKind, Site } from './site.ts';
import { PLAIN, type TextStyle, textOf } from './text.ts';

/** Where one kind of text is. */
export interface TextRule {
  kind: PostKind | ((text: Element, owner: Element) => PostKind);
  /** Elements whose whole content is one text. A later hook counts only without an earlier one. */
  text: readonly Hook[];
  /** The post around the text, nearest first; without one the text is not a post. */
  owner: readonly Hook[];
  /** The text counts only outside of these. */
  outside?: string;
  /** Parts of the owner that are other posts: their marks, media and anchors are not its own. */
  nested?: string;
  /** Several text elements of one owner are one text (a paragraph each). */
  join?: true;
  /** Marks of a text that goes on elsewhere, looked for in the owner; in the text they are no words. */
  more?: string | ((text: Element, owner: Element) => boolean);
  /** Images, videos and cards in the owner; `true` where the post itself is a video. */
  media?: string | true;
  /** Anchors in the owner that lead to this very post, best first. */
  permalink?: string | ((owner: Element, text: Element) => string | null);
  /** How this text is read where it differs from the site's other texts. */
  style?: Partial<TextStyle>;
  /** For texts that stand in an attribute. */
  words?: (text: Element) => string;
  /** Where the badge goes; by default a line under the text. */
  slot?: (text: Element, owner: Element) => BadgeSlot;
}

export interface SiteDefinition {
  id: string;
  hosts: readonly string[];
  /** The posts, for the canary: there are some, but no text is found. */
  containers: readonly Hook[];
  /** Special rules first: a text belongs to the first rule that takes it. */
  rules: readonly TextRule[];
  style?: Partial<TextStyle>;
}

/** Where the site cut a text off. */
const TAIL = /\s*(…|\.{3})\s*$/;

interface Claimed {
  rule: TextRule;
  owner: Element;
}

/** A text with the elements that hold it, in document order. */
interface Found {
  claimed: Claimed;
  parts: Element[];
}

/** A rule with its lists joined once: the first n hooks as one selector, for every n. */
interface Prepared {
  rule: TextRule;
  upTo: string[];
  every: string;
  owners: string;
}

/** See `Site`. */
export function defineSite(definition: SiteDefinition): Site {
  const style: TextStyle = { ...PLAIN, ...definition.style };
  const styles = new Map(definition.rules.map((rule) => [rule, styleOf(rule, style)]));
  const everyText = join(definition.rules.flatMap((rule) => rule.text));
  const prepared = definition.rules.map(prepare);
  /** What `findPosts` found in this very task; the page may differ in the next. */
  const memo = new Map<Element, Found>();

  function claim(element: Element): Claimed | null {
    for (const { rule, every, upTo } of prepared) {
      if (!matches(element, every)) continue;
      const at = rule.text.findIndex((hook) => matches(element, hook.css));
      if (at < 0 || (rule.outside && closest(element, rule.outside))) continue;
      const owner = ownerBy(rule, element);
      if (!owner) continue;
      const parent = parentOf(element);
      const around = parent && closest(parent, upTo[at + 1] ?? every);
      if (around && contains(owner, around)) continue;
      const better = upTo[at];
      if (better && queryAll(owner, better).some(isRead(rule, owner))) continue;
      return { rule, owner };
    }
    return null;
  }

  /** The text elements of a joined rule's owner, without those of posts nested in it. */
  function partsOf({ rule, every }: Prepared, owner: Element): Element[] {
    return queryAll(owner, every).filter((part) => {
      const claimed = claim(part);
      return claimed?.rule === rule && claimed.owner === owner;
    });
  }

  function standIn(element: Element): Element | null {
    const claimed = claim(element);
    if (!claimed) return null;
    return claimed.rule.join ? claimed.owner : element;
  }

  function findTexts(root: Document | DocumentFragment | Element): Element[] {
    const texts = queryAll(root, everyText);
    if (root instanceof Element && matches(root, everyText)) texts.unshift(root);
    return texts;
  }

  function findPosts(root: Document | DocumentFragment | Element): Element[] {
    const found = new Map<Element, Found>();
    for (const text of findTexts(root)) {
      const claimed = claim(text);
      if (!claimed) continue;
      const element = claimed.rule.join ? claimed.owner : text;
      const parts = found.get(element)?.parts;
      if (parts) parts.push(text);
      else found.set(element, { claimed, parts: [text] });
    }
    remember(root, found);
    return [...found.keys()];
  }

  function remember(root: Node, found: ReadonlyMap<Element, Found>): void {
    if (memo.size === 0 && found.size > 0) queueMicrotask(() => memo.clear());
    for (const [element, it] of found) {
      // Of an owner that reaches out of the root, only some parts were seen.
      if (!it.claimed.rule.join || contains(root, it.claimed.owner)) memo.set(element, it);
    }
  }

  function ownerOf(node: Node): Element | null {
    let at = elementOf(node);
    while (at) {
      const text: Element | null = closest(at, everyText);
      if (!text) return null;
      const element = memo.has(text) ? text : standIn(text);
      if (element) return element;
      at = parentOf(text);
    }
    return null;
  }

  /** A joined text's element is its owner, every other text's its own. */
  function ruleOf(element: Element): Found | null {
    const own = matches(element, everyText) ? claim(element) : null;
    if (own && !own.rule.join) return { claimed: own, parts: [element] };
    for (const candidate of prepared) {
      const { rule, owners } = candidate;
      if (!rule.join || !matches(element, owners)) continue;
      const parts = partsOf(candidate, element);
      if (parts.length > 0) return { claimed: { rule, owner: element }, parts };
    }
    return null;
  }

  function read(element: Element): Post | null {
    const found = memo.get(element) ?? ruleOf(element);
    if (!found) return null;
    const { rule, owner } = found.claimed;
    const visible = found.parts.filter(
      (part) => isVisible(part, style.visibility) && !isBeingWritten(part),
    );
    const words = rule.words ?? ((part: Element) => textOf(part, styles.get(rule) ?? style));
    const texts = visible.map(words).filter((text) => text !== '');
    const last = visible.at(-1);
    if (!last || texts.length === 0) return null;
    const text = texts.join('\n');
    const isCut = style.tail && TAIL.test(text) && isTruncated(rule, owner, last);
    return {
      element,
      container: owner,
      parts: visible,
      kind: typeof rule.kind === 'function' ? rule.kind(last, owner) : rule.kind,
      text: isCut ? text.replace(TAIL, '') : text,
      // Looked up when asked for: the feed needs none of them.
      get truncated() {
        return isTruncated(rule, owner, last);
      },
      get permalink() {
        return permalinkOf(rule, owner, last);
      },
      get hasMedia() {
        return rule.media === true || firstOwn(rule, owner, rule.media) !== null;
      },
      get badgeSlot() {
        return rule.slot?.(last, owner) ?? lineAfter(last);
      },
    };
  }

  const site: Site = {
    id: definition.id,
    hosts: definition.hosts,
    hooks: [
      ...definition.containers,
      ...definition.rules.flatMap((rule) => [...rule.text, ...rule.owner]),
    ],
    findPosts,
    findTexts,
    ownerOf,
    read,
    countContainers: (root) => queryAll(root, join(definition.containers)).length,
    repair: (hooks) => withinBudget(defineSite(repaired(definition, hooks)), site),
  };
  return site;

  function isRead(rule: TextRule, owner: Element) {
    return (element: Element) =>
      !(rule.outside && closest(element, rule.outside)) && ownerBy(rule, element) === owner;
  }
}

/** A line of its own right after an element. */
export function lineAfter(element: Element): BadgeSlot {
  return { parent: parentOf(element) ?? element, before: element.nextSibling };
}

function ownerBy(rule: TextRule, element: Element): Element | null {
  for (const hook of rule.owner) {
    const owner = closest(element, hook.css);
    if (owner) return owner;
  }
  return null;
}

/** The first match in the owner that does not belong to another post nested in it. */
function firstOwn(rule: TextRule, owner: Element, css: string | undefined): Element | null {
  if (css === undefined) return null;
  const { nested } = rule;
  if (!nested) return queryFirst(owner, css);
  const found = queryAll(owner, css).find((element) => {
    const around = closest(element, nested);
    return !around || around === owner || !contains(owner, around);
  });
  return found ?? null;
}

function isTruncated(rule: TextRule, owner: Element, text: Element): boolean {
  const { more } = rule;
  return typeof more === 'function' ? more(text, owner) : firstOwn(rule, owner, more) !== null;
}

function permalinkOf(rule: TextRule, owner: Element, text: Element): string | null {
  const { permalink } = rule;
  if (permalink === undefined) return null;
  if (typeof permalink === 'function') return permalink(owner, text);
  const anchor = matches(owner, permalink) ? owner : firstOwn(rule, owner, permalink);
  return anchor ? absolute(anchor, attribute(anchor, 'href')) : null;
}

/**
 * "Lihat selengkapnya" is a button in or beside a text; "lihat lebih sedikit" and "lihat
 * terjemahan" hold nothing back.
 */
export function holdsMore(around: Element): boolean {
  return queryAll(around, '[role="button"],button').some((button) => {
    const label = button.textContent ?? '';
    return label !== '' && !/sedikit|less|thu gọn|terjemah|translat|original|asli/i.test(label);
  });
}

/** An http(s) address as the page means it, or null. */
export function absolute(element: Element, href: string | null): string | null {
  if (!href || !URL.canParse(href, element.baseURI)) return null;
  const url = new URL(href, element.baseURI);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

/** Where an anchor leads, with none but these parameters; null without an http(s) address. */
export function linkOf(anchor: Element | null, parameters: readonly string[]): string | null {
  const href = anchor && absolute(anchor, attribute(anchor, 'href'));
  return href && onlyParameters(href, parameters);
}

/**
 * The address with none but these parameters. They are looked up one by one: in Firefox a content
 * script cannot go through `searchParams`, its iterator throws there.
 */
export function onlyParameters(href: string, names: readonly string[]): string {
  const url = new URL(href);
  const kept = new URLSearchParams();
  for (const name of names) {
    const value = url.searchParams.get(name);
    if (value !== null) kept.append(name, value);
  }
  url.search = kept.toString();
  return url.href;
}

function prepare(rule: TextRule): Prepared {
  return {
    rule,
    upTo: rule.text.map((_, at) => join(rule.text.slice(0, at))),
    every: join(rule.text),
    owners: join(rule.owner),
  };
}

/** A rule's own style; its marks of "more" are never words, wherever they stand. */
function styleOf({ style, more }: TextRule, site: TextStyle): TextStyle {
  const own = { ...site, ...style };
  const strip = [own.strip, typeof more === 'string' ? more : ''].filter(Boolean).join(',');
  return { ...own, strip };
}

function join(hooks: readonly Hook[]): string {
  return hooks.map((hook) => hook.css).join(',');
}
