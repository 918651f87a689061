/**
 * `npm run gallery [-- NAME…]`: draws every state of every surface in headless Chromium, light,
 * dark and with forced colours, and writes the pictures to .output/gallery/.
 * `npm run gallery -- --serve` only serves the gallery, to look at it in a browser.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { findChromium } from './browsers.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, '.output/gallery');
const WIDTHS: Record<string, number> = { card: 460, popup: 400, welcome: 1100, options: 900 };
const HEIGHTS: Record<string, number> = { popup: 580, page: 800, desk: 900 };
/** Surfaces that are as tall as the window. */
const SCROLLS = new Set(['page', 'desk']);
const LOOKS = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced', colorScheme: 'dark', forcedColors: 'active' },
] as const;

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const server = await createServer({
  root: join(ROOT, 'tests/tools/gallery'),
  configFile: false,
  logLevel: 'error',
  server: { port: 0, fs: { allow: [ROOT] }, watch: null, hmr: false },
});
await server.listen();
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('The gallery could not be served.');

if (process.argv.includes('--serve')) {
  console.log(address);
} else {
  const browser = await chromium.launch({
    executablePath: findChromium()?.path,
    args: ['--no-sandbox'],
  });
  try {
    console.log(`${await photograph(browser, address)} pictures in .output/gallery/`);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function photograph(browser: Browser, address: string): Promise<number> {
  if (wanted.length === 0) await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  let pictures = 0;
  for (const look of LOOKS) {
    const page = await browser.newPage({ ...look, reducedMotion: 'reduce' });
    page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`));
    for (const scene of await scenesOf(page, address)) {
      await page.setViewportSize({ width: scene.width, height: scene.height });
      await page.goto(`${address}?${scene.name}#${scene.name}`);
      await page.waitForSelector('body[data-ready]');
      const path = join(OUT, `${scene.name}.${look.name}.png`);
      await page.screenshot({
        path,
        fullPage: !SCROLLS.has(scene.surface),
        animations: 'disabled',
      });
      pictures += 1;
    }
    await page.close();
  }
  return pictures;
}

async function scenesOf(page: Page, address: string) {
  await page.goto(address);
  await page.waitForSelector('a[data-surface]');
  const links = await page.$$eval('a[data-surface]', (anchors) =>
    anchors.map((a) => ({
      name: a.textContent ?? '',
      surface: a.getAttribute('data-surface') ?? '',
      width: a.getAttribute('data-width'),
      height: a.getAttribute('data-height'),
    })),
  );
  return links
    .filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
    .map(({ name, surface, width, height }) => ({
      name,
      surface,
      width: Number(width ?? WIDTHS[surface] ?? 1100),
      height: Number(height ?? HEIGHTS[surface] ?? 200),
    }));
}
