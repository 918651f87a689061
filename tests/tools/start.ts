/** `npm start`: the extension on a demo feed, or on a saved page. */
import { BrowserMissingError } from './browsers.ts';
import { BuildError, DEMO, ensureBuild } from './build.ts';
import { giveConsent } from './consent.ts';
import { serveDemo } from './demo-server.ts';
import { launch } from './launch.ts';
import { UsageError } from './saved-page.ts';
import { servePages } from './serve-pages.ts';
import { runHeaded } from './start/headed.ts';
import { runHeadless } from './start/headless.ts';
import { START_HELP, type StartOptions, startOptions } from './start/options.ts';
import { reportSavedPage } from './start/saved.ts';

try {
  const options = startOptions(process.argv.slice(2));
  if (options) process.exitCode = (await start(options)) ? 0 : 1;
  else console.log(START_HELP);
} catch (error) {
  const plain = [BrowserMissingError, BuildError, UsageError].some((kind) => error instanceof kind);
  if (!plain) throw error;
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/** False when the headless run found a badge missing or in the wrong place. */
async function start({ headed, page }: StartOptions): Promise<boolean> {
  const extension = ensureBuild(DEMO, console.log);
  const demo = page ? null : await serveDemo();
  const suluh = await launch({ extension, headed, viewport: { width: 760, height: 1000 } });
  try {
    if (page) await servePages(suluh.context, { [page.url]: page.html });
    await giveConsent(suluh);
    const url = page?.url ?? demo?.url ?? '';
    if (headed) {
      await runHeaded(suluh, url);
      return true;
    }
    return page ? await reportSavedPage(suluh, page.url) : await runHeadless(suluh, url);
  } finally {
    await suluh.close();
    demo?.close();
  }
}
