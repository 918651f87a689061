/** Programs on the PATH, and Debian's packages for those that are missing. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a command is; also in `/usr/sbin`, which people's PATH often lacks. */
export function onPath(command: string): string | undefined {
  if (process.platform === 'win32') return undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...folders, '/usr/bin', '/usr/sbin', '/snap/bin']
    .map((dir) => join(dir, command))
    .find(isExecutable);
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Installs one package as root on Debian or Ubuntu; false where that cannot be done. */
export function aptInstall(name: string, say: (line: string) => void): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (!onPath('apt-get')) return false;
  say(`${name} is missing: installing Debian's package with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', name);
    return true;
  } catch {
    say(`apt-get could not install ${name}.`);
    return false;
  }
}
