import { ownGlobal } from '#components/overlay/own-global.ts';
import type { Language } from '#data/settings.ts';
import { ask } from './ask.ts';
import type { OpenedBadge } from './feed/badge-keeper.ts';

/** The card shows as many records as one question may carry (data/schema/requests.ts). */
const MOST_RECORDS = 10;

/**
 * Opens the one card of the page beside a badge; its bundle is injected at the first use.
 * When the worker cannot be reached nothing happens and the badge stays.
 */
export async function openCard(opened: OpenedBadge, language: Language): Promise<void> {
  try {
    if (!ownGlobal('suluhCard')) await ask('loadCard');
    const recordIds = opened.recordIds.slice(0, MOST_RECORDS);
    ownGlobal('suluhCard')?.open({ ...opened, recordIds, language });
  } catch (error) {
    console.warn('[suluh] kartu tidak dapat dibuka', error);
  }
}
