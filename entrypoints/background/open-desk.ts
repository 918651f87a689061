import { DeskDatabase } from '#data/desk/store/database.ts';
import { Desk } from '#data/desk/store/desk.ts';
import { words } from '#data/desk/words.ts';
import { offsetMinutes } from './desk-report.ts';

/** The one desk of this browser profile; its database opens at the first question. */
export function openDesk(): Desk {
  return new Desk(new DeskDatabase(), {
    now: () => Date.now(),
    newId: () => crypto.randomUUID().replaceAll('-', '').slice(0, 16),
    offsetMinutes,
    words,
    written: createDeskAnnouncer(),
  });
}

/** Tells the desk's open pages which cases were written; nobody listening is no error. */
function createDeskAnnouncer(): (caseIds: readonly string[]) => void {
  const channel = new BroadcastChannel('suluh-desk');
  return (caseIds) => channel.postMessage(caseIds);
}
