import './style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '#components/settings/Options.tsx';
import type { OptionsWorld } from '#components/settings/options-world.ts';
import { sendMessage } from '#data/protocol.ts';
import {
  CONSENT_VERSION,
  consent,
  disabledSites,
  language,
  setSiteEnabled,
} from '#data/settings.ts';

const world: OptionsWorld = {
  indexStatus: () => sendMessage('indexStatus', undefined),
  setLanguage: (spoken) => language.setValue(spoken),
  setSiteEnabled,
  withdrawConsent: () => consent.removeValue(),
  wipeChoices: () => browser.storage.local.clear(),
  openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
};

const root = document.getElementById('app');
if (root) {
  const [given, off, spoken] = await Promise.all([
    consent.getValue(),
    disabledSites.getValue(),
    language.getValue(),
  ]);
  document.documentElement.lang = spoken;
  const current = given?.version === CONSENT_VERSION ? given : null;
  const choices = { language: spoken, consent: current, disabledSites: off };
  render(<Options world={world} choices={choices} />, root);
}
