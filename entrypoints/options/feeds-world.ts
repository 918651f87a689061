/** The settings page's calls about publishers, answered by the background. */
import type { FeedsWorld } from '#components/settings/feeds-world.ts';
import { sendMessage } from '#data/protocol.ts';
import { regions } from '#data/settings.ts';

export const feedsWorld: FeedsWorld = {
  feeds: () => sendMessage('feeds', undefined),
  previewFeed: (address) => sendMessage('previewFeed', address),
  followFeed: (address) => sendMessage('followFeed', address),
  followListed: (id) => sendMessage('followListed', { id }),
  unfollowFeed: (id) => sendMessage('unfollowFeed', { id }),
  syncFeeds: () => sendMessage('syncFeeds', undefined),
  exportFeeds: async () => save(await sendMessage('exportFeeds', undefined)),
  importFeeds: (text) => sendMessage('importFeeds', { text }),
  requestLog: () => sendMessage('requestLog', undefined),
  regions: () => regions.getValue(),
  setRegions: (codes) => regions.setValue(codes),
};

function save(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'suluh-penerbit.json';
  link.click();
  // The download has its own hold on the bytes once it began.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
