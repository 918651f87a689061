/**
 * Renders components/ui/torch.svg to the PNG sizes that manifests want. Run after drawing:
 * `npm run icons`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findChromium } from './browsers.ts';

const SIZES = [16, 32, 48, 96, 128];
const svg = await readFile('components/ui/torch.svg', 'utf8');
const browser = await chromium.launch({
  executablePath: findChromium()?.path,
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await mkdir('public/icon', { recursive: true });
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    // Where a pixel counts the torch fills more of its ground.
    const torch = size <= 32 ? '#torch{transform-origin:32px 44px;transform:scale(1.18,1.06)}' : '';
    const square = `svg{display:block;width:${size}px;height:${size}px}`;
    await page.setContent(`<style>*{margin:0}${square}${torch}</style>${svg}`);
    await writeFile(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
    console.log(`public/icon/${size}.png`);
  }
} finally {
  await browser.close();
}
