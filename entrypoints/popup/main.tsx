import './style.css';
import { render } from 'preact';
import { LanguageProvider } from '#components/i18n/context.tsx';
import { Popup } from '#components/search/Popup.tsx';
import { CONSENT_VERSION, consent, language } from '#data/settings.ts';
import { popupWorld } from './world.ts';

const root = document.getElementById('app');
if (root) {
  const [given, spoken] = await Promise.all([consent.getValue(), language.getValue()]);
  document.documentElement.lang = spoken;
  render(
    <LanguageProvider value={spoken}>
      <Popup world={popupWorld} consented={given?.version === CONSENT_VERSION} />
    </LanguageProvider>,
    root,
  );
}
