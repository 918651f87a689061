import './style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '#components/settings/Welcome.tsx';
import type { WelcomeWorld } from '#components/settings/welcome-world.ts';
import { showAs } from '#components/ui/show-as.ts';
import { appearance, CONSENT_VERSION, consent, language } from '#data/settings.ts';
import { requestMissingSites } from './permissions.ts';

const world: WelcomeWorld = {
  async giveConsent() {
    if (!(await requestMissingSites())) return false;
    await consent.setValue({ version: CONSENT_VERSION, givenAt: Date.now() });
    return true;
  },
  setLanguage: (spoken) => language.setValue(spoken),
  openSearch: () => void browser.tabs.create({ url: browser.runtime.getURL('/popup.html') }),
  openOptions: () => void browser.runtime.openOptionsPage(),
};

const root = document.getElementById('app');
if (root) {
  const [given, spoken, look] = await Promise.all([
    consent.getValue(),
    language.getValue(),
    appearance.getValue(),
  ]);
  showAs(document.documentElement, spoken, look);
  const consented = given?.version === CONSENT_VERSION;
  render(<Welcome world={world} language={spoken} consented={consented} />, root);
}
