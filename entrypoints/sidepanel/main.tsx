import './style.css';
import { render } from 'preact';
import { Desk } from '#components/desk/Desk.tsx';
import { LanguageProvider } from '#components/i18n/context.tsx';
import { language } from '#data/settings.ts';
import { createDeskPageWorld } from './world.ts';

const root = document.getElementById('app');
if (root) {
  const spoken = await language.getValue();
  document.documentElement.lang = spoken;
  render(
    <LanguageProvider value={spoken}>
      <Desk world={createDeskPageWorld()} />
    </LanguageProvider>,
    root,
  );
}
