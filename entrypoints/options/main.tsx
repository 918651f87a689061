import './style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '#components/settings/Options.tsx';
import type { OptionsWorld } from '#components/settings/options-world.ts';
import { giveBackSite, grantedSites, requestSites } from '#components/settings/site-grants.ts';
import { showAs } from '#components/ui/show-as.ts';
import { sendMessage } from '#data/protocol.ts';
import {
  appearance,
  CONSENT_VERSION,
  consent,
  disabledSites,
  language,
  mutedTopics,
  regions,
  sensitivity,
  setSiteEnabled,
  setTopicMuted,
} from '#data/settings.ts';
import type { SiteAccess } from '#data/site-access.ts';
import { feedsWorld } from './feeds-world.ts';

const world: OptionsWorld = {
  indexStatus: () => sendMessage('indexStatus', undefined),
  setLanguage: (spoken) => language.setValue(spoken),
  topics: () => sendMessage('topics', undefined),
  setAppearance: (chosen) => appearance.setValue(chosen),
  setSensitivity: (chosen) => sensitivity.setValue(chosen),
  setTopicMuted,
  setSites,
  withdrawConsent: () => consent.removeValue(),
  wipeChoices,
  openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
  ...feedsWorld,
};

/** What was chosen; followed publishers and their records are no choice of this kind. */
async function wipeChoices(): Promise<void> {
  const choices = [appearance, consent, disabledSites, language, mutedTopics, regions, sensitivity];
  await Promise.all(choices.map((choice) => choice.removeValue()));
}

/** Rejects when the permission was refused, so that the switch goes back. */
async function setSites(sites: readonly SiteAccess[], on: boolean): Promise<void> {
  if (on && !(await requestSites(sites))) throw new Error('refused');
  for (const site of sites) {
    await setSiteEnabled(site.id, on);
    if (!on) await giveBackSite(site);
  }
}

const root = document.getElementById('app');
if (root) {
  const [given, off, granted, spoken, look, how, muted] = await Promise.all([
    consent.getValue(),
    disabledSites.getValue(),
    grantedSites(),
    language.getValue(),
    appearance.getValue(),
    sensitivity.getValue(),
    mutedTopics.getValue(),
  ]);
  showAs(document.documentElement, spoken, look);
  const current = given?.version === CONSENT_VERSION ? given : null;
  const choices = {
    language: spoken,
    appearance: look,
    sensitivity: how,
    mutedTopics: muted,
    consent: current,
    disabledSites: off,
    grantedSites: granted,
  };
  render(<Options world={world} choices={choices} />, root);
}
