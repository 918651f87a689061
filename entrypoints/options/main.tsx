import './style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '#components/settings/Options.tsx';
import type { OptionsWorld } from '#components/settings/options-world.ts';
import { giveBackSites, grantedSites, switchSites } from '#components/settings/site-grants.ts';
import { showAs } from '#components/ui/show-as.ts';
import { sendMessage } from '#data/protocol.ts';
import {
  appearance,
  consent,
  currentConsent,
  disabledSites,
  language,
  mirror,
  mutedTopics,
  programChips,
  sensitivity,
  setSiteEnabled,
  setTopicMuted,
  wipeChoices,
} from '#data/settings.ts';
import { feedsWorld } from './feeds-world.ts';
import { saveJson } from './save-json.ts';

const world: OptionsWorld = {
  indexStatus: () => sendMessage('indexStatus', undefined),
  setLanguage: (spoken) => language.setValue(spoken),
  changeLog: () => sendMessage('changeLog', undefined),
  storedParts: () => sendMessage('storedParts', undefined),
  storedBytes: async () => (await navigator.storage.estimate()).usage ?? null,
  exportEverything: async () =>
    saveJson(await sendMessage('exportEverything', undefined), 'suluh-semua.json'),
  wipeEverything: async () => {
    await sendMessage('wipeEverything', undefined);
    await giveBackSites();
  },
  staleAdapters: () => sendMessage('staleAdapters', undefined),
  topics: () => sendMessage('topics', undefined),
  setAppearance: (chosen) => appearance.setValue(chosen),
  setSensitivity: (chosen) => sensitivity.setValue(chosen),
  setTopicMuted,
  setMirror: (on) => mirror.setValue(on),
  mirrorWeek: () => sendMessage('mirrorWeek', undefined),
  wipeMirror: async () => {
    await sendMessage('wipeMirror', undefined);
  },
  setProgramChips: (on) => programChips.setValue(on),
  setSites: (sites, on) => switchSites(sites, on, setSiteEnabled),
  withdrawConsent: () => consent.removeValue(),
  wipeChoices: async () => {
    await wipeChoices();
    await giveBackSites();
  },
  openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
  ...feedsWorld,
};

const root = document.getElementById('app');
if (root) {
  const [given, off, granted, spoken, look, how, muted, chips, mirrored] = await Promise.all([
    currentConsent(),
    disabledSites.getValue(),
    grantedSites(),
    language.getValue(),
    appearance.getValue(),
    sensitivity.getValue(),
    mutedTopics.getValue(),
    programChips.getValue(),
    mirror.getValue(),
  ]);
  showAs(document.documentElement, spoken, look);
  const choices = {
    language: spoken,
    appearance: look,
    sensitivity: how,
    mutedTopics: muted,
    programChips: chips,
    mirror: mirrored,
    consent: given,
    disabledSites: off,
    grantedSites: granted,
  };
  render(<Options world={world} choices={choices} />, root);
}
