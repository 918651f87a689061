/** `--page FILE --url URL`: a saved page, shown at the address it was saved from. */
import { existsSync, readFileSync, statSync } from 'node:fs';

export interface SavedPage {
  html: string;
  url: string;
}

/** Something the person typed does not work; the message is one plain line, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Reads the page; throws a UsageError that says which option is wrong, and why. */
export function readSavedPage(file: string | undefined, url: string | undefined): SavedPage {
  if (!file || !url) throw new UsageError('Both --page FILE and --url URL are needed.');
  if (!existsSync(file)) throw new UsageError(`--page ${file}: there is no such file.`);
  if (!statSync(file).isFile()) throw new UsageError(`--page ${file}: not a file.`);
  if (!URL.canParse(url)) throw new UsageError(`--url ${url}: not a whole address (https://…).`);
  if (!/^https?:$/.test(new URL(url).protocol)) {
    throw new UsageError(`--url ${url}: the address must begin with https:// or http://.`);
  }
  const html = readFileSync(file, 'utf8');
  if (html.trim() === '') throw new UsageError(`--page ${file}: the file is empty.`);
  return { html, url };
}
