import { Presets, SingleBar } from 'cli-progress';
import type { World } from './world.ts';

/** A bar on stderr while long work goes on. */
export interface Progress {
  step(done: number): void;
  stop(): void;
}

/** A bar for people at a terminal; nothing for pipes, logs and `--json`. */
export function startProgress(world: World, label: string, total: number): Progress {
  if (!world.stderr.isTTY || world.json) return { step: () => {}, stop: () => {} };
  const format = `${label} {bar} {percentage}% | {value}/{total} | {eta_formatted}`;
  const options = { format, stream: world.stderr, clearOnComplete: true, hideCursor: null };
  const bar = new SingleBar(options, Presets.shades_classic);
  bar.start(total, 0);
  return { step: (done) => bar.update(done), stop: () => bar.stop() };
}
