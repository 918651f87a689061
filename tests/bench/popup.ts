/**
 * `npm run bench:popup`: milliseconds from opening the popup to a box that can be typed into, to
 * the line about the data, and from a keystroke to its results. With the claims of
 * ../shared/corpus as records where they are there, else with the shipped ones;
 * `-- --records N` with N titles recombined from those claims.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { readClaims } from '#tests/e2e/real/corpus.ts';
import { writeTestSeed } from '#tests/e2e/real/test-seed.ts';
import { CHROME, ensureBuild, type Flavour } from '#tests/tools/build.ts';
import { giveConsent } from '#tests/tools/consent.ts';
import { launch } from '#tests/tools/launch.ts';
import { openPopup } from '#tests/tools/open-popup.ts';
import { hasShared } from '#tests/tools/shared.ts';
import { recombine } from './recombine.ts';

const OPENINGS = 15;
const QUERIES = ['bansos', 'iuran bpjs naik', 'vaksin', 'harga bbm turun', 'gempa besar manado'];

/** Not typed before, so that their records are read from the store. */
const COLD_QUERIES = [
  'kartu prakerja',
  'gempa megathrust',
  'subsidi listrik',
  'rekrutmen pertamina',
];

const { values } = parseArgs({ options: { records: { type: 'string' } } });
const wanted = values.records === undefined ? null : Number(values.records);

const suluh = await launch({ extension: ensureBuild(flavourFor(wanted)) });
try {
  await giveConsent(suluh);
  await filled(await openPopup(suluh));
  const openings: Opening[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    const popup = await openPopup(suluh);
    openings.push(await popup.evaluate(watchOpening));
    await popup.close();
  }
  const popup = await openPopup(suluh);
  const keys: number[] = [];
  for (const query of QUERIES) keys.push(...(await typeQuery(popup, query)));
  const records = await popup.locator('.popup-foot').innerText();
  console.log(records.trim());
  report(
    'box ready',
    openings.map((o) => o.box),
  );
  report(
    'data line',
    openings.map((o) => o.data),
  );
  report('keystroke to results', keys);
  const asked = await openPopup(suluh);
  const times = await asked.evaluate(askAll, COLD_QUERIES.flatMap(prefixes));
  report(
    'search, question to answer',
    times.map((t) => t.trip),
  );
  report(
    'search in the background',
    times.map((t) => t.inside),
  );
} finally {
  await suluh.close();
}

function flavourFor(records: number | null): Flavour {
  if (!hasShared()) return CHROME;
  const claims = readClaims();
  if (records === null) {
    return { ...CHROME, folder: 'chrome-mv3-corpus', seedDir: writeTestSeed(claims).folder };
  }
  const titles = recombine(
    claims.map(({ claim }) => claim),
    records,
  );
  const seed = writeTestSeed(titles.map(({ id, title }) => ({ id, claim: title })));
  return { ...CHROME, folder: `chrome-mv3-${records}`, seedDir: seed.folder };
}

/** The first start puts the shipped records into the database; what is measured comes after. */
async function filled(popup: Page): Promise<void> {
  await popup.waitForFunction(
    () => /[1-9]\d*/.test(document.querySelector('.popup-foot')?.textContent ?? ''),
    undefined,
    { timeout: 300_000 },
  );
  await popup.close();
}

interface Opening {
  box: number;
  data: number;
}

/** Runs in the popup: milliseconds since its navigation began. */
async function watchOpening(): Promise<Opening> {
  const until = async (ready: () => boolean) => {
    while (!ready()) await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now();
  };
  const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  const box = await until(() => document.querySelector('input') !== null && paint() !== undefined);
  const data = await until(() =>
    /\d/.test(document.querySelector('.popup-foot')?.textContent ?? ''),
  );
  return { box: paint() ?? box, data };
}

/** "b", "ba", "ban" …: what the box asks while a query is typed. */
function prefixes(query: string): string[] {
  return Array.from(query, (_, i) => query.slice(0, i + 1));
}

/** Runs in the popup: one question a prefix, as the box asks them, without drawing the answers. */
async function askAll(queries: string[]): Promise<{ trip: number; inside: number }[]> {
  const times: { trip: number; inside: number }[] = [];
  for (const query of queries) {
    const started = performance.now();
    const { res } = await chrome.runtime.sendMessage({
      id: 1,
      type: 'search',
      data: { query },
      timestamp: Date.now(),
    });
    times.push({ trip: performance.now() - started, inside: res.milliseconds });
  }
  return times;
}

/** Types letter by letter; milliseconds from each letter to the next change of the list. */
async function typeQuery(popup: Page, query: string): Promise<number[]> {
  const box = popup.getByRole('combobox').first();
  await box.fill('');
  const times: number[] = [];
  for (const letter of query) {
    const settled = popup.evaluate(watchList);
    await box.pressSequentially(letter);
    const time = await settled;
    if (time !== null) times.push(time);
  }
  return times;
}

/** Runs in the popup: from the next input event to the first change of the list; null after 1 s. */
function watchList(): Promise<number | null> {
  return new Promise((resolve) => {
    let started = 0;
    const list = document.querySelector('[role=listbox]');
    const observer = new MutationObserver(() => {
      if (started > 0) finish(performance.now() - started);
    });
    const timer = setTimeout(() => finish(null), 1000);
    const finish = (time: number | null) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(time);
    };
    addEventListener('input', () => (started = performance.now()), { once: true, capture: true });
    if (list) observer.observe(list, { childList: true, subtree: true, characterData: true });
  });
}

function report(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]?.toFixed(1);
  console.log(`${what.padEnd(28)} median ${at(0.5)} ms, p95 ${at(0.95)} ms (${sorted.length})`);
}
