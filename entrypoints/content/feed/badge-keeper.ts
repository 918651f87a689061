/**
 * Keeps one badge at each post that has a finding: puts it back when the page drops or moves it (so
 * often a minute: a page that insists wins), takes it away with its text, never draws it twice.
 *
 * Anti-nag (2026-11-24): the same claim wears one full badge in the page at a time; further posts
 * with it get a dot that grows into the word when it is pointed at or focused. No badge at all on
 * repeats lost: whoever meets only the third copy would see nothing. A full badge that is hidden,
 * gone or dismissed does not count: a dot takes its place.
 */
import type { BadgeModel, BadgeView } from '#components/overlay/badge.ts';
import type { Verdict } from '#data/protocol.ts';
import { isVisible, queryAll } from '../sites/dom.ts';
import type { Post, Site } from '../sites/site.ts';
import { type BadgePlace, isInPlace, lacksGap, placeFor, placeOutsideClip } from './badge-place.ts';
import { hashOf } from './hash.ts';
import { atMostAMinute } from './rate.ts';
import { guardText, type TextGuard } from './text-guard.ts';

export type MakeBadge = (model: BadgeModel, onOpen: () => void) => BadgeView;

/** A badge that a person opened. */
export interface OpenedBadge {
  badge: HTMLElement;
  post: Element;
  recordIds: string[];
  text: string;
  /** The post's own address; "" where the site gives none. */
  address: string;
  onDismiss: () => void;
}

interface Kept {
  view: BadgeView;
  key: string;
  recordId: string;
  post: Post;
  verdict: Verdict;
  /** Full, not a dot. */
  full: boolean;
  /** The person hid it. */
  dismissed: boolean;
  place: BadgePlace | null;
  guard: TextGuard | null;
  /** What the guard watches. */
  watched: readonly Element[];
  mayPutBack: () => boolean;
}

/** What the keeper wants of the page's watcher. */
export interface Surroundings {
  /** Another look at a text. */
  reread(text: Element): void;
  /** A change to the page that is not to be heard of. */
  quietly(work: () => void): void;
}

export interface BadgeKeeper {
  show(post: Post, key: string, verdict: Verdict): void;
  clear(element: Element): void;
  /** Call after nodes were removed: puts badges back, forgets posts that are gone. */
  sweep(): void;
  /** Whether there was ever a badge in this page: before, there is nothing to copy. */
  hasDrawn(): boolean;
  /** Takes out badges that are not ours: a post cloned with its badge, a script that is gone. */
  removeCopies(root: Document | Element): void;
  /** The page may have switched between light and dark. */
  dressAll(): void;
  clearAll(): void;
}

/** A page that takes one badge out more often than this in a minute keeps it out for that minute. */
const MOST_REMOVALS = 5;
/** The same for all badges of a page together. */
const MOST_REMOVALS_OF_PAGE = 600;
/** A dot takes the place of a full badge after this, in milliseconds: a text may only be growing. */
const PROMOTE_AFTER_MS = 500;
/** No root is so high: only what cuts a badge off inside of the page counts. */
const EVERYWHERE = '1000000px';

export function createBadgeKeeper(
  site: Site,
  makeBadge: MakeBadge,
  open: (opened: OpenedBadge) => void,
  { reread, quietly }: Surroundings,
): BadgeKeeper {
  const kept = new Map<Element, Kept>();
  /** Which post wears the full badge of a claim. */
  const wearers = new Map<string, Kept>();
  const dismissed = new Set<string>();
  const hosts = new WeakMap<Element, Kept>();
  const mayPutBack = atMostAMinute(MOST_REMOVALS_OF_PAGE);
  let promotion: ReturnType<typeof setTimeout> | undefined;
  let drawn = false;

  /** Hears once of each badge, after layout, whether something cuts it off. */
  const clips = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio, boundingClientRect } of entries) {
        clips.unobserve(target);
        const entry = hosts.get(target);
        if (!entry?.place || boundingClientRect.height === 0) continue;
        if (lacksGap(target, entry.place, entry.post)) put(entry, { ...entry.place, gapBelow: 0 });
        if (intersectionRatio > 0.9) continue;
        const better = placeOutsideClip(target, entry.post);
        if (better) put(entry, better);
      }
    },
    { rootMargin: EVERYWHERE },
  );

  function show(post: Post, key: string, verdict: Verdict): void {
    const recordId = subjectOf(verdict);
    const before = kept.get(post.element);
    if (before && before.key === key && before.recordId === recordId) {
      before.post = post;
      const { watched } = before;
      if (!stands(before)) putBack(before);
      else if (post.parts.some((part, at) => part !== watched[at])) guard(before);
      before.guard?.trust();
      before.view.doubt(false);
      if (!before.full && !isWorn(recordId)) wear(before);
      return;
    }
    clear(post.element);
    const full = !isWorn(recordId);
    const model = modelOf(verdict, full);
    if (!model || recordId === undefined) return;
    const view = makeBadge(model, () => openKept(post.element));
    const entry: Kept = {
      ...{ view, key, recordId, post, verdict, full },
      ...{ dismissed: false, place: null, guard: null, watched: [] },
      mayPutBack: atMostAMinute(MOST_REMOVALS),
    };
    hosts.set(view.host, entry);
    drawn = true;
    kept.set(post.element, entry);
    if (full) wearers.set(recordId, entry);
    if (dismissed.has(dismissal(key, recordId))) hide(entry);
    put(entry, placeFor(post));
  }

  function put(entry: Kept, place: BadgePlace): void {
    const { view } = entry;
    entry.place = place;
    quietly(() => view.place(place));
    view.doubt(false);
    clips.observe(view.host);
    guard(entry);
  }

  function guard(entry: Kept): void {
    const { view, post } = entry;
    entry.guard?.stop();
    entry.watched = post.parts;
    entry.guard = guardText(view.host, post.parts, (certain) => {
      if (!certain) view.doubt(true);
      reread(post.parts.findLast((part) => part.isConnected) ?? post.element);
    });
  }

  function stands({ view, place, post }: Kept): boolean {
    return view.host.isConnected && place !== null && isInPlace(view.host, place, post);
  }

  /** Whether a person can see a full badge of this claim somewhere in the page. */
  function isWorn(recordId = '', except?: Kept): boolean {
    const entry = wearers.get(recordId);
    if (!entry || entry === except || kept.get(entry.post.element) !== entry) return false;
    return !entry.dismissed && isShown(entry);
  }

  function wear(entry: Kept, full = true): void {
    entry.full = full;
    if (full) wearers.set(entry.recordId, entry);
    const model = modelOf(entry.verdict, full);
    if (model) entry.view.show(model);
  }

  function promoteLater(): void {
    promotion ??= setTimeout(() => {
      promotion = undefined;
      for (const entry of kept.values()) {
        if (entry.full || entry.dismissed || !isShown(entry)) continue;
        if (!isWorn(entry.recordId)) wear(entry);
      }
    }, PROMOTE_AFTER_MS);
  }

  function openKept(element: Element): void {
    const entry = kept.get(element);
    if (!entry) return;
    open({
      badge: entry.view.host,
      post: entry.post.container,
      recordIds: recordsOf(entry.verdict),
      text: entry.post.text,
      address: entry.post.permalink ?? '',
      onDismiss: () => {
        dismissed.add(dismissal(entry.key, entry.recordId));
        hide(entry);
      },
    });
  }

  function hide(entry: Kept): void {
    entry.dismissed = true;
    entry.view.showHidden(() => {
      dismissed.delete(dismissal(entry.key, entry.recordId));
      entry.dismissed = false;
      wear(entry);
    });
    promoteLater();
  }

  function clear(element: Element): void {
    const entry = kept.get(element);
    if (!entry) return;
    takeOut(entry);
    kept.delete(element);
    if (wearers.get(entry.recordId) === entry) wearers.delete(entry.recordId);
  }

  function takeOut({ view, guard, full }: Kept): void {
    guard?.stop();
    quietly(() => view.host.remove());
    if (full) promoteLater();
  }

  function putBack(entry: Kept): void {
    if (!entry.mayPutBack() || !mayPutBack()) {
      takeOut(entry);
      return;
    }
    const fresh = site.read(entry.post.element);
    if (!fresh || hashOf(fresh.text) !== entry.key) {
      clear(entry.post.element);
      return;
    }
    entry.post = fresh;
    // While it was out, another post may have put the full badge on.
    const full = !isWorn(entry.recordId, entry);
    if (full !== entry.full && !entry.dismissed) wear(entry, full);
    put(entry, placeFor(fresh));
  }

  function sweep(): void {
    for (const [element, entry] of kept) {
      if (!element.isConnected || element.ownerDocument !== document) clear(element);
      else if (!stands(entry)) putBack(entry);
    }
  }

  return {
    show,
    clear,
    sweep,
    hasDrawn: () => drawn,
    removeCopies(root) {
      for (const badge of queryAll(root, 'suluh-badge')) if (!hosts.has(badge)) badge.remove();
    },
    dressAll() {
      for (const { view } of kept.values()) if (view.host.isConnected) view.dress();
    },
    clearAll() {
      for (const element of [...kept.keys()]) clear(element);
      clips.disconnect();
      clearTimeout(promotion);
    },
  };
}

function isShown({ view: { host } }: Kept): boolean {
  return host.isConnected && isVisible(host, true);
}

function modelOf({ stance, findings, mention }: Verdict, full: boolean): BadgeModel | null {
  const size = full ? 'full' : 'dot';
  const [finding] = findings;
  if (finding) {
    const look = finding.tier === 'related' ? 'related' : stance === 'repeats' ? 'warn' : 'note';
    return { look, size, finding };
  }
  return mention ? { look: 'program', size, mention } : null;
}

/** The records that a badge stands for, the one it names first. */
function recordsOf({ findings, mention }: Verdict): string[] {
  const ids = findings.map(({ recordId }) => recordId);
  return ids.length === 0 && mention ? [mention.recordId] : ids;
}

function subjectOf(verdict: Verdict): string | undefined {
  return recordsOf(verdict)[0];
}

function dismissal(key: string, recordId: string): string {
  return `${key} ${recordId}`;
}
