/** The demo in a window: consent is given, the feed is in front, the person does the rest. */
import type { Suluh } from '../launch.ts';

/** Opens `url` and waits until the browser is closed (or Ctrl+C). */
export async function runHeaded(suluh: Suluh, url: string): Promise<void> {
  const page = await suluh.context.newPage();
  await page.goto(url);
  await page.bringToFront();
  console.log(`
The extension runs in this window. Its welcome page is in another tab: consent was given there for
you, in a profile that is thrown away afterwards. Click a badge, or reach it with Tab and Enter;
Suluh's button in the toolbar opens the search. Close the window to end.`);
  const stop = () => void suluh.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await suluh.context.waitForEvent('close', { timeout: 0 });
}
