/** Runs the command line in a process of its own and tells what it cost. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const Usage = z.object({ seconds: z.number(), megabytes: z.number() });

export interface Cost {
  /** By the clock, and of processor time. */
  clock: number;
  cpu: number;
  /** The most memory that the process held. */
  megabytes: number;
  stdout: string;
}

/** Runs `node SCRIPT ARGS`; throws when it fails with anything but warnings. */
export async function measure(script: string, args: string[], folder: string): Promise<Cost> {
  const usage = join(folder, 'usage.json');
  const output = openSync(join(folder, 'stdout'), 'w');
  const started = performance.now();
  const preload = resolve('tests/bench/publish/report-usage.ts');
  const child = spawn(process.execPath, ['--import', preload, script, ...args], {
    env: { ...process.env, SULUH_BENCH_USAGE: usage },
    stdio: ['ignore', output, 'pipe'],
  });
  const errors: string[] = [];
  child.stderr?.on('data', (chunk) => errors.push(String(chunk)));
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  closeSync(output);
  const clock = (performance.now() - started) / 1000;
  if (code !== 0)
    throw new Error(`${args.join(' ')}: exit ${code}\n${errors.join('').slice(0, 2000)}`);
  const { seconds, megabytes } = Usage.parse(JSON.parse(readFileSync(usage, 'utf8')));
  return { clock, cpu: seconds, megabytes, stdout: readFileSync(join(folder, 'stdout'), 'utf8') };
}
