import { ownGlobal } from '#components/overlay/own-global.ts';
import type { Language } from '#data/settings.ts';
import { ask } from './ask.ts';
import type { OpenedBadge } from './feed/badge-keeper.ts';

/** The card shows as many records as one question may carry (data/schema/requests.ts). */
const MOST_RECORDS = 10;
/** What was pressed last while the bundle is on its way; the impatient press more than once. */
let wanted: OpenedBadge | null = null;

/**
 * Opens the one card of the page beside a badge; its bundle is injected at the first use.
 * When the worker cannot be reached nothing happens and the badge stays.
 */
export async function openCard(opened: OpenedBadge, language: Language): Promise<void> {
  const isLoading = wanted !== null;
  wanted = opened;
  if (isLoading) return;
  try {
    if (!ownGlobal('suluhCard')) await ask('loadCard');
    const recordIds = wanted.recordIds.slice(0, MOST_RECORDS);
    ownGlobal('suluhCard')?.open({ ...wanted, recordIds, language });
  } catch (error) {
    console.warn('[suluh] kartu tidak dapat dibuka', error);
  } finally {
    wanted = null;
  }
}
