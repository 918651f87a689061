import { render } from 'preact';
import { LanguageProvider } from '#components/i18n/context.tsx';
import { Popup } from '#components/search/Popup.tsx';
import type { PopupWorld } from '#components/search/popup-world.ts';
import { Options } from '#components/settings/Options.tsx';
import { Welcome } from '#components/settings/Welcome.tsx';
import type { Language } from '#data/settings.ts';
import { FUEL_POST } from './samples.ts';
import type { Scene } from './scene.ts';
import {
  choices,
  mirrorWeek,
  onX,
  optionsWorld,
  popupWorld,
  status,
  welcomeWorld,
} from './worlds.ts';

const stale = ['tiktok', 'quora'].map((site) => ({
  ...{ site, day: '2026-11-25', version: '0.1.0', containers: 12 },
  hooks: [{ css: '.isi', matches: 0 }],
}));

export function drawPopup(
  root: HTMLElement,
  changes: Partial<PopupWorld> = {},
  consented = true,
  language: Language = 'id',
): void {
  render(
    <LanguageProvider value={language}>
      <Popup world={popupWorld(changes)} consented={consented} />
    </LanguageProvider>,
    root,
  );
}

/** Types into the search box as a person would, without keys. */
async function type(root: HTMLElement, text: string): Promise<void> {
  const box = root.querySelector('input');
  if (!box) return;
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

/** Pastes a message into the search box. */
export async function paste(root: HTMLElement, text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  root.querySelector('input')?.dispatchEvent(event);
  await settle();
}

async function press(root: HTMLElement, selector: string): Promise<void> {
  for (let tries = 0; tries < 20 && !root.querySelector(selector); tries++) await settle();
  root.querySelector<HTMLElement>(selector)?.click();
  await settle();
}

/** Lets promises and effects come to rest. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 60);
  });
}

function popup(name: string, changes: Partial<PopupWorld> = {}, more: Partial<Scene> = {}): Scene {
  return {
    name: `popup-${name}`,
    surface: 'popup',
    draw: (root) => drawPopup(root, changes, true, more.language),
    ...more,
  };
}

const never = new Promise<never>(() => {});
const fails = () => Promise.reject(new Error('gone'));

export const extensionScenes: Scene[] = [
  popup('page'),
  popup('news', {
    followUps: () =>
      Promise.resolve([
        {
          recordId: 'antara-bbm-turun-rp7000',
          day: '2026-11-17',
          claim: 'Klaim rekaan bahwa balon kota akan diterbangkan pada hari Senin.',
          rating: { label: 'KELIRU', value: 'false' },
        },
      ]),
  }),
  popup('page-none', {
    tab: () =>
      Promise.resolve({
        ...onX,
        findings: { site: 'x', postsSeen: 30, postsChecked: 24, findings: [] },
      }),
  }),
  popup('page-stale', {
    tab: () =>
      Promise.resolve({
        ...onX,
        findings: { site: 'x', postsSeen: 0, postsChecked: 0, findings: [], stale: true },
      }),
  }),
  popup('page-offer', {
    tab: () =>
      Promise.resolve({
        site: { id: 'instagram', name: 'Instagram', granted: false, private: false, enabled: true },
        findings: null,
      }),
  }),
  popup('page-offer-private', {
    tab: () =>
      Promise.resolve({
        site: {
          id: 'whatsapp',
          name: 'WhatsApp Web',
          granted: false,
          private: true,
          enabled: true,
        },
        findings: null,
      }),
  }),
  popup('page-off', {
    tab: () =>
      Promise.resolve({
        site: { id: 'x', name: 'X (Twitter)', granted: true, private: false, enabled: false },
        findings: null,
      }),
  }),
  popup('page-other', { tab: () => Promise.resolve({ site: null, findings: null }) }),
  popup('loading', { tab: () => never, indexStatus: () => never }),
  popup('offline', {
    online: () => false,
    indexStatus: () => Promise.resolve({ ...status, notice: 'private-mode' }),
  }),
  popup(
    'unavailable',
    { tab: fails, indexStatus: fails, search: fails },
    {
      act: (root) => type(root, 'bbm'),
    },
  ),
  popup('results', {}, { act: (root) => type(root, 'bpjs') }),
  popup('results-english', {}, { language: 'en', act: (root) => type(root, 'bbm') }),
  popup('pasted', {}, { act: (root) => paste(root, FUEL_POST.repeat(2)) }),
  popup('pasted-nothing', {}, { act: (root) => paste(root, 'Pesan rekaan '.repeat(20)) }),
  popup('nothing', {}, { act: (root) => type(root, 'naga terbang di atas monas') }),
  popup(
    'review',
    {},
    {
      act: async (root) => {
        await type(root, 'bbm');
        await press(root, '[role=option]:last-child');
      },
    },
  ),
  popup(
    'fact',
    {},
    {
      act: async (root) => {
        await type(root, 'bpjs');
        await press(root, '[role=option]');
      },
    },
  ),
  popup('as-page', {}, { width: 1000, act: (root) => type(root, 'bpjs') }),
  popup('narrow', {}, { width: 360, act: (root) => type(root, 'bansos') }),
  {
    name: 'popup-before-consent',
    surface: 'popup',
    draw: (root) => drawPopup(root, {}, false),
  },
  ...(['id', 'en'] as const).map(
    (language): Scene => ({
      name: `welcome-${language}`,
      surface: 'welcome',
      draw: (root) =>
        render(<Welcome world={welcomeWorld()} language={language} consented={false} />, root),
    }),
  ),
  {
    name: 'welcome-narrow',
    surface: 'welcome',
    width: 360,
    draw: (root) =>
      render(<Welcome world={welcomeWorld()} language="id" consented={false} />, root),
  },
  ...(['sites', 'regions'] as const).flatMap((step) =>
    [1100, 360].map(
      (width): Scene => ({
        name: `welcome-${step}${width === 360 ? '-narrow' : ''}`,
        surface: 'welcome',
        width,
        draw: (root) =>
          render(<Welcome world={welcomeWorld()} language="id" consented={false} />, root),
        act: async (root) => {
          await press(root, '.ask .button-loud');
          if (step === 'regions') await press(root, '.step > .actions .button-loud');
        },
      }),
    ),
  ),
  {
    name: 'welcome-done',
    surface: 'welcome',
    draw: (root) => render(<Welcome world={welcomeWorld()} language="id" consented />, root),
  },
  {
    name: 'options',
    surface: 'options',
    draw: (root) => render(<Options world={optionsWorld()} choices={choices()} />, root),
  },
  {
    name: 'options-mirror-empty',
    surface: 'options',
    draw: (root) =>
      render(
        <Options
          world={optionsWorld({
            mirrorWeek: () => Promise.resolve({ ...mirrorWeek, posts: 0 }),
            changeLog: () => Promise.resolve([]),
          })}
          choices={choices({ programChips: true })}
        />,
        root,
      ),
  },
  {
    name: 'options-wide',
    surface: 'options',
    width: 1100,
    draw: (root) =>
      render(
        <Options
          world={optionsWorld({ staleAdapters: () => Promise.resolve(stale) })}
          choices={choices()}
        />,
        root,
      ),
    act: (root) => press(root, '.changes summary'),
  },
  {
    name: 'options-english',
    surface: 'options',
    language: 'en',
    draw: (root) =>
      render(
        <Options
          world={optionsWorld({ indexStatus: fails })}
          choices={choices({
            language: 'en',
            sensitivity: 'match',
            mutedTopics: [],
            consent: null,
            disabledSites: ['facebook'],
            grantedSites: ['x', 'facebook', 'youtube', 'instagram'],
          })}
        />,
        root,
      ),
  },
  {
    name: 'options-narrow',
    surface: 'options',
    width: 360,
    draw: (root) => render(<Options world={optionsWorld()} choices={choices()} />, root),
  },
];
