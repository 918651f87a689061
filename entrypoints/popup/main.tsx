import './style.css';
import { render } from 'preact';
import { LanguageProvider } from '#components/i18n/context.tsx';
import { Popup } from '#components/search/Popup.tsx';
import { showAs } from '#components/ui/show-as.ts';
import { appearance, currentConsent, language } from '#data/settings.ts';
import { popupWorld } from './world.ts';

const root = document.getElementById('app');
if (root) {
  const [given, spoken, look] = await Promise.all([
    currentConsent(),
    language.getValue(),
    appearance.getValue(),
  ]);
  showAs(document.documentElement, spoken, look);
  render(
    <LanguageProvider value={spoken}>
      <Popup world={popupWorld} consented={given !== null} />
    </LanguageProvider>,
    root,
  );
}
