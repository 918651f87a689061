/** What the reader needs of the extension around it; tests hand in their own. */
import { browser } from 'wxt/browser';
import { ownGlobal } from '#components/overlay/own-global.ts';
import type { SiteState } from '#data/protocol.ts';
import type { StaleAdapterReport } from '#data/schema/index.ts';
import { MAX_POST_CHARS, MAX_POSTS_PER_BATCH } from '#data/schema/limits.ts';
import type { Language } from '#data/settings.ts';
import { ask } from './ask.ts';
import type { OpenedBadge } from './feed/badge-keeper.ts';
import type { Checker } from './feed/verdicts.ts';
import { openCard } from './open-card.ts';

export interface ReaderWorld {
  /** Whether this site may be read now; null when nobody answers. */
  siteState(site: string): Promise<SiteState | null>;
  /** Calls back whenever the answer may have changed; returns what ends it. */
  onSettingsChange(changed: () => void): () => void;
  checker: Checker;
  openCard(opened: OpenedBadge, language: Language): void;
  closeCard(): void;
  /** Notes that posts stand on the page in which no text is found. */
  reportStale(report: StaleAdapterReport): void;
  /** Whether the extension is still there; asking ends a script that was cut off. */
  isAlive(): boolean;
}

/**
 * Keys in local storage (data/settings.ts; sync's hooks; permissions taken back) on which the
 * answer hangs. Listened to directly: the storage library would add a fifth to the script on every
 * page.
 */
export const WATCHED_SETTINGS = [
  'consent',
  'disabledSites',
  'language',
  'mutedTopics',
  'programChips',
  'sensitivity',
  'siteGrants',
  'siteHooks',
];

/**
 * The extension itself. `isAlive` says whether it is still there: after an update the old script
 * stays in the page, cut off; asking is what makes it notice and clean up.
 */
export function extensionWorld(isAlive: () => boolean): ReaderWorld {
  return {
    siteState: (site) => ask('siteState', { site }).catch(() => null),
    onSettingsChange(changed) {
      const listener = (changes: Record<string, unknown>) => {
        if (WATCHED_SETTINGS.some((key) => key in changes)) changed();
      };
      const { onChanged } = browser.storage.local;
      onChanged.addListener(listener);
      return () => onChanged.removeListener(listener);
    },
    checker: {
      check: async (posts) => (isAlive() ? ask('checkPosts', { posts }) : []),
      maxPosts: MAX_POSTS_PER_BATCH,
      maxChars: MAX_POST_CHARS,
    },
    openCard(opened, spoken) {
      if (isAlive()) void openCard(opened, spoken);
    },
    reportStale(report) {
      if (isAlive()) ask('staleAdapter', report).catch(() => {});
    },
    isAlive,
    closeCard() {
      ownGlobal('suluhCard')?.destroy();
      globalThis.suluhCard = undefined;
    },
  };
}
