/**
 * How the small content script and the card's bundle, injected at first use, find each other:
 * both run in the extension's isolated world of the page and meet at one property of globalThis.
 */
import type { Language } from '#data/settings.ts';

/** What the card shows and where it came from. */
export interface CardAnchor {
  /** The badge that was opened; focus returns to it, the card is placed beside it. */
  badge: HTMLElement;
  /** The post's own element, which the card must not cover. */
  post: Element;
  recordIds: string[];
  /** The post's text, for "mengapa cocok". */
  text: string;
  /** The post's own address where the site gives one; kept only if the person queues the post. */
  address?: string;
  language: Language;
  /** The person said "bukan klaim ini": hide this badge (locally, undoably). */
  onDismiss?: () => void;
}

export interface CardHandle {
  open(anchor: CardAnchor): void;
  close(): void;
  /** Removes the card and all its listeners for good. */
  destroy(): void;
}

declare global {
  var suluhCard: CardHandle | undefined;
}
