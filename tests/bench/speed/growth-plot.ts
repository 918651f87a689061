/** Draws time and size against the number of claims, both on logarithmic axes, as an SVG file. */

export interface GrowthPoint {
  engine: string;
  claims: number;
  p50Ms: number;
  bytes: number;
}

const COLOURS = [
  '#b4470f',
  '#d4652b',
  '#e58a2b',
  '#3b6ea5',
  '#2e8b6f',
  '#7a5ba8',
  '#8a8f98',
  '#4a4f57',
];
const WIDTH = 400;
const HEIGHT = 300;
const LEFT = 64;
const TOP = 44;
const LABELS = 150;
const PANEL = LEFT + WIDTH + LABELS;

interface Range {
  from: number;
  to: number;
}

/** Two panels: median time a post, and bytes of the index; the dashed line grows in proportion. */
export function growthPlot(points: readonly GrowthPoint[]): string {
  const engines = [...new Set(points.map(({ engine }) => engine))];
  const place = (engine: string) => engines.findIndex((one) => one.startsWith(engine));
  const colour = (engine: string) => COLOURS[place(engine) % COLOURS.length] ?? '#000';
  // One index serves all ways of asking it.
  const indexes = points
    .filter(({ engine }) => !engine.startsWith('suluh,') || engine === engines[0])
    .map((p) => ({ ...p, engine: p.engine.replace(/,.*/, '') }));
  const body = [
    panel('median time a post, ms', points, (p) => p.p50Ms, colour),
    `<g transform="translate(${PANEL} 0)">`,
    panel('index, MB', indexes, (p) => p.bytes / 1e6, colour),
    '</g>',
  ].join('\n');
  const size = `${PANEL * 2} ${TOP + HEIGHT + 60}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" font-family="system-ui, sans-serif" font-size="12">`,
    '<title>Growth with the number of claims</title>',
    '<rect width="100%" height="100%" fill="#fffdf8"/>',
    body,
    '</svg>',
    '',
  ].join('\n');
}

function panel(
  title: string,
  points: readonly GrowthPoint[],
  value: (p: GrowthPoint) => number,
  colour: (engine: string) => string,
): string {
  const xs = decades(points.map((p) => p.claims));
  const ys = decades(points.map(value));
  const x = (claims: number) => LEFT + share(claims, xs) * WIDTH;
  const y = (v: number) => TOP + HEIGHT - share(v, ys) * HEIGHT;
  const text = (at: string, words: string, more = '') => `<text ${at} ${more}>${words}</text>`;
  const line = (from: [number, number], to: [number, number], style: string) =>
    `<line x1="${round(from[0])}" y1="${round(from[1])}" x2="${round(to[0])}" y2="${round(to[1])}" ${style}/>`;
  const out = [
    text(`x="${LEFT}" y="22"`, title, 'font-size="15" font-weight="600" fill="#2b2722"'),
  ];
  const grid = 'stroke="#e6dfd2"';
  for (let claims = xs.from; claims <= xs.to; claims *= 10) {
    out.push(line([x(claims), TOP], [x(claims), TOP + HEIGHT], grid));
    out.push(
      text(
        `x="${round(x(claims))}" y="${TOP + HEIGHT + 20}"`,
        claims.toLocaleString('en'),
        'text-anchor="middle" fill="#5d564c"',
      ),
    );
  }
  for (let v = ys.from; v <= ys.to * 1.001; v *= 10) {
    out.push(line([LEFT, y(v)], [LEFT + WIDTH, y(v)], grid));
    out.push(
      text(
        `x="${LEFT - 8}" y="${round(y(v) + 4)}"`,
        String(Number(v.toPrecision(1))),
        'text-anchor="end" fill="#5d564c"',
      ),
    );
  }
  out.push(
    text(
      `x="${LEFT + WIDTH / 2}" y="${TOP + HEIGHT + 42}"`,
      'claims',
      'text-anchor="middle" fill="#5d564c"',
    ),
  );
  out.push(proportional(points, value, x, y, ys));
  const ends: End[] = [];
  for (const engine of new Set(points.map((p) => p.engine))) {
    const own = points.filter((p) => p.engine === engine).sort((a, b) => a.claims - b.claims);
    const path = own.map((p) => `${round(x(p.claims))},${round(y(value(p)))}`);
    const stroke = colour(engine);
    out.push(
      `<polyline points="${path.join(' ')}" fill="none" stroke="${stroke}" stroke-width="2"/>`,
    );
    for (const p of own) {
      out.push(
        `<circle cx="${round(x(p.claims))}" cy="${round(y(value(p)))}" r="3" fill="${stroke}"/>`,
      );
    }
    const last = own.at(-1);
    if (last) ends.push({ engine, from: x(last.claims), at: y(value(last)) });
  }
  return [...out, ...labels(ends, colour)].join('\n');
}

/** From the first engine's first point on: what growing in proportion would be. */
function proportional(
  points: readonly GrowthPoint[],
  value: (p: GrowthPoint) => number,
  x: (claims: number) => number,
  y: (v: number) => number,
  ys: Range,
): string {
  const [first] = points;
  const most = Math.max(...points.map((p) => p.claims));
  if (!first) return '';
  const to = Math.min(most, (first.claims * ys.to) / value(first));
  const end = (value(first) * to) / first.claims;
  return `<line x1="${round(x(first.claims))}" y1="${round(y(value(first)))}" x2="${round(x(to))}" y2="${round(y(end))}" stroke="#2b2722" stroke-dasharray="3 5"/>`;
}

/** Where a line ends. */
interface End {
  engine: string;
  from: number;
  at: number;
}

/** Names beside the ends of the lines, moved apart where they would cover each other. */
function labels(ends: readonly End[], colour: (engine: string) => string): string[] {
  const below = new Map<number, number>();
  return ends
    .toSorted((a, b) => a.at - b.at)
    .map(({ engine, from, at }) => {
      const place = Math.max(at + 4, (below.get(from) ?? Number.NEGATIVE_INFINITY) + 15);
      below.set(from, place);
      return `<text x="${round(from + 10)}" y="${round(place)}" fill="${colour(engine)}" font-weight="600">${engine}</text>`;
    });
}

function decades(values: readonly number[]): Range {
  const log = values.filter((v) => v > 0).map(Math.log10);
  return { from: 10 ** Math.floor(Math.min(...log)), to: 10 ** Math.ceil(Math.max(...log)) };
}

function share(value: number, { from, to }: Range): number {
  return to > from ? Math.log10(value / from) / Math.log10(to / from) : 0;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
