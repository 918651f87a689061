import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINES } from './engines/index.ts';
import type { Measured } from './measure.ts';

export interface SpeedOptions {
  /** Claims in the index; null for the corpus as it is. */
  size: number | null;
  queries: number;
  /** Builds and loads measured an engine; medians are told. */
  runs: number;
}

/** Measures every engine, one after the other, each phase in a fresh process. */
export function runEngines(options: SpeedOptions, onDone: (name: string, m: Measured) => void) {
  for (const { name } of ENGINES) onDone(name, runEngine(name, options));
}

/** Measures one engine; the medians of all runs. */
export function runEngine(name: string, options: SpeedOptions): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'suluh-bench-'));
  try {
    const file = join(folder, 'index');
    const runs: Measured[] = [];
    for (let run = 0; run < options.runs; run++) {
      const built = child(name, 'build', file, options);
      runs.push({ ...built, ...child(name, 'query', file, options) });
    }
    return medians(runs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function child(
  name: string,
  phase: string,
  file: string,
  { size, queries }: SpeedOptions,
): Measured {
  const script = join(import.meta.dirname, 'child.ts');
  const args = ['--expose-gc', '--max-old-space-size=8000', script, name, phase, file];
  const out = execFileSync(process.execPath, [...args, String(size ?? 'all'), String(queries)]);
  return JSON.parse(out.toString());
}

function medians(runs: readonly Measured[]): Measured {
  const of = (key: keyof Measured): number => {
    const values = runs.map((run) => run[key]).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)] ?? Number.NaN;
  };
  return {
    buildMs: of('buildMs'),
    bytes: of('bytes'),
    gzipBytes: of('gzipBytes'),
    loadMs: of('loadMs'),
    heapBytes: of('heapBytes'),
    p50Ms: of('p50Ms'),
    p99Ms: of('p99Ms'),
    queries: of('queries'),
    successAt10: of('successAt10'),
  };
}
