/**
 * `npm run bench`: build, size, load, heap and match time of our matcher beside minisearch,
 * flexsearch and fuse.js, on the same claims and queries, in one run. Prints the table and writes
 * it into README.md. Options: --size N (claims; more than the corpus has are generated),
 * --queries N, --runs N, --dry (write nothing).
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasShared } from '#tests/tools/shared.ts';
import { loadCorpus, QUERY_WORDS } from './speed/corpus.ts';
import { ENGINES } from './speed/engines/index.ts';
import type { Measured } from './speed/measure.ts';
import { runEngines } from './speed/run-engines.ts';
import { putBetweenMarkers, speedTable } from './speed/table.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string' },
    queries: { type: 'string', default: '400' },
    runs: { type: 'string', default: '3' },
    dry: { type: 'boolean', default: false },
  },
});
const size = values.size === undefined ? null : Number(values.size);
const [queries, runs] = [Number(values.queries), Number(values.runs)];
if ([size ?? 1, queries, runs].some((n) => !Number.isInteger(n) || n < 1)) {
  console.error('--size, --queries and --runs are whole numbers from 1');
  process.exit(2);
}
if (!hasShared()) {
  console.error('../shared is absent: measuring on the shipped records, which are few.');
}

const corpus = loadCorpus(size, queries);
const measured = new Map<string, Measured>();
runEngines({ size, queries, runs }, (name, result) => {
  measured.set(name, result);
  console.error(
    `${name}: p50 ${result.p50Ms.toFixed(3)} ms, build ${Math.round(result.buildMs)} ms`,
  );
});

const git = (...args: string[]) => execFileSync('git', args).toString().trim();
const table = speedTable(measured, {
  about: corpus.about,
  claims: corpus.docs.length,
  queryWords: QUERY_WORDS,
  machine: `${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
  date: new Date().toISOString().slice(0, 10),
  commit:
    git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : ' (edited)'),
  runs,
});
const notes = ENGINES.map(({ name, settings }) => `- ${name}: ${settings}.`).join('\n');
console.log(`${table}\n\n${notes}`);
if (!values.dry) {
  const readme = join(import.meta.dirname, 'README.md');
  const block = size === null ? 'speed' : `speed-${size}`;
  const text = `${table}\n\n${notes}`;
  writeFileSync(readme, putBetweenMarkers(readFileSync(readme, 'utf8'), block, text));
}
