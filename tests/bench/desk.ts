/**
 * `npm run bench:desk [-- CASES]`: how quickly the desk opens, filters and imports, in the real
 * extension in a real browser. Texts are generated; medians are printed, nothing is asserted.
 */
import type { Page } from 'playwright';
import { FIRST_FILTER, filterRows } from '#components/desk/queue/filter-rows.ts';
import type { CaseRow } from '#data/desk/row.ts';
import { stopWorker } from '#tests/e2e/harness/background.ts';
import { CHROME, ensureBuild } from '#tests/tools/build.ts';
import { launch } from '#tests/tools/launch.ts';
import { generateTexts } from './desk-texts.ts';

const CASES = Number(process.argv[2] ?? 10_000);
const IMPORT = 5_000;
const ROUNDS = 7;

const suluh = await launch({ extension: ensureBuild(CHROME) });
try {
  const page = await suluh.context.newPage();
  // A tab in the background draws once a second.
  await page.bringToFront();
  await page.addInitScript(noteFirstRow);
  await page.goto(suluh.url('sidepanel.html'));
  await page.locator('.queue').waitFor();
  const texts = generateTexts(CASES);

  const before = await processorTime();
  const imported = await add(page, texts.slice(0, IMPORT));
  line('processor time of that import, all of the browser', (await processorTime()) - before);
  line(`import of ${IMPORT} posts with matching`, imported, '≤ 10,000');
  await add(page, texts.slice(IMPORT));

  const opened = await repeat(async () => {
    await page.reload({ waitUntil: 'commit' });
    await page.locator('.case-row').first().waitFor();
    return page.evaluate(() => Number(document.documentElement.dataset.firstRow));
  });
  line(`open ${CASES} cases: navigation to first rows, worker awake`, median(opened), '≤ 300');
  const asked = await repeat(() => page.evaluate(timeOpen));
  line('  of which the message with the first rows', median(asked));
  const complete = await repeat(() => page.evaluate(timeAllPages));
  line('all rows, page by page', median(complete));
  const cold = await repeat(async () => {
    await stopWorker(suluh);
    await page.bringToFront();
    await page.reload({ waitUntil: 'commit' });
    await page.locator('.case-row').first().waitFor();
    return page.evaluate(() => Number(document.documentElement.dataset.firstRow));
  });
  line(`open ${CASES} cases: navigation to first rows, worker stopped`, median(cold));

  const rows = await page.evaluate(allRows);
  const words = ['jembatan', 'bantuan 600', 'x', 'kota contoh senin', 'tidak ada begini'];
  const filtered = words.flatMap((query) =>
    Array.from({ length: ROUNDS }, () => {
      const started = performance.now();
      filterRows(rows, { ...FIRST_FILTER, query }, '2026-11-25');
      return performance.now() - started;
    }),
  );
  line(`filter ${rows.length} rows, one keystroke (Node)`, median(filtered), '≤ 50');
  const typed = await repeat(() => page.evaluate(timeKeystroke, 'jembatan'));
  line('filter and redraw, one keystroke (browser, to the new list)', median(typed), '≤ 50');
} finally {
  await suluh.close();
}

/** Milliseconds that the browser's processes have computed: on a busy machine the clock lies. */
async function processorTime(): Promise<number> {
  const session = await suluh.context.browser()?.newBrowserCDPSession();
  const processes = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
  await session?.detach();
  return processes.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Runs before the page's own scripts: notes when the first row stands, ms since navigation. */
function noteFirstRow(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('.case-row')) return;
    watch.disconnect();
    document.documentElement.dataset.firstRow = String(performance.now());
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Adds texts as the import does, 200 a message; returns milliseconds. */
async function add(page: Page, texts: string[]): Promise<number> {
  return page.evaluate(async (all) => {
    const started = performance.now();
    for (let at = 0; at < all.length; at += 200) {
      const drafts = all.slice(at, at + 200).map((text) => ({ text, origin: 'table' }));
      const message = { id: at, type: 'deskAdd', data: { drafts }, timestamp: Date.now() };
      const { err } = await chrome.runtime.sendMessage(message);
      if (err) throw new Error(JSON.stringify(err));
    }
    return performance.now() - started;
  }, texts);
}

async function timeOpen(): Promise<number> {
  const started = performance.now();
  await chrome.runtime.sendMessage({ id: 1, type: 'deskOpen', timestamp: Date.now() });
  return performance.now() - started;
}

async function timeAllPages(): Promise<number> {
  const started = performance.now();
  let { res } = await chrome.runtime.sendMessage({ id: 1, type: 'deskOpen', timestamp: 1 });
  while (res.next !== null) {
    const message = { id: 1, type: 'deskPage', data: { after: res.next }, timestamp: 1 };
    ({ res } = await chrome.runtime.sendMessage(message));
  }
  return performance.now() - started;
}

async function allRows(): Promise<CaseRow[]> {
  let { res } = await chrome.runtime.sendMessage({ id: 1, type: 'deskOpen', timestamp: 1 });
  const rows: CaseRow[] = res.rows;
  while (res.next !== null) {
    const message = { id: 1, type: 'deskPage', data: { after: res.next }, timestamp: 1 };
    ({ res } = await chrome.runtime.sendMessage(message));
    rows.push(...res.rows);
  }
  return rows;
}

async function timeKeystroke(query: string): Promise<number> {
  const box = document.querySelector<HTMLInputElement>('.search-box input');
  if (!box) throw new Error('no search box');
  const type = async (text: string) => {
    const list = document.querySelector('.queue-count');
    if (!list) throw new Error('no count');
    const redrawn = new Promise((done) => {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        done(null);
      });
      watch.observe(list, { characterData: true, childList: true, subtree: true });
    });
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await redrawn;
  };
  if (box.value !== '') await type('');
  const started = performance.now();
  await type(query);
  return performance.now() - started;
}

async function repeat(once: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await once());
  return times;
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

function line(what: string, milliseconds: number, target = ''): void {
  console.log(`${what}: ${milliseconds.toFixed(1)} ms${target && ` (target ${target} ms)`}`);
}
