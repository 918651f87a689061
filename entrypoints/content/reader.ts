/** Reads the page only while the person wants it: asked at the start, followed live. */
import { createBadge } from '#components/overlay/badge.ts';
import { ownGlobal } from '#components/overlay/own-global.ts';
import type { PageFindings, SiteState } from '#data/protocol.ts';
import type { ReaderWorld } from './extension-world.ts';
import { createFeed, type Feed } from './feed/create-feed.ts';
import type { Site } from './sites/site.ts';

export interface Reader {
  /** Null while the page is not read. */
  findings(): PageFindings | null;
  locationChanged(): void;
  /** The page goes into the back-forward cache, where nothing must work. */
  sleep(): void;
  wake(): void;
}

/** A worker that does not answer is asked again after this, in milliseconds. */
const ASK_AGAIN_MS = [500, 5000];
/** A page that changes its address without end is looked at anew so often, in milliseconds. */
const LOOK_ANEW_MS = 1000;
/** By then a page has filled its posts, in milliseconds. */
export const CANARY_MS = 20_000;

/** Starts and stops the feed of this page until the signal aborts. */
export function createReader(
  site: Site,
  document: Document,
  world: ReaderWorld,
  signal: AbortSignal,
): Reader {
  let feed: Feed | null = null;
  let kept = '';
  let stop = new AbortController();
  let question = 0;
  let ended = false;
  let moved: ReturnType<typeof setTimeout> | undefined;
  let lookedAnew = Number.NEGATIVE_INFINITY;
  let root: Element | undefined;
  const asked = pageNow();

  async function decide(): Promise<void> {
    if (ended) return;
    const mine = ++question;
    const state = await askState(mine);
    if (signal.aborted || mine !== question || !state) return;
    const wanted = state.enabled ? JSON.stringify(state) : '';
    if (wanted === kept) return;
    stop.abort();
    world.closeCard();
    kept = wanted;
    stop = new AbortController();
    feed = state.enabled ? startFeed(state, AbortSignal.any([signal, stop.signal])) : null;
  }

  async function askState(mine: number) {
    for (const pause of ASK_AGAIN_MS) {
      const state = await world.siteState(site.id);
      if (state || signal.aborted || mine !== question) return state;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return world.siteState(site.id);
  }

  function startFeed({ language, hooks }: SiteState, until: AbortSignal): Feed {
    root = document.documentElement;
    return createFeed({
      site: hooks ? site.repair(hooks) : site,
      document,
      checker: world.checker,
      makeBadge: (model, onOpen) => createBadge(model, language, onOpen),
      open: (opened) => world.openCard(opened, language),
      isAlive() {
        // A page that writes itself anew (document.open) takes our listeners with it.
        if (document.documentElement !== root) {
          root = document.documentElement;
          kept = '?';
          void decide();
        }
        return world.isAlive();
      },
      signal: until,
    });
  }

  /** What a person asked for is one page: another one, shown without loading, is not read. */
  function end(): void {
    ended = true;
    question += 1;
    stop.abort();
    world.closeCard();
    feed = null;
  }

  // Once a page: later it is the person who scrolls through an empty one.
  const canary = setTimeout(() => {
    const report = document.hidden ? null : feed?.canary();
    if (report) world.reportStale(report);
  }, CANARY_MS);
  const unwatch = world.onSettingsChange(() => void decide());
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(canary);
      clearTimeout(moved);
      world.closeCard();
      // Last: in a script cut off by an update the browser may refuse it.
      unwatch();
    },
    { once: true },
  );
  void decide();
  return {
    findings: () => feed?.findings() ?? null,
    sleep: () => feed?.pause(),
    wake() {
      feed?.resume();
      // What was chosen in the meantime reached nobody in the cache.
      void decide();
    },
    locationChanged() {
      if (ownGlobal('suluhOnRequest')) {
        if (pageNow() !== asked) end();
        return;
      }
      const wait = lookedAnew + LOOK_ANEW_MS - performance.now();
      moved ??= setTimeout(() => {
        moved = undefined;
        lookedAnew = performance.now();
        feed?.locationChanged();
      }, wait);
    },
  };
}

/** Where the page is, but for the part after the #. */
function pageNow(): string {
  return location.pathname + location.search;
}
