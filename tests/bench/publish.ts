/**
 * `npm run bench:publish [-- RECORDS] [--bundle FILE] [--no-duplicates]`: a publisher's day with
 * many records, command by command: time by the clock, processor time, peak memory, bytes.
 */
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { toDataCommons } from '#data/formats/data-commons.ts';
import type { ClaimReview } from '#data/schema/index.ts';
import { measure } from './publish/measure.ts';
import { generatedReviews, seedReviews } from './publish/records.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bundle: { type: 'string' }, 'no-duplicates': { type: 'boolean', default: false } },
});
const count = Number(positionals[0] ?? 100_000);
const script = resolve(values.bundle ?? 'data/publish/suluh.mjs');
const folder = mkdtempSync(join(tmpdir(), 'suluh-bench-'));
const at = (name: string) => join(folder, name);
process.env.SULUH_PASSPHRASE = 'kata sandi untuk mengukur';

const PUBLISHER = {
  id: 'contoh',
  name: 'Penerbit Contoh',
  type: 'independent-fact-checker' as const,
};
const DAILY = 200;

function writeLines(name: string, records: readonly object[]): void {
  writeFileSync(at(name), `${records.map((record) => JSON.stringify(record)).join('\n')}\n`);
}

async function step(name: string, ...args: string[]) {
  const cost = await measure(script, args, folder);
  const figures = [cost.clock, cost.cpu].map((seconds) => `${seconds.toFixed(2)} s`);
  console.log(`| ${[name, ...figures, `${Math.round(cost.megabytes)} MB`].join(' | ')} |`);
  return cost;
}

const targets = () => readdirSync(at('terbit/public/targets'));
const kilobytes = (name: string) => statSync(at(`terbit/public/targets/${name}`)).size / 1000;

/** Publishes a day's changes and tells how many bytes a client downloads for them. */
async function day(name: string, input: string, ...more: string[]) {
  const before = new Set(targets());
  const { stdout } = await step(
    name,
    'publish',
    '--dir',
    at('terbit'),
    '--json',
    at(input),
    ...more,
  );
  const deltas = targets().filter((file) => !before.has(file) && file.includes('.delta-'));
  const size = deltas.reduce((sum, file) => sum + kilobytes(file), 0);
  const { put, deleted } = z
    .object({ put: z.number(), deleted: z.number() })
    .parse(JSON.parse(stdout));
  return `${name}: ${put} put, ${deleted} deleted, delta ${size.toFixed(1)} kB`;
}

try {
  const records = generatedReviews(0, count);
  writeFileSync(at('umpan.json'), JSON.stringify(toDataCommons(records, [PUBLISHER])));
  writeLines('satu.jsonl', [PUBLISHER, ...records]);
  // Half of the day's records are new, half edited.
  const edited = generatedReviews(0, DAILY / 2, 1);
  const added = generatedReviews(count, count + DAILY / 2);
  const next = [...edited, ...records.slice(DAILY / 2), ...added];
  writeLines('dua.jsonl', [PUBLISHER, ...next]);
  const real: ClaimReview[] = seedReviews()
    .slice(0, DAILY)
    .map((review) => ({
      ...review,
      id: `contoh:seed-${review.id}`,
      publisher: 'contoh',
      programFacts: [],
    }));
  writeLines('tiga.jsonl', [PUBLISHER, ...next, ...real]);
  const megabytes = statSync(at('satu.jsonl')).size / 1e6;
  console.log(
    `${count} records, ${Math.round(megabytes)} MB of JSON Lines; load ${loadavg()[0]?.toFixed(1)}; Node ${process.version}; ${values.bundle ? 'bundle' : 'sources'}`,
  );
  console.log('\n| step | clock | processor | peak memory |\n|---|--:|--:|--:|');
  await measure(
    script,
    [
      'init',
      '--dir',
      at('terbit'),
      '--id',
      'contoh',
      '--name',
      'Penerbit Contoh',
      '--type',
      'independent-fact-checker',
      '--mirror',
      'https://contoh.go.id/suluh/',
    ],
    folder,
  );
  // A hundred records more come on the first day, two hundred on the second.
  const config = at('terbit/suluh.json');
  const { caps, ...others } = JSON.parse(readFileSync(config, 'utf8'));
  writeFileSync(config, JSON.stringify({ ...others, caps: { ...caps, records: count + 300 } }));
  const whole = [
    await step(
      'import, Data Commons',
      'import',
      '--publisher',
      'contoh',
      '--into',
      at('impor.jsonl'),
      at('umpan.json'),
    ),
    await step('validate', 'validate', at('satu.jsonl')),
    await step('publish, first time', 'publish', '--dir', at('terbit'), at('satu.jsonl')),
  ];
  const told = [
    await day(`publish, ${DAILY} generated records new or edited`, 'dua.jsonl'),
    await day(`publish, ${real.length} of the seed's own records new`, 'tiga.jsonl'),
    await day('publish, nothing new', 'tiga.jsonl'),
  ];
  await step('timestamp', 'timestamp', '--dir', at('terbit'));
  await step('build (segments and index)', 'build', '--out', at('indeks'), at('satu.jsonl'));
  await step(
    'import again, one page',
    'import',
    '--publisher',
    'contoh',
    '--into',
    at('impor.jsonl'),
    at('umpan.json'),
  );
  if (!values['no-duplicates']) {
    const file = at('semua.jsonl');
    for (const [name, input] of [
      ['near-duplicates, in full', 'satu.jsonl'],
      [`near-duplicates, ${DAILY} new or edited`, 'dua.jsonl'],
    ] as const) {
      copyFileSync(at(input), file);
      await step(name, 'validate', '--near-duplicates', file);
    }
  }
  const sum = (pick: (cost: (typeof whole)[number]) => number) =>
    whole.reduce((all, cost) => all + pick(cost), 0);
  console.log(
    `\nimport + validate + publish: ${sum((c) => c.clock).toFixed(1)} s by the clock, ${sum((c) => c.cpu).toFixed(1)} s of processor time, at most ${Math.round(Math.max(...whole.map((c) => c.megabytes)))} MB`,
  );
  for (const line of told) console.log(line);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
