/** Reads the page only while the person wants it: asked at the start, followed live. */
import { createBadge } from '#components/overlay/badge.ts';
import {
  MAX_POST_CHARS,
  MAX_POSTS_PER_BATCH,
  type PageFindings,
  sendMessage,
} from '#data/protocol.ts';
import { consent, disabledSites, type Language, language } from '#data/settings.ts';
import { createFeed, type Feed } from './feed/create-feed.ts';
import type { Checker } from './feed/verdicts.ts';
import { openCard } from './open-card.ts';
import type { Site } from './sites/site.ts';

export interface Reader {
  /** Null while the page is not read. */
  findings(): PageFindings | null;
  locationChanged(): void;
}

const checker: Checker = {
  check: (posts) => sendMessage('checkPosts', { posts }),
  maxPosts: MAX_POSTS_PER_BATCH,
  maxChars: MAX_POST_CHARS,
};

/** Starts and stops the feed of this page until the signal aborts. */
export function createReader(site: Site, document: Document, signal: AbortSignal): Reader {
  let feed: Feed | null = null;
  let stop = new AbortController();
  let question = 0;

  async function decide(): Promise<void> {
    const mine = ++question;
    const state = await sendMessage('siteState', { site: site.id }).catch(() => null);
    if (signal.aborted || mine !== question) return;
    stop.abort();
    feed = null;
    if (!state?.enabled) return;
    globalThis.suluhCard?.close();
    stop = new AbortController();
    feed = startFeed(state.language, AbortSignal.any([signal, stop.signal]));
  }

  function startFeed(spoken: Language, until: AbortSignal): Feed {
    return createFeed({
      site,
      document,
      checker,
      makeBadge: (model, onOpen) => createBadge(model, spoken, onOpen),
      open: (opened) => void openCard(opened, spoken),
      signal: until,
    });
  }

  const again = () => void decide();
  const unwatch = [consent.watch(again), disabledSites.watch(again), language.watch(again)];
  signal.addEventListener(
    'abort',
    () => {
      for (const end of unwatch) end();
      globalThis.suluhCard?.destroy();
    },
    { once: true },
  );
  // A page kept in the back-forward cache must not work there.
  addEventListener('pagehide', () => feed?.pause(), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && feed?.resume(), { signal });
  again();
  return {
    findings: () => feed?.findings() ?? null,
    locationChanged: () => feed?.locationChanged(),
  };
}
