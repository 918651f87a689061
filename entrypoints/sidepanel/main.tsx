import './style.css';
import { render } from 'preact';
import { Desk } from '#components/desk/Desk.tsx';
import { LanguageProvider } from '#components/i18n/context.tsx';
import { showAs } from '#components/ui/show-as.ts';
import { appearance, language } from '#data/settings.ts';
import { createDeskPageWorld } from './world.ts';

const root = document.getElementById('app');
if (root) {
  const world = createDeskPageWorld();
  const [spoken, look] = await Promise.all([language.getValue(), appearance.getValue()]);
  showAs(document.documentElement, spoken, look);
  render(
    <LanguageProvider value={spoken}>
      <Desk world={world} />
    </LanguageProvider>,
    root,
  );
}
