/** `npm run inspect -- --page FILE --url URL`: what a site's adapter finds, one JSON a line. */
import { parseArgs } from 'node:util';
import { BrowserMissingError } from './browsers.ts';
import { BuildError } from './build.ts';
import { inspectSavedPage } from './inspect/inspect-page.ts';
import { readSavedPage, UsageError } from './saved-page.ts';

const HELP = `npm run inspect -- --page FILE --url URL

Opens a saved page at its real address, with no network, in a headless browser with the built
extension, and prints what the site's adapter found, one JSON a line:
  {"site","kind","text","truncated","permalink","media"}    kind: post, comment, quote, message or title`;

try {
  const { values } = parse();
  if (values.help) console.log(HELP);
  else await inspect(readSavedPage(values.page, values.url));
} catch (error) {
  const plain = [UsageError, BrowserMissingError, BuildError].some((kind) => error instanceof kind);
  console.error(plain && error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function inspect(page: { html: string; url: string }): Promise<void> {
  const { site, containers, posts } = await inspectSavedPage(page);
  for (const { kind, text, truncated, permalink, media } of posts) {
    console.log(JSON.stringify({ site, kind, text, truncated, permalink, media }));
  }
  if (posts.length > 0) return;
  console.error(
    containers > 0
      ? `adapter basi (stale): ${containers} posts of ${site} stand on this page, none can be read.`
      : `No text found: the adapter ${site} sees no post on this page.`,
  );
}

function parse() {
  try {
    return parseArgs({
      options: { page: { type: 'string' }, url: { type: 'string' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
