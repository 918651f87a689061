import { render } from 'preact';
import { Desk } from '#components/desk/Desk.tsx';
import { LanguageProvider } from '#components/i18n/context.tsx';
import type { Language } from '#data/settings.ts';
import { galleryDesk } from './desk-world.ts';
import { settle } from './extension-scenes.tsx';
import type { Scene } from './scene.ts';

/** A laptop of an office. */
const WIDE = 1366;
const PANEL = 400;

async function drawDesk(root: HTMLElement, filled: boolean, language: Language): Promise<void> {
  const world = await galleryDesk(filled);
  render(
    <LanguageProvider value={language}>
      <Desk world={world} />
    </LanguageProvider>,
    root,
  );
}

/** Waits for an element, at most two seconds. */
async function find(root: HTMLElement, selector: string): Promise<HTMLElement> {
  for (let tries = 0; tries < 40; tries++) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
    await settle();
  }
  throw new Error(`no ${selector}`);
}

async function press(root: HTMLElement, selector: string): Promise<void> {
  (await find(root, selector)).click();
  await settle();
}

async function write(root: HTMLElement, selector: string, text: string): Promise<void> {
  const box = await find(root, selector);
  if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) return;
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

const tab = (root: HTMLElement, n: number) => press(root, `.desk-bar .tab:nth-child(${n})`);
const openCase = async (root: HTMLElement, n: number) => {
  await press(root, `.case-list [role=option]:nth-child(${n})`);
  await find(root, '.reply');
  await settle();
};

function desk(
  name: string,
  act: (root: HTMLElement) => Promise<void>,
  more: Partial<Scene> & { filled?: boolean } = {},
): Scene {
  const { filled = true, ...rest } = more;
  return {
    name: `desk-${name}`,
    surface: 'desk',
    draw: () => {},
    act: async (root) => {
      await drawDesk(root, filled, more.language ?? 'id');
      await act(root);
      await settle();
    },
    ...rest,
  };
}

/** The same state beside a page and as a page of its own. */
function both(name: string, act: (root: HTMLElement) => Promise<void>, height = 900): Scene[] {
  return [
    desk(name, act, { width: WIDE, height }),
    desk(`${name}-panel`, act, { width: PANEL, height: Math.round(height * 1.3) }),
  ];
}

const rest = async (root: HTMLElement) => void (await find(root, '.case-row'));

async function importTable(root: HTMLElement): Promise<void> {
  await tab(root, 4);
  const input = await find(root, '.files input[type=file]');
  if (!(input instanceof HTMLInputElement)) return;
  const table =
    'teks,alamat,teks\n"rusak,https://contoh.example/a\nKolam uji kering,x\nPasar uji tutup,\n';
  const files = new DataTransfer();
  files.items.add(new File([table], 'tabel-uji.csv'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await find(root, '.problems');
}

export const deskScenes: Scene[] = [
  ...both('queue', rest),
  desk('empty', async (root) => void (await find(root, '.empty')), { width: PANEL, filled: false }),
  ...both('case', (root) => openCase(root, 1), 2200),
  ...both('case-none', (root) => openCase(root, 4), 2200),
  desk('add-panel', (root) => press(root, '.queue-head .button-loud'), { width: PANEL }),
  desk(
    'nothing-fits',
    async (root) => {
      await rest(root);
      await write(root, '.search-box input', 'naga terbang');
    },
    { width: PANEL },
  ),
  ...both('publish', (root) => tab(root, 2), 1300),
  desk(
    'publish-opinion',
    async (root) => {
      await tab(root, 2);
      await write(root, '.publish .field.is-wide input', 'Bupati Contoh itu koruptor.');
      await find(root, '.check-result .desk-ask');
    },
    { width: WIDE },
  ),
  ...both(
    'report',
    async (root) => {
      await tab(root, 3);
      await find(root, '.big-numbers');
    },
    1500,
  ),
  ...both('files', (root) => tab(root, 4), 1100),
  desk('import-problems', importTable, { width: PANEL }),
  desk('english', (root) => openCase(root, 2), { width: WIDE, language: 'en' }),
];
