/** What flies by too fast to be read is not read; where the page stops, it is. Invented texts. */
import { afterEach, expect, it } from 'vitest';
import { badges, CLAIM, frames, type Running, run, settled, tweet, until } from './harness.ts';

const CELL = 300;
let running: Running | undefined;
afterEach(() => {
  running?.stop();
  document.body.replaceChildren();
  scrollTo(0, 0);
});

/** A list that mounts what is near the viewport; `keeps`: what was mounted stays, as on Facebook. */
function list(length: number, keeps: boolean) {
  const box = document.createElement('div');
  box.style.cssText = `position:relative;height:${length * CELL}px`;
  document.body.append(box);
  const cells = new Map<number, HTMLElement>();
  const render = () => {
    const first = Math.max(0, Math.floor(scrollY / CELL) - 2);
    const last = Math.min(length - 1, Math.ceil((scrollY + innerHeight) / CELL) + 2);
    for (const [i, cell] of cells) {
      if (keeps || (i >= first && i <= last)) continue;
      cell.remove();
      cells.delete(i);
    }
    for (let i = keeps ? cells.size : first; i <= last; i++) {
      if (cells.has(i)) continue;
      const cell = tweet(`Unggahan ${i} bilang ${CLAIM} lagi`);
      cell.style.cssText = `position:absolute;top:${i * CELL}px;height:${CELL}px`;
      cells.set(i, cell);
      box.append(cell);
    }
  };
  render();
  return { cells, render };
}

/** Scrolls at so many screens a second, however slow the frames are. */
async function fly(to: number, screensPerSecond: number, render: () => void): Promise<void> {
  const from = scrollY;
  const started = performance.now();
  while (scrollY !== to) {
    const gone = ((performance.now() - started) / 1000) * screensPerSecond * innerHeight;
    scrollTo(0, to > from ? Math.min(from + gone, to) : Math.max(from - gone, to));
    render();
    await frames(1);
  }
}

/** Waits until this cell, as it stands now, wears its badge. */
async function badged(cells: ReadonlyMap<number, HTMLElement>, i: number): Promise<void> {
  const cell = cells.get(i);
  await until(() => cell !== undefined && badges(cell).length === 1);
}

const asked = () => running?.batches.flat().length ?? 0;

it('reads next to nothing in a flight, and what stands there when it ends', async () => {
  const { cells, render } = list(400, false);
  running = run();
  await settled();
  await fly(300 * CELL, 40, render);
  expect(asked()).toBeLessThan(100);
  await badged(cells, 300);
}, 30_000);

it('reads in a kept feed what was passed when the person comes back to it', async () => {
  const { cells, render } = list(300, true);
  running = run();
  await settled();
  await fly(250 * CELL, 40, render);
  const passed = cells.get(120);
  await badged(cells, 250);
  await settled();
  expect(asked()).toBeLessThan(150);
  expect(passed && badges(passed)).toHaveLength(0);
  scrollTo(0, 120 * CELL);
  await badged(cells, 120);
}, 30_000);

it('one jump is no flight, nor are jumps that a person makes one after the other', async () => {
  const { cells, render } = list(400, false);
  running = run();
  await settled();
  for (const i of [100, 200, 300]) {
    scrollTo(0, i * CELL);
    render();
    await badged(cells, i);
  }
});

it('goes on after a rest in the back-forward cache that began in a flight', async () => {
  const { cells, render } = list(400, false);
  running = run();
  await settled();
  const flown = fly(200 * CELL, 40, render);
  await frames(20);
  running.feed.pause();
  await flown;
  running.feed.resume();
  await badged(cells, 200);
  const fresh = tweet(`Unggahan baru bilang ${CLAIM} juga`);
  fresh.style.cssText = `position:absolute;top:${200 * CELL}px`;
  cells.get(200)?.parentElement?.append(fresh);
  await until(() => badges(fresh).length === 1);
}, 30_000);

it('a badge on a node that is filled anew in the flight is out of sight at once', async () => {
  const { cells, render } = list(400, false);
  running = run();
  const first = cells.get(0);
  await badged(cells, 0);
  const words = first?.querySelector('[data-testid="tweetText"] > span');
  const [badge] = first ? badges(first) : [];
  const keep = () => {
    render();
    // The page keeps this one cell and fills it with other words.
    if (first && !first.isConnected) document.body.firstElementChild?.append(first);
  };
  const flown = fly(200 * CELL, 40, keep);
  await frames(15);
  if (words) words.textContent = 'Kata-kata lain yang tidak berisi klaim apa pun';
  await Promise.resolve();
  const wrapper = badge?.button.parentElement;
  expect(badge?.host.isConnected === true && wrapper?.style.visibility !== 'hidden').toBe(false);
  await flown;
}, 30_000);
