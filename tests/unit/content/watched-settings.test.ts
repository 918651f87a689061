import { expect, it } from 'vitest';
import {
  consent,
  disabledSites,
  language,
  mutedTopics,
  programChips,
  sensitivity,
} from '#data/settings.ts';
import { siteGrants } from '#entrypoints/background/site-scripts.ts';
import { siteHooks } from '#entrypoints/background/sync/sync-storage.ts';
import { WATCHED_SETTINGS } from '../../../entrypoints/content/extension-world.ts';

it('listens to the very keys that the settings are stored under', () => {
  const keys = [
    consent,
    disabledSites,
    language,
    mutedTopics,
    programChips,
    sensitivity,
    siteGrants,
    siteHooks,
  ].map((item) => item.key);
  expect(WATCHED_SETTINGS.map((key) => `local:${key}`).sort()).toEqual(keys.sort());
});
