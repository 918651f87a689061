/** Where this machine's browsers are; nothing is downloaded but Debian's own packages. */
import { join } from 'node:path';
import { aptInstall, isExecutable, onPath } from './debian.ts';

export interface Chromium {
  path: string;
  brand: 'chromium' | 'chrome' | 'edge';
}

/** A browser that is missing, with the one line that says what to install. */
export class BrowserMissingError extends Error {
  override name = 'BrowserMissingError';
}

type Candidate = [name: string, brand: Chromium['brand']];

/** Names on the PATH (Linux, BSD), best first; plain Chromium before the branded ones. */
const COMMANDS: Candidate[] = [
  ['chromium', 'chromium'],
  ['chromium-browser', 'chromium'],
  ['google-chrome-stable', 'chrome'],
  ['google-chrome', 'chrome'],
  ['microsoft-edge-stable', 'edge'],
  ['microsoft-edge', 'edge'],
];
const MAC_APPS: Candidate[] = [
  ['Chromium.app/Contents/MacOS/Chromium', 'chromium'],
  ['Google Chrome.app/Contents/MacOS/Google Chrome', 'chrome'],
  ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'edge'],
];
const WINDOWS_PROGRAMS: Candidate[] = [
  ['Chromium\\Application\\chrome.exe', 'chromium'],
  ['Google\\Chrome\\Application\\chrome.exe', 'chrome'],
  ['Microsoft\\Edge\\Application\\msedge.exe', 'edge'],
];

/** The Chromium to use, or undefined. `SULUH_CHROMIUM` (a path) goes before everything found. */
export function findChromium(): Chromium | undefined {
  const own = process.env.SULUH_CHROMIUM;
  if (own) return { path: own, brand: brandOf(own) };
  return (
    firstOf(COMMANDS, onPath) ??
    firstOf(MAC_APPS, inApplications) ??
    firstOf(WINDOWS_PROGRAMS, inProgramFiles)
  );
}

/** Path of a Firefox, or undefined. `SULUH_FIREFOX` (a path) goes before everything found. */
export function findFirefox(): string | undefined {
  return (
    process.env.SULUH_FIREFOX ??
    onPath('firefox-esr') ??
    onPath('firefox') ??
    inApplications('Firefox.app/Contents/MacOS/firefox') ??
    inProgramFiles('Mozilla Firefox\\firefox.exe')
  );
}

/**
 * Like `findChromium`, but installs Debian's package where that is possible.
 * Throws a BrowserMissingError with one plain line elsewhere.
 */
export function ensureChromium(say: (line: string) => void = console.error): Chromium {
  const found = findChromium() ?? (aptInstall('chromium', say) ? findChromium() : undefined);
  if (found) return found;
  throw new BrowserMissingError(
    'No Chromium found. Install Chromium, Chrome or Edge, or set SULUH_CHROMIUM to its path.',
  );
}

/** The same for Firefox (Debian's `firefox-esr`; 140 or newer). */
export function ensureFirefox(say: (line: string) => void = console.error): string {
  const found = findFirefox() ?? (aptInstall('firefox-esr', say) ? findFirefox() : undefined);
  if (found) return found;
  throw new BrowserMissingError(
    'No Firefox found. Install Firefox 140 or newer, or set SULUH_FIREFOX to its path.',
  );
}

function brandOf(path: string): Chromium['brand'] {
  if (/edge/i.test(path)) return 'edge';
  return /google/i.test(path) ? 'chrome' : 'chromium';
}

function firstOf(
  list: Candidate[],
  locate: (name: string) => string | undefined,
): Chromium | undefined {
  for (const [name, brand] of list) {
    const path = locate(name);
    if (path) return { path, brand };
  }
  return undefined;
}

function inApplications(path: string): string | undefined {
  if (process.platform !== 'darwin') return undefined;
  const roots = ['/Applications', join(process.env.HOME ?? '/', 'Applications')];
  return roots.map((root) => join(root, path)).find(isExecutable);
}

function inProgramFiles(path: string): string | undefined {
  if (process.platform !== 'win32') return undefined;
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  const roots = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA];
  return roots.flatMap((root) => (root ? [join(root, path)] : [])).find(isExecutable);
}
