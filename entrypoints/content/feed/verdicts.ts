/** Verdicts by the key of a text: remembered, asked for in batches, each text once. */
import type { Verdict } from '#data/protocol.ts';
import { Lru } from './lru.ts';

export interface TextQuery {
  key: string;
  text: string;
}

/**
 * Who knows the verdicts, and how much one question may hold. Handed in, so that the page layer
 * stays free of the browser's API.
 */
export interface Checker {
  /** Rejects when nobody answers. */
  check(posts: TextQuery[]): Promise<Verdict[]>;
  maxPosts: number;
  maxChars: number;
}

const REMEMBERED = 2000;
/**
 * After a rest a question is asked at once. While texts keep coming each question waits longer for
 * the next ones, up to the second figure: a message costs 0.2 ms and more, however much it holds.
 */
const SHORTEST_WAIT_MS = 30;
/** Without a question for so long the page was not being scrolled through. */
const PAUSE_MS = 100;
const LONGEST_WAIT_MS = 250;
/** A worker that was stopped is asked again after this; then the page stays quiet for a while. */
const RETRY_MS = 400;
const QUIET_MS = 10_000;
/** Failed batches after which a text is given up, so that one bad text cannot hold up the rest. */
const MOST_FAILURES = 3;
/** A page cannot make us hold more than this. */
const MOST_WAITING = 2000;

export interface Verdicts {
  /** The verdict if it is known. */
  known(key: string): Verdict | undefined;
  /** Asks for a text; `onVerdict` hears of it. Asking twice is asking once. */
  ask(query: TextQuery): void;
}

/** Asks `checker` until the signal aborts; a failure leaves texts unasked, never throws. */
export function createVerdicts(
  checker: Checker,
  onVerdict: (verdict: Verdict) => void,
  signal: AbortSignal,
): Verdicts {
  const cache = new Lru<string, Verdict>(REMEMBERED);
  const waiting = new Map<string, TextQuery>();
  const failures = new Lru<string, number>(REMEMBERED);
  const asked = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quietUntil = 0;
  let between = SHORTEST_WAIT_MS;
  let lastSent = -between;

  function schedule(): void {
    if (timer !== undefined || signal.aborted) return;
    const now = performance.now();
    // Whoever stops and jumps on has not been scrolling: the rest begins anew.
    if (now - lastSent > PAUSE_MS) between = 0;
    const rest = lastSent + between - now;
    between = rest > 0 ? Math.min(between * 2, LONGEST_WAIT_MS) : SHORTEST_WAIT_MS;
    const wait = Math.max(0, quietUntil - now, rest);
    timer = setTimeout(() => {
      timer = undefined;
      void send();
    }, wait);
  }

  async function send(): Promise<void> {
    if (signal.aborted) return;
    lastSent = performance.now();
    const batch = [...waiting.values()].slice(0, checker.maxPosts);
    for (const { key } of batch) {
      waiting.delete(key);
      asked.add(key);
    }
    if (waiting.size > 0) schedule();
    const verdicts = await checkTwice(batch);
    for (const { key } of batch) asked.delete(key);
    if (signal.aborted) return;
    if (!verdicts) {
      postpone(batch);
      return;
    }
    for (const verdict of verdicts) {
      cache.set(verdict.key, verdict);
      onVerdict(verdict);
    }
  }

  function postpone(batch: TextQuery[]): void {
    quietUntil = performance.now() + QUIET_MS;
    for (const query of batch) {
      const failed = (failures.get(query.key) ?? 0) + 1;
      failures.set(query.key, failed);
      if (failed < MOST_FAILURES && waiting.size < MOST_WAITING) waiting.set(query.key, query);
    }
    if (waiting.size > 0) schedule();
  }

  async function checkTwice(batch: TextQuery[]): Promise<Verdict[] | null> {
    for (const pause of [0, RETRY_MS]) {
      if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
      if (signal.aborted) return null;
      try {
        const verdicts = await checker.check(batch);
        // Safari may answer undefined while the worker wakes.
        if (Array.isArray(verdicts)) return verdicts;
      } catch {
        // Asked once more; after that the feed goes on without badges.
      }
    }
    return null;
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    known: (key) => cache.get(key),
    ask({ key, text }) {
      if (waiting.has(key) || asked.has(key) || waiting.size >= MOST_WAITING) return;
      if ((failures.get(key) ?? 0) >= MOST_FAILURES) return;
      waiting.set(key, { key, text: text.slice(0, checker.maxChars) });
      schedule();
    },
  };
}
