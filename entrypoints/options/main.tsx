import './style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '#components/settings/Options.tsx';
import type { OptionsWorld } from '#components/settings/options-world.ts';
import { giveBackSite, grantedSites, requestSites } from '#components/settings/site-grants.ts';
import { sendMessage } from '#data/protocol.ts';
import {
  CONSENT_VERSION,
  consent,
  disabledSites,
  language,
  mutedTopics,
  regions,
  setSiteEnabled,
} from '#data/settings.ts';
import type { SiteAccess } from '#data/site-access.ts';
import { feedsWorld } from './feeds-world.ts';

const world: OptionsWorld = {
  indexStatus: () => sendMessage('indexStatus', undefined),
  setLanguage: (spoken) => language.setValue(spoken),
  setSites,
  withdrawConsent: () => consent.removeValue(),
  wipeChoices,
  openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
  ...feedsWorld,
};

/** What was chosen; followed publishers and their records are no choice of this kind. */
async function wipeChoices(): Promise<void> {
  const choices = [consent, disabledSites, language, mutedTopics, regions];
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
  const [given, off, granted, spoken] = await Promise.all([
    consent.getValue(),
    disabledSites.getValue(),
    grantedSites(),
    language.getValue(),
  ]);
  document.documentElement.lang = spoken;
  const current = given?.version === CONSENT_VERSION ? given : null;
  const choices = { language: spoken, consent: current, disabledSites: off, grantedSites: granted };
  render(<Options world={world} choices={choices} />, root);
}
