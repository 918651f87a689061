/** The table of one feed: medians over the runs, beside what was promised. */
import type { FeedKind } from './markup.ts';
import type { TraceReport } from './trace.ts';
import type { Costs, Latencies } from './visit.ts';

export interface Measured {
  kind: FeedKind;
  posts: number;
  with: Costs[];
  without: Costs[];
  latencies: Latencies | null;
}

/** Prints Markdown. */
export function printTable({ kind, posts, with: own, without, latencies }: Measured): void {
  const added = perHundred(
    own.map(({ scroll }) => scroll),
    without.map(({ scroll }) => scroll),
  );
  const direct = own.flatMap(({ scroll }) => hundreds(scroll).map(({ ours }) => ours));
  const bare = (what: 'task' | 'script') =>
    ((median(own.map(({ bare }) => bare[what])) - median(without.map(({ bare }) => bare[what]))) /
      posts) *
    100;
  const rows: [string, string, string][] = [
    [
      'without a trace: added time of the main thread per 100 posts',
      `${ms(bare('task'))}; of it in scripts ${ms(bare('script'))}`,
      '≤ 3 ms',
    ],
    [
      'with a trace: added time of the main thread per 100 posts, p50',
      `${ms(at(added, 0.5))} (p90 ${ms(at(added, 0.9))})`,
      '≤ 3 ms',
    ],
    [
      'of it in calls of the extension, p50',
      `${ms(at(direct, 0.5))} (p90 ${ms(at(direct, 0.9))})`,
      '',
    ],
    [
      'longest part of a task that was the extension’s: scrolling / while the page loads',
      `${ms(longest(own.map(({ scroll }) => scroll)))} / ${ms(longest(own.map(({ load }) => load)))}`,
      '≤ 16 ms',
    ],
    [
      'added memory of the tab',
      `${((median(own.map(({ heap }) => heap)) - median(without.map(({ heap }) => heap))) / 1e6).toFixed(2)} MB`,
      '≤ 5 MB',
    ],
    [
      `share of the main thread at ${Math.round(median(own.map(({ mutations }) => mutations)))} changes a second`,
      `${share(
        own.map(({ storm }) => storm),
        'ours',
      )}; added ${addedShare(own, without)}`,
      '< 5 %',
    ],
  ];
  if (latencies) rows.push(...latencyRows(latencies));
  console.log(`\n### ${kind}: ${posts} posts, ${own.length} runs each\n`);
  console.log('| what | figure | target |\n|---|--:|--:|');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

function latencyRows({
  scroll,
  passed,
  flown,
  awake,
  stopped,
}: Latencies): [string, string, string][] {
  const after = (times: readonly (number | null)[]) => {
    const seen = times.filter((time) => time !== null);
    return `${ms(at(seen, 0.5))} / ${ms(at(seen, 0.95))} (${seen.length} of ${times.length})`;
  };
  return [
    [
      'badge after entering the viewport, scrolling: p50 / p95',
      `${ms(at(scroll, 0.5))} / ${ms(at(scroll, 0.95))} (${scroll.length} of ${passed})`,
      '≤ 100 ms',
    ],
    ['the same after flying by and stopping dead', after(flown), '≤ 100 ms'],
    ['the same after a jump, worker awake', after(awake), '≤ 100 ms'],
    ['the same after a jump, worker stopped', after(stopped), '≤ 400 ms'],
  ];
}

function longest(reports: readonly TraceReport[]): number {
  return median(reports.map(({ longestOurs }) => longestOurs));
}

function hundreds({ stretches }: TraceReport) {
  return stretches.filter(({ name }) => /^hundred-\d+$/.test(name));
}

/** For each hundred posts: the median with, less the median without. */
function perHundred(own: readonly TraceReport[], without: readonly TraceReport[]): number[] {
  const mains = (reports: readonly TraceReport[], i: number) =>
    reports.flatMap((report) => hundreds(report)[i]?.main ?? []);
  const count = Math.min(...[...own, ...without].map((report) => hundreds(report).length));
  return Array.from({ length: count }, (_, i) => median(mains(own, i)) - median(mains(without, i)));
}

const STORM_MS = 6000;

function share(reports: readonly TraceReport[], what: 'ours' | 'main'): string {
  return `${((median(reports.map((report) => report[what])) / STORM_MS) * 100).toFixed(1)} %`;
}

function addedShare(own: readonly Costs[], without: readonly Costs[]): string {
  const main = (costs: readonly Costs[]) => median(costs.map(({ storm }) => storm.main));
  return `${(((main(own) - main(without)) / STORM_MS) * 100).toFixed(1)} %`;
}

function median(values: readonly number[]): number {
  return at(values, 0.5);
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}
