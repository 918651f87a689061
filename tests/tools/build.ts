/** Builds the extension into .output, once per flavour, and only when a source is newer. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Flavour {
  browser: 'chrome' | 'firefox';
  mode: 'production' | 'demo';
  /** Folder under .output. */
  folder: string;
  /** Records to build with, in place of data/seed (tests only). */
  seedDir?: string;
}

export const CHROME: Flavour = { browser: 'chrome', mode: 'production', folder: 'chrome-mv3' };
export const DEMO: Flavour = { browser: 'chrome', mode: 'demo', folder: 'chrome-mv3-demo' };
export const FIREFOX: Flavour = { browser: 'firefox', mode: 'production', folder: 'firefox-mv3' };

/** What a build is made of; anything newer than the build makes it stale. */
const SOURCES = [
  'components',
  'data',
  'entrypoints',
  'public',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

/** A build that failed; the message is what WXT printed. */
export class BuildError extends Error {
  override name = 'BuildError';
}

/** Folder of an up-to-date build of this flavour, building it when needed. */
export function ensureBuild(flavour: Flavour, say: (line: string) => void = console.error): string {
  const out = outputOf(flavour);
  if (isFresh(out, flavour.seedDir)) return out;
  say(`Building ${flavour.folder} …`);
  rmSync(out, { recursive: true, force: true });
  const args = ['build', '-b', flavour.browser, '--mv3', '--mode', flavour.mode];
  const env = {
    ...process.env,
    SULUH_OUT_TEMPLATE: flavour.folder,
    ...(flavour.seedDir && { SULUH_SEED_DIR: flavour.seedDir }),
  };
  try {
    execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), ...args], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    throw new BuildError(`wxt ${args.join(' ')} failed.\n${outputText(error)}`);
  }
  return out;
}

export function outputOf(flavour: Flavour): string {
  return join(ROOT, '.output', flavour.folder);
}

function isFresh(out: string, seedDir: string | undefined): boolean {
  const manifest = join(out, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const builtAt = statSync(manifest).mtimeMs;
  const sources = SOURCES.map((name) => join(ROOT, name));
  return [...sources, ...(seedDir ? [seedDir] : [])].every((path) => newest(path) <= builtAt);
}

/** Latest modification under a path, in milliseconds; 0 when there is nothing. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function outputText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { stdout, stderr } = error as Error & { stdout?: string; stderr?: string };
  return `${stdout ?? ''}${stderr ?? ''}` || error.message;
}
