/** The background's service worker: what it is asked, and how to stop it. */
import type { Worker } from 'playwright';
import type { Suluh } from '#tests/tools/launch.ts';

/** The running worker, waiting for it when it is asleep. */
export async function worker({ context, id }: Suluh): Promise<Worker> {
  const own = (candidate: Worker) => candidate.url().startsWith(`chrome-extension://${id}/`);
  return (
    context.serviceWorkers().find(own) ??
    context.waitForEvent('serviceworker', { predicate: own, timeout: 10_000 })
  );
}

/** Starts to note the types of all messages; returns what was heard so far. */
export async function listenToBackground(suluh: Suluh): Promise<() => Promise<string[]>> {
  const background = await worker(suluh);
  await background.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message: { type?: unknown }) => {
      heard.push(String(message.type));
    });
  });
  return () => background.evaluate(() => Reflect.get(globalThis, 'heard') as string[]);
}

/** Stops the worker the way the browser does after 30 idle seconds. */
export async function stopWorker(suluh: Suluh): Promise<void> {
  const page = await suluh.context.newPage();
  const session = await suluh.context.newCDPSession(page);
  const prefix = `chrome-extension://${suluh.id}/`;
  const running = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const own = versions.find(
        ({ scriptURL, runningStatus }) =>
          scriptURL.startsWith(prefix) && runningStatus === 'running',
      );
      if (own) resolve(own.versionId);
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopWorker', { versionId: await running });
  await page.close();
}
