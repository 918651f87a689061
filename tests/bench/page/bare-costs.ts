/**
 * Processor time of a tab's main thread as Chromium counts it anyway. A trace writes several events
 * for each call into a script, which makes short calls look three times as long.
 */
import type { Page } from 'playwright';

/** In milliseconds of processor. */
export interface BareCosts {
  /** All tasks of the main thread. */
  task: number;
  /** Calls into scripts, the page's and the extension's; not what runs as a promise's reaction. */
  script: number;
}

/** Counts while `work` runs. */
export async function metered(page: Page, work: () => Promise<unknown>): Promise<BareCosts> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  const before = await read();
  await work();
  const after = await read();
  await session.detach();
  const spent = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  return { task: spent('TaskDuration'), script: spent('ScriptDuration') };
}
