/**
 * Where a badge really goes: the adapter's slot, or after an ancestor of it where there is room for
 * a line of its own. Never outside of the post.
 */
import { contains, parentOf } from '../sites/dom.ts';
import type { BadgeSlot, Post } from '../sites/site.ts';

export interface BadgePlace extends BadgeSlot {
  /** The ancestor of the adapter's slot under which the badge stands, if it had to move up. */
  under?: Element;
}

/** The adapter's slot; above parents that lay their children side by side. Wants fresh styles. */
export function placeFor(post: Post): BadgePlace {
  return upToALine(post.badgeSlot, post);
}

/** A place outside of what cuts the badge off, or null where it is not cut. Wants fresh layout. */
export function placeOutsideClip(host: Element, post: Post): BadgePlace | null {
  const { bottom } = host.getBoundingClientRect();
  const text = post.element.getBoundingClientRect();
  let clipping: Element | null = null;
  for (let at = parentOf(host); at && isInside(post, at); at = parentOf(at)) {
    const { overflowY, contain } = getComputedStyle(at);
    if (!/hidden|clip|paint|content|strict/.test(`${overflowY} ${contain}`)) continue;
    const edge = at.getBoundingClientRect().bottom;
    // What hides the text too is folded up: its badge is folded up with it.
    if (edge < bottom - 2 && edge > text.top + 2) clipping = at;
  }
  return clipping && upToALine(lineUnder(clipping), post, clipping);
}

/** Whether the badge still stands where it was put, and the text with it. */
export function isInPlace(host: Element, { under }: BadgePlace, post: Post): boolean {
  if (!contains(post.container, post.element)) return false;
  if (under) return contains(under, post.element) && host.previousSibling === under;
  const { parent, before } = post.badgeSlot;
  if (parentOf(host) !== parent) return false;
  return before === host || host.nextSibling === (before?.parentNode === parent ? before : null);
}

/** Whether what comes below begins in the gap that the badge uses. Wants fresh layout. */
export function lacksGap(
  host: Element,
  { gapBelow = 0 }: BadgePlace,
  { container }: Post,
): boolean {
  if (gapBelow === 0) return false;
  let at = host;
  while (!at.nextElementSibling && at !== container) at = parentOf(at) ?? container;
  const edge =
    at === container
      ? at.getBoundingClientRect().bottom
      : (at.nextElementSibling?.getBoundingClientRect().top ?? 0);
  return edge - host.getBoundingClientRect().bottom < gapBelow - 1;
}

function upToALine(slot: BadgeSlot, post: Post, under?: Element): BadgePlace {
  const { parent } = slot;
  if (!isSideBySide(parent)) return under ? { ...slot, under } : slot;
  if (isInside(post, parent)) return upToALine(lineUnder(parent), post, parent);
  // The post itself is the row: the end of the text is the only line of its own.
  return post.element === parent ? slot : { parent: post.element, before: null };
}

/** Rows, and columns that begin at the bottom: a badge at the end of one would stand over its text. */
function isSideBySide(parent: Element): boolean {
  const { display, flexDirection } = getComputedStyle(parent);
  return (display.includes('flex') && flexDirection !== 'column') || display === 'table-row';
}

function isInside({ container }: Post, element: Element): boolean {
  return element !== container && contains(container, element);
}

function lineUnder(element: Element): BadgeSlot {
  return { parent: parentOf(element) ?? element, before: element.nextSibling };
}
