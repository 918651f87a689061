import type { Measured } from './measure.ts';

/** What stands beside the numbers, so that they can be judged later. */
export interface Circumstances {
  about: string;
  claims: number;
  queryWords: number;
  machine: string;
  date: string;
  commit: string;
  runs: number;
}

const COLUMNS: [string, (m: Measured) => number, (n: number) => string][] = [
  ['build ms', (m) => m.buildMs, whole],
  ['size kB', (m) => m.bytes / 1000, whole],
  ['gzip kB', (m) => m.gzipBytes / 1000, whole],
  ['load ms', (m) => m.loadMs, short],
  ['heap MB', (m) => m.heapBytes / 1e6, short],
  ['p50 ms', (m) => m.p50Ms, short],
  ['p99 ms', (m) => m.p99Ms, short],
];

/** The measurements as a Markdown section: numbers, and in brackets multiples of the first row. */
export function speedTable(measured: ReadonlyMap<string, Measured>, c: Circumstances): string {
  const [first] = measured.values();
  const rows = [...measured].map(([name, m]) => {
    const cells = COLUMNS.map(([, value, write]) => {
      const ratio = first && m !== first ? ` (${short(value(m) / value(first))}×)` : '';
      return write(value(m)) + ratio;
    });
    return `| ${[name, ...cells, `${short(m.successAt10 * 100)} % of ${m.queries}`].join(' | ')} |`;
  });
  const heads = ['engine', ...COLUMNS.map(([head]) => head), 'claim in first 10'];
  return [
    `${c.claims} claims (${c.about}); queries: circulating texts cut to ${c.queryWords} words.`,
    `Medians of ${c.runs} runs; in brackets, multiples of the first row. ${c.machine}; ${c.date}; commit ${c.commit}.`,
    '',
    `| ${heads.join(' | ')} |`,
    `|${heads.map((_, i) => (i === 0 ? '---|' : '--:|')).join('')}`,
    ...rows,
  ].join('\n');
}

/** Puts `text` between the markers of `name` in a document; at its end where there are none yet. */
export function putBetweenMarkers(document: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const block = `${begin}\n${text}\n${end}`;
  const from = document.indexOf(begin);
  const to = document.indexOf(end, from);
  if (from === -1 || to === -1) return `${document.trimEnd()}\n\n${block}\n`;
  return document.slice(0, from) + block + document.slice(to + end.length);
}

function whole(n: number): string {
  return String(Math.round(n));
}

function short(n: number): string {
  return n >= 100 ? whole(n) : String(Number(n.toPrecision(n >= 10 ? 3 : 2)));
}
