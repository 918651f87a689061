/** Takes the README's picture: the demo feed with an open card (`node tests/tools/readme-shot.ts`). */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DEMO, ensureBuild, ROOT } from './build.ts';
import { giveConsent } from './consent.ts';
import { contentWorld } from './content-world.ts';
import { serveDemo } from './demo-server.ts';
import { launch } from './launch.ts';
import { peek, X_POSTS } from './peek.ts';

const OUT = join(ROOT, '.github/readme/feed.png');

const suluh = await launch({
  extension: ensureBuild(DEMO),
  viewport: { width: 1460, height: 800 },
});
const demo = await serveDemo();
try {
  await giveConsent(suluh);
  const page = await suluh.context.newPage();
  await page.goto(demo.url);
  const world = await contentWorld(page, suluh.id);
  await page.locator('suluh-badge').nth(2).waitFor({ timeout: 15_000 });
  const { badges } = await world.run(peek, X_POSTS);
  if (badges[0]) await page.mouse.click(badges[0].x, badges[0].y);
  await page.waitForTimeout(1500);
  mkdirSync(dirname(OUT), { recursive: true });
  await page.screenshot({ path: OUT, clip: { x: 410, y: 0, width: 1050, height: 800 } });
} finally {
  await suluh.close();
  demo.close();
}
