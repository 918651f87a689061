/** What was typed after `npm start --`. */
import { parseArgs } from 'node:util';
import { readSavedPage, type SavedPage, UsageError } from '../saved-page.ts';

export interface StartOptions {
  headed: boolean;
  /** A saved page to try in place of the demo feed. */
  page: SavedPage | null;
}

export const START_HELP = `npm start [-- OPTIONS]

Opens a browser with the extension on a demo feed whose posts are invented. Without a display it
runs headless: prints what it found in each post, writes screenshots to .output/demo/, and ends.

  --page FILE --url URL   try a saved page at its real address, with no network
  --headless              run headless although there is a display
  --help                  this text`;

/** Throws a UsageError for what cannot be done; null asks for the help text. */
export function startOptions(argv: readonly string[]): StartOptions | null {
  const { values } = parseOrExplain(argv);
  if (values.help) return null;
  const saved = values.page !== undefined || values.url !== undefined;
  return {
    headed: !values.headless && hasDisplay(),
    page: saved ? readSavedPage(values.page, values.url) : null,
  };
}

function parseOrExplain(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        page: { type: 'string' },
        url: { type: 'string' },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** False in CI, and on a Linux without X or Wayland. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
