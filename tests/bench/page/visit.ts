/** One visit of the endless feed in one browser: what it costs, and how soon badges are seen. */
import type { CDPSession, Page } from 'playwright';
import { stopWorker } from '#tests/e2e/harness/background.ts';
import type { Suluh } from '#tests/tools/launch.ts';
import { servePages } from '#tests/tools/serve-pages.ts';
import { type BareCosts, metered } from './bare-costs.ts';
import type { BenchPage } from './feed-page.ts';
import { FEEDS, type FeedKind } from './markup.ts';
import { REPEAT_EVERY } from './texts.ts';
import { type TraceReport, traced } from './trace.ts';

export interface Costs {
  /** The whole scroll without a trace, which has costs of its own: milliseconds of processor. */
  bare: BareCosts;
  /** The page loaded anew, until its first posts wear their badges. */
  load: TraceReport;
  scroll: TraceReport;
  storm: TraceReport;
  /** Changes a second that the page managed. */
  mutations: number;
  /** After the scroll and a collection, in bytes: scripts' heap and what the DOM holds. */
  heap: number;
}

export interface Latencies {
  /** While scrolling, and after jumps to places not seen before: milliseconds. */
  scroll: number[];
  passed: number;
  /** From the stop of a flight over forty posts. */
  flown: (number | null)[];
  awake: (number | null)[];
  stopped: (number | null)[];
}

const STORM_SECONDS = 6;
const JUMPS = 25;
const JUMPS_STOPPED = 12;
const FLIGHTS = 25;
/** Pixels a frame: 12,000 a second. */
const FLYING_SPEED = 200;
const SETTLE_MS = 700;

/** Scrolls through the whole feed, once with and once without a trace, and lets it storm. */
export async function measureCosts(
  suluh: Suluh,
  kind: FeedKind,
  html: string,
  pixels: number,
): Promise<Costs> {
  const { page, session } = await open(suluh, kind, html);
  const origin = suluh.url('').slice(0, -1);
  await settle(page);
  const bare = await metered(page, () => page.evaluate(scrollAll, pixels));
  const load = await traced(session, origin, async () => {
    await page.reload();
    await settle(page);
  });
  const scroll = await traced(session, origin, () => page.evaluate(scrollAll, pixels));
  await settle(page);
  const heap = await heapOf(page);
  const stormed = { rate: 0 };
  const storm = await traced(session, origin, async () => {
    stormed.rate = await page.evaluate(stormFor, STORM_SECONDS * 1000);
  });
  await session.detach();
  await page.close();
  return { bare, load, scroll, storm, mutations: stormed.rate, heap };
}

/** How soon badges stand: in a scroll, after flights, after jumps, after jumps with the worker stopped. */
export async function measureLatencies(
  suluh: Suluh,
  kind: FeedKind,
  html: string,
  pixels: number,
  posts: number,
): Promise<Latencies> {
  const { page } = await open(suluh, kind, html);
  await settle(page);
  const { latencies, passed } = await page.evaluate(watchScroll, pixels);
  await page.reload();
  await settle(page);
  const flown: (number | null)[] = [];
  for (
    let i = 0, at = REPEAT_EVERY * 2 - 1;
    i < FLIGHTS && at < posts;
    i++, at += REPEAT_EVERY * 2
  ) {
    flown.push(await page.evaluate(flyTo, { index: at, pixels: FLYING_SPEED }));
    await page.waitForTimeout(100);
  }
  await page.reload();
  await settle(page);
  const jump = (i: number) => page.evaluate(jumpTo, i);
  let at = REPEAT_EVERY * 2 - 1;
  const awake: (number | null)[] = [];
  for (let i = 0; i < JUMPS && at < posts; i++, at += REPEAT_EVERY) {
    awake.push(await jump(at));
    await page.waitForTimeout(100);
  }
  const stopped: (number | null)[] = [];
  for (let i = 0; i < JUMPS_STOPPED && at < posts; i++, at += REPEAT_EVERY) {
    await stopWorker(suluh);
    await page.bringToFront();
    await page.waitForTimeout(300);
    stopped.push(await jump(at));
  }
  await page.close();
  return { scroll: latencies, passed, flown, awake, stopped };
}

async function open(suluh: Suluh, kind: FeedKind, html: string) {
  const { url } = FEEDS[kind];
  await servePages(suluh.context, { [url]: html });
  const page = await suluh.context.newPage();
  await page.goto(url);
  const browser = suluh.context.browser();
  if (!browser) throw new Error('no browser session');
  return { page, session: await browser.newBrowserCDPSession() };
}

async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(SETTLE_MS);
}

async function heapOf(page: Page): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + embedderHeapUsedSize;
}

// The functions below run in the page.

function scrollAll(pixels: number): Promise<void> {
  const bench: BenchPage = Reflect.get(globalThis, 'bench');
  return bench.scroll(pixels);
}

async function watchScroll(pixels: number): Promise<{ latencies: number[]; passed: number }> {
  const bench: BenchPage = Reflect.get(globalThis, 'bench');
  bench.watching = true;
  await bench.scroll(pixels);
  const { latencies, passed } = bench;
  return { latencies, passed };
}

function stormFor(milliseconds: number): Promise<number> {
  const bench: BenchPage = Reflect.get(globalThis, 'bench');
  performance.mark('bench-storm');
  return bench.storm(5000, milliseconds);
}

function jumpTo(index: number): Promise<number | null> {
  const bench: BenchPage = Reflect.get(globalThis, 'bench');
  return bench.jump(index);
}

function flyTo({ index, pixels }: { index: number; pixels: number }): Promise<number | null> {
  const bench: BenchPage = Reflect.get(globalThis, 'bench');
  return bench.fly(index, pixels);
}
