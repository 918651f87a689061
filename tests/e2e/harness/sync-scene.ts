/** A publisher on loopback and a browser that may follow it. Publisher and records are invented. */
import { SELF_DESCRIPTION } from '#data/sync/feed/preview.ts';
import type { FeedStatus } from '#data/sync/protocol.ts';
import type { LaunchOptions, Suluh } from '#tests/tools/launch.ts';
import { listed } from '../../unit/sync/follower.ts';
import { serve } from '../../unit/sync/loopback.ts';
import { records, TestPublisher } from '../../unit/sync/publisher.ts';
import type { TestRepo } from '../../unit/sync/repo.ts';
import { startSuluh } from './suluh.ts';

const DAY = 86_400_000;

/** Signs a repository anew that a browser with today's clock must take. */
export async function makeCurrent(repo: TestRepo): Promise<void> {
  for (const role of ['root', 'targets', 'snapshot', 'timestamp'] as const) {
    repo.expires[role] = Date.now() + 6 * DAY;
  }
  await repo.write('root');
}

/** A publisher of fifty records that lets itself be followed by address. */
export async function publisherOnLoopback() {
  const publisher = await TestPublisher.create();
  const { repo } = publisher;
  await makeCurrent(repo);
  const web = await serve({ satu: repo });
  const entry = await listed(repo, [web.url('satu')]);
  await repo.addTarget(SELF_DESCRIPTION, new TextEncoder().encode(JSON.stringify(entry)));
  await publisher.publish(records(0, 50));
  return { publisher, web, entry, address: { url: web.url('satu'), rootSha256: entry.rootSha256 } };
}

/** That publisher, and a browser. */
export async function syncScene(options: Partial<LaunchOptions> = {}) {
  const made = await publisherOnLoopback();
  return { ...made, suluh: await startSuluh(options) };
}

/** Sends a message as the options page does. */
export async function ask<T>(from: Suluh, type: string, data?: unknown): Promise<T> {
  const page = await from.context.newPage();
  try {
    await page.goto(from.url('options.html'));
    const reply = await page.evaluate(
      ([kind, body]) =>
        chrome.runtime.sendMessage({ id: 1, type: kind, data: body, timestamp: Date.now() }),
      [type, data] as const,
    );
    if (reply?.err) throw new Error(JSON.stringify(reply.err));
    return reply?.res;
  } finally {
    await page.close();
  }
}

/** What the settings page says about the publisher `contoh`. */
export async function contoh(from: Suluh): Promise<FeedStatus | undefined> {
  return (await ask<FeedStatus[]>(from, 'feeds')).find(({ entry }) => entry.id === 'contoh');
}

/** How many of its records answer. */
export const count = async (from: Suluh) => (await contoh(from))?.records;
