import { stat } from 'node:fs/promises';
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

/** Files smaller than this are read before a bar could be looked at. */
const WORTH_A_BAR = 5_000_000;

/** A bar of megabytes while `work` reads the files; it is told of every bytes that it reads. */
export async function withReadingBar<T>(
  world: World,
  files: readonly string[],
  work: (onBytes: (bytes: number) => void) => Promise<T>,
): Promise<T> {
  const sizes = files.map((file) =>
    stat(file).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  if (total < WORTH_A_BAR) return work(() => {});
  const progress = startProgress(world, world.messages.reading, Math.round(total / 1e6));
  let done = 0;
  try {
    return await work((bytes) => {
      done += bytes;
      progress.step(Math.round(done / 1e6));
    });
  } finally {
    progress.stop();
  }
}
