/**
 * Screenshots of the visible tab, only when a person chooses so in a menu: that choice is what
 * gives the permission (activeTab), for this tab and this moment.
 */
import { browser } from 'wxt/browser';
import type { Desk } from '#data/desk/store/desk.ts';

/** Enough to read what stands there; a picture of a tab is some 200 kB. */
const QUALITY = 70;

/** Takes the picture at once, before anything on the screen moves; null where the browser refuses. */
export async function captureTab(tab: { windowId: number } | undefined): Promise<string | null> {
  if (!tab) return null;
  try {
    return await browser.tabs.captureVisibleTab(tab.windowId, { format: 'jpeg', quality: QUALITY });
  } catch {
    // The browser's own pages and shops cannot be photographed; the text is taken all the same.
    return null;
  }
}

/** Keeps a picture beside a case; nothing where there is none. */
export async function keepShot(
  desk: Desk,
  caseId: string | undefined,
  picture: string | null,
): Promise<void> {
  if (caseId !== undefined && picture !== null) await desk.addShot(caseId, picture);
}
