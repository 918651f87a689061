/**
 * An endless feed as a page of its own: X's keeps a window of cells and recycles the rest,
 * Facebook's appends and keeps. The page scrolls itself, a step a frame, and marks each hundred
 * posts in the trace.
 */
import { FEEDS, type FeedKind } from './markup.ts';

/** What the page offers to the bench, as `globalThis.bench`. */
export interface BenchPage {
  /** Scrolls through the feed from where it is. */
  scroll(pixelsPerFrame: number): Promise<void>;
  /** Jumps to fresh posts and waits for a badge; milliseconds after it entered, or null. */
  jump(index: number): Promise<number | null>;
  /** Flies on to a post and stops dead there; milliseconds from the stop to its badge, or null. */
  fly(index: number, pixelsPerFrame: number): Promise<number | null>;
  /** Changes the page so many times a second, for so long. */
  storm(perSecond: number, milliseconds: number): Promise<number>;
  /** Milliseconds from the entering of each repeat to its badge, while `watching`. */
  latencies: number[];
  /** Off while costs are measured: watching has costs of its own. */
  watching: boolean;
  /** Posts with a repeated claim that passed by, and those of them that got a badge. */
  passed: number;
}

/** Every cell is this high, so that a place can be computed. */
const CELL = 320;

/** The page as HTML; `badge` is the selector of what an extension puts into a post. */
export function feedPage(kind: FeedKind, posts: readonly string[], badge: string): string {
  const { post, text } = FEEDS[kind];
  const data = JSON.stringify({ kind, posts, badge, post, text, CELL }).replace(/</g, '\\u003c');
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Uji</title><style>
body{margin:0;font:15px/1.4 sans-serif;background:#fff}#feed{position:relative;width:600px;margin:auto}
.cell{position:relative;contain:content;height:${CELL}px;overflow:hidden;box-sizing:border-box;border-bottom:1px solid #ddd;width:100%}
.x .cell{position:absolute}svg{width:18px;height:18px}</style></head>
<body><main role="main"><div id="feed" class="${kind}" ${kind === 'facebook' ? 'role="feed"' : ''}></div><div id="ticker"></div></main>
<script>(${run.toString()})(${data})</script></body></html>`;
}

interface Given {
  kind: string;
  posts: string[];
  badge: string;
  post: string;
  text: string;
  CELL: number;
}

/** Runs in the page; self-contained, its source is sent there. */
function run({ kind, posts, badge, post, text, CELL }: Given): void {
  performance.mark('bench-load');
  const feed = document.getElementById('feed') as HTMLElement;
  const ticker = document.getElementById('ticker') as HTMLElement;
  const template = document.createElement('template');
  template.innerHTML = post;
  const cells = new Map<number, HTMLElement>();
  const spare: HTMLElement[] = [];
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const repeats = (i: number) => posts[i]?.startsWith('Tolong disebar!') === true;

  function fill(cell: HTMLElement, i: number): void {
    const words = cell.querySelector(text);
    if (words) words.textContent = posts[i] ?? '';
    cell.dataset.at = String(i);
    if (kind === 'x') cell.style.transform = `translateY(${i * CELL}px)`;
  }

  function mount(i: number): void {
    const cell =
      spare.pop() ?? (template.content.firstElementChild?.cloneNode(true) as HTMLElement);
    fill(cell, i);
    cells.set(i, cell);
    feed.append(cell);
    if (bench.watching && repeats(i)) watch(cell, i);
  }

  function render(): void {
    const first = Math.max(0, Math.floor((scrollY - 1200) / CELL));
    const last = Math.min(posts.length - 1, Math.ceil((scrollY + innerHeight + 1200) / CELL));
    for (const [i, cell] of cells) {
      if (kind !== 'x' || (i >= first && i <= last)) continue;
      cells.delete(i);
      cell.remove();
      // A cell that was marked by an extension is not used again, as React would not.
      if (!cell.querySelector(badge)) spare.push(cell);
    }
    for (let i = kind === 'x' ? first : cells.size; i <= last; i++) if (!cells.has(i)) mount(i);
    if (kind === 'x') feed.style.height = `${posts.length * CELL}px`;
  }

  async function badgeAt(index: number): Promise<number | null> {
    const start = performance.now();
    while (performance.now() - start < 5000) {
      if (cells.get(index)?.querySelector(badge)) return performance.now() - start;
      await frame();
    }
    return null;
  }

  const entered = new Map<number, number>();
  const bench = {
    latencies: [] as number[],
    passed: 0,
    watching: false,
    async scroll(pixels: number) {
      let marked = -1;
      const end = (posts.length - 3) * CELL;
      for (let at = scrollY; at < end; at += pixels) {
        scrollTo(0, at);
        render();
        const hundred = Math.floor(at / CELL / 100);
        if (hundred !== marked) performance.mark(`hundred-${hundred}`);
        marked = hundred;
        await frame();
      }
      performance.mark('hundred-end');
    },
    async jump(index: number) {
      // Facebook's feed has everything mounted that came before; one jump there loads a page.
      scrollTo(0, index * CELL - 100);
      if (kind !== 'x') for (let i = cells.size; i < index + 4; i++) mount(i);
      scrollTo(0, index * CELL - 100);
      render();
      return badgeAt(index);
    },
    async fly(index: number, pixels: number) {
      const end = index * CELL - 300;
      for (let at = scrollY; at < end; at += pixels) {
        scrollTo(0, Math.min(at + pixels, end));
        render();
        await frame();
      }
      return badgeAt(index);
    },
    async storm(perSecond: number, milliseconds: number) {
      const counter = feed.querySelector('button span span');
      const start = performance.now();
      let made = 0;
      while (performance.now() - start < milliseconds) {
        const due = ((performance.now() - start) / 1000) * perSecond;
        for (; made < due; made += 3) {
          const line = document.createElement('div');
          line.textContent = `baris ${made}`;
          ticker.append(line);
          if (ticker.childElementCount > 50) ticker.firstElementChild?.remove();
          if (counter) counter.textContent = String(made);
        }
        await frame();
      }
      return (made / (performance.now() - start)) * 1000;
    },
  };

  /** Notes when a repeat enters the viewport and when its badge is there. */
  function watch(cell: HTMLElement, i: number): void {
    bench.passed++;
    const step = () => {
      if (cells.get(i) !== cell) return;
      const { top, bottom } = cell.getBoundingClientRect();
      const seen = top < innerHeight && bottom > 0;
      if (seen && !entered.has(i)) entered.set(i, performance.now());
      if (cell.querySelector(badge)) {
        if (!entered.has(i) && !seen) return void requestAnimationFrame(step);
        bench.latencies.push(
          Math.max(0, performance.now() - (entered.get(i) ?? performance.now())),
        );
        return;
      }
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  render();
  Object.assign(globalThis, { bench });
}
