/** Many badges at once come in several tasks, and all of them come. Invented texts. */
import { afterEach, expect, it } from 'vitest';
import { badges, CLAIM, type Running, run, settled, tweet, until } from './harness.ts';

let running: Running | undefined;
afterEach(() => {
  running?.stop();
  document.body.replaceChildren();
});

const MANY = 60;

function crowd(): void {
  const small = Array.from({ length: MANY }, (_, i) => {
    const cell = tweet(`Unggahan ${i} bilang ${CLAIM} lagi`);
    cell.style.cssText = 'height:12px;overflow:hidden;contain:strict';
    return cell;
  });
  document.body.append(...small);
}

it('every text of a crowd gets its badge, however many answers come together', async () => {
  crowd();
  running = run();
  await until(() => badges().length === MANY);
  expect(running.feed.findings().findings).toHaveLength(50);
});

it('draws no more once it was stopped between two tasks', async () => {
  crowd();
  running = run();
  await until(() => badges().length > 0);
  running.stop();
  expect(badges()).toHaveLength(0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(badges()).toHaveLength(0);
});

it('no task draws for long: others come in between', async () => {
  crowd();
  let longest = 0;
  let before = 0;
  // What was drawn since the last task of ours, looked at in every task.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = badges().length;
    longest = Math.max(longest, now - before);
    before = now;
    if (now < MANY) port2.postMessage(null);
  };
  const slow = Element.prototype.insertBefore;
  // Each badge takes 2 ms to draw, on any machine.
  Element.prototype.insertBefore = function <T extends Node>(node: T, child: Node | null): T {
    const started = performance.now();
    if (node instanceof Element && node.localName === 'suluh-badge') {
      while (performance.now() - started < 2);
    }
    return slow.call(this, node, child) as T;
  };
  try {
    running = run();
    port2.postMessage(null);
    await until(() => badges().length === MANY);
    expect(longest).toBeLessThanOrEqual(8);
  } finally {
    Element.prototype.insertBefore = slow;
    port1.close();
  }
});

it('of a page with a thousand texts it reads those near the viewport, the last ones too', async () => {
  const cells = Array.from({ length: 1000 }, (_, i) => {
    const cell = tweet(`Unggahan ${i} bilang ${CLAIM} lagi`);
    cell.style.height = '100px';
    return cell;
  });
  document.body.append(...cells);
  running = run();
  await until(() => badges(cells[0]).length === 1);
  cells[999]?.scrollIntoView();
  await until(() => badges(cells[999]).length === 1);
  const asked = running.batches.flat().length;
  expect(asked).toBeLessThan(200);
  scrollTo(0, 0);
  running.feed.locationChanged();
  await settled();
  cells[500]?.scrollIntoView();
  await until(() => badges(cells[500]).length === 1);
}, 30_000);
