import { Presets, SingleBar } from 'cli-progress';
import type { World } from './world.ts';

/** A bar on stderr while long work goes on. */
export interface Progress {
  /** `total` where it turns out to be another than foreseen. */
  step(done: number, total?: number): void;
  stop(): void;
}

/** A bar for people at a terminal; nothing for pipes, logs and `--json`. */
export function startProgress(world: World, label: string, total: number): Progress {
  if (!world.stderr.isTTY || world.json) return { step: () => {}, stop: () => {} };
  const format = `${label} {bar} {percentage}% | {value}/{total} | {eta_formatted}`;
  const options = { format, stream: world.stderr, clearOnComplete: true, hideCursor: null };
  const bar = new SingleBar(options, Presets.shades_classic);
  bar.start(total, 0);
  const step = (done: number, newTotal?: number) => {
    if (newTotal !== undefined) bar.setTotal(newTotal);
    bar.update(done);
  };
  return { step, stop: () => bar.stop() };
}
