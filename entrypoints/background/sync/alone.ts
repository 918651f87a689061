/** One sync at a time over all contexts, and the browser does not stop the worker in its middle. */
import { browser } from 'wxt/browser';

const LOCK = 'suluh-sync';
/**
 * Chromium stops a worker 30 s after its last event or extension call, whatever it is downloading
 * (measured: ../../../data/sync/README.md); Firefox does the like. Any call counts.
 */
const STIR_EVERY_MS = 20_000;

/** Runs the work alone; while another context is at it, waits or does nothing. */
export async function alone(work: () => Promise<void>, meanwhile: 'wait' | 'skip'): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: meanwhile === 'skip' }, async (lock) => {
    if (lock) await awake(work);
  });
}

async function awake(work: () => Promise<void>): Promise<void> {
  const stirring = setInterval(() => void browser.runtime.getPlatformInfo(), STIR_EVERY_MS);
  try {
    await work();
  } finally {
    clearInterval(stirring);
  }
}
