/** Uploads public/ by rsync. */
import { spawn } from 'node:child_process';
import { UserError } from '../../world.ts';

/** Files in the order of `uploadStages`, so that no reader sees a timestamp without its files. */
const PASSES = [
  ['--include', '/targets/***', '--exclude', '*'],
  ['--exclude', '*.root.json', '--exclude', 'timestamp.json'],
  ['--exclude', '*.root.json'],
  [],
];

/**
 * No links: one that somebody slipped into public/ would make the server publish what it points
 * to. And `--` before the places: one that begins with "-" is no option.
 */
const OPTIONS = ['-a', '--no-links', '--no-devices', '--no-specials', '--exclude', '*.part'];

/** `failed` makes the sentence from rsync's exit code or the reason why it did not start. */
export async function rsync(
  from: string,
  to: string,
  failed: (code: string) => string,
): Promise<void> {
  const target = to.endsWith('/') ? to : `${to}/`;
  for (const filters of PASSES) {
    const args = [...OPTIONS, ...filters, '--', `${from}/`, target];
    const code = await new Promise<string>((done) => {
      const child = spawn('rsync', args, { stdio: ['ignore', 'ignore', 'inherit'] });
      child.on('error', (error) => done(error.message));
      child.on('close', (exit) => done(String(exit)));
    });
    if (code !== '0') throw new UserError(failed(code));
  }
}
