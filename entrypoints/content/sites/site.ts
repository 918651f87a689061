/** The contract between a site's adapter and the feed. How to write one: ./README.md */

import type { SiteHooks } from '#data/schema/index.ts';

declare global {
  /** The adapter for any page, left here by its own bundle (entrypoints/generic). */
  var suluhGeneric: Site | undefined;
}

/** What a text is on its page. */
export type PostKind = 'post' | 'comment' | 'quote' | 'message' | 'title';

/**
 * A CSS selector with its papers: the day it was last seen to hold, and where (a saved page, a
 * source file). Lists of hooks are ordered, best first.
 */
export interface Hook {
  css: string;
  /** `YYYY-MM-DD`. */
  seen: string;
  witness: string;
}

/**
 * Where a badge goes: a line of its own, as a child of `parent`, before `before` (null: at its
 * end). The text above it does not move; what follows moves down.
 */
export interface BadgeSlot {
  parent: Element;
  before: Node | null;
  /** Pixels that the site leaves empty under its texts: the badge uses them, the post grows less. */
  gapBelow?: number;
}

/** One text found on a page, as it stands now; what lies around the text is looked up when asked. */
export interface Post {
  /** The element that stands for the text; the same one as long as the page keeps it. */
  element: Element;
  /** The post around the text. */
  container: Element;
  /** The elements that hold the words; the badge stands under the last one. */
  parts: readonly Element[];
  kind: PostKind;
  /** Visible text, emoji as characters, line breaks kept, without labels of the page. */
  text: string;
  /** The page holds back a part ("lihat selengkapnya"). */
  truncated: boolean;
  /** Leaves the page only when a person queues this very post for the desk. */
  permalink: string | null;
  hasMedia: boolean;
  badgeSlot: BadgeSlot;
}

/** Knows where the posts of one site are; never changes the page. */
export interface Site {
  /** Lower-case, the name of its file. */
  id: string;
  /** Host names; `*.example.org` takes every subdomain, not example.org itself. */
  hosts: readonly string[];
  /** Every selector it stands on. */
  hooks: readonly Hook[];
  /** The elements in `root` that stand for a text, each once, in document order. */
  findPosts(root: Document | DocumentFragment | Element): Element[];
  /**
   * Elements in `root` that look like a text or a part of one, in document order; `ownerOf` tells
   * whether they are. Much cheaper than `findPosts`.
   */
  findTexts(root: Document | Element): Element[];
  /** The element of the text that `node` lies in, or null. */
  ownerOf(node: Node): Element | null;
  /** Reads one of `findPosts`; null when it holds no visible text. */
  read(element: Element): Post | null;
  /** How many posts there are, with or without text: the canary that tells a stale adapter. */
  countContainers(root: Document): number;
  /** The same site with hooks that came as data, tried before its own. */
  repair(hooks: SiteHooks): Site;
}
