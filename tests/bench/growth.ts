/**
 * `npm run bench:growth`: how time per post and index size grow with the number of claims. Each run
 * measures what it is asked for (--sizes, --engines, names separated by ;), keeps it in growth.json
 * and draws growth.svg of all that is kept, so that a long measurement can be taken in pieces.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ENGINES } from './speed/engines/index.ts';
import { growthPlot } from './speed/growth-plot.ts';
import { runEngine } from './speed/run-engines.ts';

const file = (name: string) => join(import.meta.dirname, name);
const Kept = z.array(
  z.object({
    engine: z.string(),
    claims: z.number(),
    p50Ms: z.number(),
    p99Ms: z.number(),
    bytes: z.number(),
    loadMs: z.number(),
    heapBytes: z.number(),
    date: z.string(),
  }),
);

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '15000,100000,1000000' },
    engines: { type: 'string', default: 'suluh, whole match;suluh, candidates' },
    queries: { type: 'string', default: '300' },
  },
});
const names = new Set(values.engines.split(';'));
const unknown = [...names].filter((name) => !ENGINES.some((engine) => engine.name === name));
if (unknown.length > 0) {
  console.error(
    `no engine ${unknown.join(', ')}; there are ${ENGINES.map((e) => e.name).join('; ')}`,
  );
  process.exit(2);
}
let kept = Kept.parse(JSON.parse(readFileSync(file('growth.json'), 'utf8')));
for (const claims of values.sizes.split(',').map(Number)) {
  for (const engine of names) {
    const options = { size: claims, queries: Number(values.queries), runs: 1 };
    const { p50Ms, p99Ms, bytes, loadMs, heapBytes } = runEngine(engine, options);
    const date = new Date().toISOString().slice(0, 10);
    kept = kept.filter((row) => row.engine !== engine || row.claims !== claims);
    kept.push({ engine, claims, p50Ms, p99Ms, bytes, loadMs, heapBytes, date });
    console.log(`${claims} claims, ${engine}: p50 ${p50Ms.toFixed(3)} ms, ${bytes} bytes`);
    kept.sort((a, b) => place(a.engine) - place(b.engine) || a.claims - b.claims);
    writeFileSync(file('growth.json'), `${JSON.stringify(kept, null, 2)}\n`);
    writeFileSync(file('growth.svg'), growthPlot(kept));
  }
}

function place(name: string): number {
  return ENGINES.findIndex((engine) => engine.name === name);
}
