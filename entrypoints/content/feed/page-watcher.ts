/**
 * One MutationObserver for the page. Its callback only collects; the work is done at most once a
 * frame, and after a flush that took c milliseconds the next one waits at least `REST` × c: a page
 * in a storm gets a few per cent of a core from us, no more. When records pile up the observer is
 * cut off and one scan of the whole document follows; so it is when the page flies by too fast for
 * anybody to read, until it slows down.
 */
import { createSpeedometer, tooFast } from './speedometer.ts';

/** What changed since the last flush. */
export interface PageChanges {
  /** Look at the whole document; the sets are empty then. */
  everything: boolean;
  added: Set<Element>;
  /** Nodes whose own content changed. */
  touched: Set<Node>;
  /** Something was taken out of the page. */
  removed: boolean;
}

export interface PageWatcher {
  /** Asks for a scan of the whole document at the next flush. */
  scanAll(): void;
  /** Asks for a look at this node at the next flush, as if it had changed. */
  touch(node: Node): void;
  /** Does something to the page without hearing of it: what is our own is no change. */
  quietly(work: () => void): void;
  /** Forgets what is pending and stops observing until `resume`. */
  pause(): void;
  /** Observes again, beginning with a scan of the whole document. */
  resume(): void;
}

/** More records than this between two flushes are a storm. */
const STORM_RECORDS = 1000;
/** Rest between flushes, in multiples of what the last one took. */
const REST = 30;
/**
 * At least this long, in milliseconds. The first change after a rest is looked at at once; while
 * posts keep coming (a feed is scrolled) the rest doubles up to the second figure, so that what
 * one frame adds is looked at together with what the next ones add.
 */
const SHORTEST_REST = 60;
const SCROLLING_REST = 250;
/** At most this long, so that one slow scan does not blind us. */
const LONGEST_REST = 2000;
/** In a flight the place is looked at so often, in milliseconds. */
const LOOK_EVERY = 50;
const IGNORED = /^(BR|HEAD|LINK|META|SCRIPT|STYLE|TITLE|SULUH-BADGE)$/;

/**
 * Watches until the signal aborts; `onChanges` runs at most once a frame, never in a hidden tab or
 * in a flight, and answers whether there was a post in what changed. `mayFly` is asked when a flight
 * begins: after it the whole page is scanned.
 */
export function watchPage(
  document: Document,
  onChanges: (changes: PageChanges) => boolean,
  mayFly: () => boolean,
  signal: AbortSignal,
): PageWatcher {
  let changes = noChanges();
  /** As they came; looked into at the flush, when much of it is gone again. */
  let unread: MutationRecord[][] = [];
  let records = 0;
  let scheduled = false;
  let paused = false;
  let notBefore = 0;
  let rest = SHORTEST_REST;
  /** One fast look may be a jump; a second one a frame later is a flight. */
  let leapt = false;
  /** A page that keeps what it once showed will not throw it away later. */
  let grounded = false;
  let flight: ReturnType<typeof setInterval> | undefined;
  const speed = createSpeedometer();

  const observer = new MutationObserver(hear);
  function hear(list: MutationRecord[]): void {
    records += list.length;
    if (records > STORM_RECORDS) {
      observer.disconnect();
      unread = [];
      changes = noChanges(true);
    } else unread.push(list);
    schedule();
  }
  const observe = () =>
    observer.observe(document, { childList: true, subtree: true, characterData: true });

  function schedule(): void {
    if (scheduled || paused) return;
    scheduled = true;
    const wait = notBefore - performance.now();
    if (wait > 1) setTimeout(afterFrame, wait);
    else {
      rest = SHORTEST_REST;
      afterFrame();
    }
  }

  /** Right after a frame styles and layout are fresh: asking for them costs nothing then. */
  function afterFrame(): void {
    scheduled = true;
    requestAnimationFrame(() => setTimeout(flush));
  }

  function flush(): void {
    scheduled = false;
    if (signal.aborted || paused) return;
    const isFast = !grounded && !changes.everything && speed() > tooFast();
    grounded ||= isFast && leapt && !mayFly();
    if (document.hidden) afterFrame();
    else if (!isFast || grounded) read();
    else if (leapt) fly();
    else afterFrame();
    leapt = isFast;
  }

  function read(): void {
    for (const list of unread) for (const record of list) collect(record, changes);
    unread = [];
    const taken = changes;
    changes = noChanges();
    const stormy = records > STORM_RECORDS;
    records = 0;
    const started = performance.now();
    let atLeast = 0;
    try {
      // What is ignored makes no post wait.
      if (!isEmpty(taken)) {
        atLeast = rest;
        if (onChanges(taken)) rest = Math.min(rest * 2, SCROLLING_REST);
      }
    } finally {
      const now = performance.now();
      notBefore = now + Math.min(Math.max((now - started) * REST, atLeast), LONGEST_REST);
      if (stormy) observe();
    }
  }

  /** Nothing is read, nothing is even heard of, until the page is slow enough again. */
  function fly(): void {
    scheduled = true;
    observer.disconnect();
    forget(true);
    const limit = tooFast();
    flight = setInterval(() => {
      if (speed() > limit) return;
      clearInterval(flight);
      rest = SHORTEST_REST;
      observe();
      flush();
    }, LOOK_EVERY);
  }

  function forget(everything = false): void {
    unread = [];
    records = 0;
    changes = noChanges(everything);
  }

  function scanAll(): void {
    grounded = false;
    changes = noChanges(true);
    schedule();
  }

  signal.addEventListener(
    'abort',
    () => {
      clearInterval(flight);
      observer.disconnect();
    },
    { once: true },
  );
  observe();
  scanAll();
  return {
    scanAll,
    touch(node) {
      if (!changes.everything) changes.touched.add(node);
      schedule();
    },
    quietly(work) {
      const before = observer.takeRecords();
      work();
      observer.takeRecords();
      if (before.length > 0) hear(before);
    },
    pause() {
      paused = true;
      scheduled = false;
      clearInterval(flight);
      observer.disconnect();
      forget();
    },
    resume() {
      if (!paused || signal.aborted) return;
      paused = false;
      observe();
      scanAll();
    },
  };
}

function collect(record: MutationRecord, changes: PageChanges): void {
  if (changes.everything) return;
  if (record.type === 'characterData') {
    changes.touched.add(record.target);
    return;
  }
  const { addedNodes, removedNodes, target } = record;
  for (const node of addedNodes) {
    if (!(node instanceof Element)) changes.touched.add(target);
    else if (!IGNORED.test(node.tagName)) changes.added.add(node);
  }
  if (removedNodes.length > 0) {
    changes.removed = true;
    changes.touched.add(target);
  }
}

function noChanges(everything = false): PageChanges {
  return { everything, added: new Set(), touched: new Set(), removed: everything };
}

function isEmpty({ everything, added, touched, removed }: PageChanges): boolean {
  return !everything && !removed && added.size === 0 && touched.size === 0;
}
