/** The settings page's calls about publishers, answered by the background. */
import type { FeedsWorld } from '#components/settings/feeds-world.ts';
import { sendMessage } from '#data/protocol.ts';
import { regions } from '#data/settings.ts';
import { saveJson } from './save-json.ts';

export const feedsWorld: FeedsWorld = {
  feeds: () => sendMessage('feeds', undefined),
  previewFeed: (address) => sendMessage('previewFeed', address),
  followFeed: (request) => sendMessage('followFeed', request),
  followListed: (id) => sendMessage('followListed', { id }),
  unfollowFeed: (id) => sendMessage('unfollowFeed', { id }),
  syncFeeds: () => sendMessage('syncFeeds', undefined),
  exportFeeds: async () =>
    saveJson(await sendMessage('exportFeeds', undefined), 'suluh-penerbit.json'),
  importFeeds: (text) => sendMessage('importFeeds', { text }),
  requestLog: () => sendMessage('requestLog', undefined),
  regions: () => regions.getValue(),
  setRegions: (codes) => regions.setValue(codes),
};
