import './style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { grantedSites, switchSites } from '#components/settings/site-grants.ts';
import { Welcome } from '#components/settings/Welcome.tsx';
import type { WelcomeWorld } from '#components/settings/welcome-world.ts';
import { showAs } from '#components/ui/show-as.ts';
import {
  appearance,
  CONSENT_VERSION,
  consent,
  currentConsent,
  disabledSites,
  language,
  regions,
  setSiteEnabled,
} from '#data/settings.ts';
import { requestMissingSites } from './permissions.ts';

const world: WelcomeWorld = {
  async giveConsent() {
    if (!(await requestMissingSites())) return false;
    await consent.setValue({ version: CONSENT_VERSION, givenAt: Date.now() });
    return true;
  },
  siteChoices: async () => ({
    grantedSites: await grantedSites(),
    disabledSites: await disabledSites.getValue(),
  }),
  setSites: (sites, on) => switchSites(sites, on, setSiteEnabled),
  regions: () => regions.getValue(),
  setRegions: (codes) => regions.setValue(codes),
  setLanguage: (spoken) => language.setValue(spoken),
  openSearch: () => void browser.tabs.create({ url: browser.runtime.getURL('/popup.html') }),
  openOptions: () => void browser.runtime.openOptionsPage(),
};

const root = document.getElementById('app');
if (root) {
  const [given, spoken, look] = await Promise.all([
    currentConsent(),
    language.getValue(),
    appearance.getValue(),
  ]);
  showAs(document.documentElement, spoken, look);
  render(<Welcome world={world} language={spoken} consented={given !== null} />, root);
}
