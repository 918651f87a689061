import './style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '#components/settings/Options.tsx';
import type { OptionsWorld } from '#components/settings/options-world.ts';
import { grantedSites, switchSites } from '#components/settings/site-grants.ts';
import { showAs } from '#components/ui/show-as.ts';
import { sendMessage } from '#data/protocol.ts';
import {
  appearance,
  CONSENT_VERSION,
  consent,
  disabledSites,
  language,
  mirror,
  mutedTopics,
  programChips,
  regions,
  sensitivity,
  setSiteEnabled,
  setTopicMuted,
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
  wipeChoices,
  openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
  ...feedsWorld,
};

/** What was chosen; followed publishers and their records are no choice of this kind. */
async function wipeChoices(): Promise<void> {
  const choices = [
    appearance,
    consent,
    disabledSites,
    language,
    mirror,
    mutedTopics,
    programChips,
    regions,
    sensitivity,
  ];
  await Promise.all(choices.map((choice) => choice.removeValue()));
}

const root = document.getElementById('app');
if (root) {
  const [given, off, granted, spoken, look, how, muted, chips, mirrored] = await Promise.all([
    consent.getValue(),
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
  const current = given?.version === CONSENT_VERSION ? given : null;
  const choices = {
    language: spoken,
    appearance: look,
    sensitivity: how,
    mutedTopics: muted,
    programChips: chips,
    mirror: mirrored,
    consent: current,
    disabledSites: off,
    grantedSites: granted,
  };
  render(<Options world={world} choices={choices} />, root);
}
