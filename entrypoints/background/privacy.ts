/** What the privacy page asks: what is kept, all of it as a file, and to delete it. */
import { browser } from 'wxt/browser';
import { DESK_DATABASE_NAME } from '#data/desk/store/database.ts';
import { MIRROR_DATABASE_NAME } from '#data/mirror/store/database.ts';
import type { StoredPart } from '#data/protocol.ts';
import {
  CHANGES_DATABASE_NAME,
  type ChangeLog,
  type ClaimStore,
  countDatabase,
  deleteDatabase,
  dumpDatabase,
} from '#data/store/index.ts';
import { answer, Nothing } from './door.ts';
import type { EngineKeeper } from './engine.ts';

export interface PrivacyWorld {
  store: ClaimStore;
  engines: EngineKeeper;
  changes: ChangeLog;
}

/** Databases that hold what a person did, by the part they are shown as. */
const DATABASES: Readonly<Record<'changes' | 'desk' | 'mirror', string>> = {
  changes: CHANGES_DATABASE_NAME,
  desk: DESK_DATABASE_NAME,
  mirror: MIRROR_DATABASE_NAME,
};

export function answerPrivacy({ store, engines, changes }: PrivacyWorld): void {
  answer('changeLog', 'page', Nothing, () => changes.list());
  answer('storedParts', 'page', Nothing, () => storedParts(engines));
  answer('exportEverything', 'page', Nothing, async () => {
    const { head } = (await engines.current()).generation;
    const parts = await Promise.all(
      Object.entries(DATABASES).map(async ([part, name]) => [part, await dumpDatabase(name)]),
    );
    const all = {
      suluh: 'everything-1',
      at: new Date().toISOString(),
      settings: await browser.storage.local.get(null),
      ...Object.fromEntries(parts),
      index: head,
    };
    return `${JSON.stringify(all, null, 1)}\n`;
  });
  answer('wipeEverything', 'page', Nothing, async () => {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    await Promise.all(Object.values(DATABASES).map(deleteDatabase));
    await store.wipe();
    engines.renew();
    return true;
  });
}

async function storedParts(engines: EngineKeeper): Promise<StoredPart[]> {
  const settings = await browser.storage.local.get(null);
  const { head } = (await engines.current()).generation;
  const records = head.counts.claimReviews + head.counts.programFacts;
  const bytes = head.segments.reduce((sum, { length }) => sum + length, head.index.length);
  const changes = await countDatabase(DATABASES.changes);
  const mirror = await countDatabase(DATABASES.mirror);
  const desk = await countDatabase(DATABASES.desk);
  return [
    { part: 'settings', items: Object.keys(settings).length, bytes: sizeOf(settings) },
    { part: 'index', items: records, bytes },
    { part: 'changes', items: changes.entries ?? 0 },
    { part: 'desk', items: desk.cases ?? 0 },
    { part: 'mirror', items: mirror.days ?? 0 },
  ];
}

function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
