/**
 * Keeps one badge at each post that has a finding: puts it back when the page drops it (a bounded
 * number of times: a page that insists wins), takes it away with its text, never draws it twice.
 *
 * Anti-nag (2026-11-24): the same claim wears one full badge in the page at a time; further posts
 * with it get a dot that grows into the word when it is pointed at or focused. No badge at all on
 * repeats lost: whoever meets only the third copy would see nothing.
 */
import type { BadgeModel, BadgeView } from '#components/overlay/badge.ts';
import type { Verdict } from '#data/protocol.ts';
import { queryAll } from '../sites/dom.ts';
import type { Post, Site } from '../sites/site.ts';

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
  removals: number;
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

/** A page that removes one badge more often than this keeps it removed. */
const MOST_REMOVALS = 5;
/** The same for all badges of a page together. */
const MOST_REMOVALS_OF_PAGE = 200;

export function createBadgeKeeper(
  site: Site,
  makeBadge: MakeBadge,
  open: (opened: OpenedBadge) => void,
): BadgeKeeper {
  const kept = new Map<Element, Kept>();
  /** Which post wears the full badge of a claim. */
  const wearers = new Map<string, Element>();
  const dismissed = new Set<string>();
  const hosts = new WeakSet<Element>();
  let removalsOfPage = 0;
  let drawn = false;

  function show(post: Post, key: string, verdict: Verdict): void {
    const recordId = subjectOf(verdict);
    const before = kept.get(post.element);
    if (before && before.key === key && before.recordId === recordId) {
      before.post = post;
      if (!before.view.host.isConnected) putBack(before);
      return;
    }
    clear(post.element);
    const model = modelOf(post.element, verdict);
    if (!model || recordId === undefined) return;
    const view = makeBadge(model, () => openKept(post.element));
    hosts.add(view.host);
    drawn = true;
    kept.set(post.element, { view, key, recordId, post, verdict, removals: 0 });
    if (dismissed.has(dismissal(key, recordId))) hide(post.element);
    view.place(post.badgeSlot);
  }

  function modelOf(element: Element, verdict: Verdict): BadgeModel | null {
    const { stance, findings, mention } = verdict;
    const [finding] = findings;
    if (!finding) {
      return mention
        ? { look: 'program', size: sizeFor(element, mention.recordId), mention }
        : null;
    }
    const look = finding.tier === 'related' ? 'related' : stance === 'repeats' ? 'warn' : 'note';
    return { look, size: sizeFor(element, finding.recordId), finding };
  }

  function sizeFor(element: Element, recordId: string): BadgeModel['size'] {
    const wearer = wearers.get(recordId);
    if (
      wearer &&
      wearer !== element &&
      kept.get(wearer)?.recordId === recordId &&
      wearer.isConnected
    ) {
      return 'dot';
    }
    wearers.set(recordId, element);
    return 'full';
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
        hide(element);
      },
    });
  }

  function hide(element: Element): void {
    const entry = kept.get(element);
    entry?.view.showHidden(() => {
      dismissed.delete(dismissal(entry.key, entry.recordId));
      const model = modelOf(element, entry.verdict);
      if (model) entry.view.show(model);
    });
  }

  function clear(element: Element): void {
    const entry = kept.get(element);
    if (!entry) return;
    entry.view.host.remove();
    kept.delete(element);
    if (wearers.get(entry.recordId) === element) wearers.delete(entry.recordId);
  }

  function putBack(entry: Kept): void {
    if (entry.removals >= MOST_REMOVALS || removalsOfPage >= MOST_REMOVALS_OF_PAGE) return;
    entry.removals++;
    removalsOfPage++;
    const fresh = site.read(entry.post.element);
    if (!fresh) {
      clear(entry.post.element);
      return;
    }
    entry.post = fresh;
    entry.view.place(fresh.badgeSlot);
  }

  function sweep(): void {
    for (const [element, entry] of kept) {
      if (!element.isConnected) clear(element);
      else if (!entry.view.host.isConnected) putBack(entry);
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
    },
  };
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
