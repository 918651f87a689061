/** Photographs of the real extension at work, for the stores. */
import type { Page } from 'playwright';
import { queueMessages } from '#components/i18n/desk.ts';
import { contentWorld } from '../content-world.ts';
import type { Suluh } from '../launch.ts';
import { openPopup, searchBox, searchHits } from '../open-popup.ts';
import { peek, X_POSTS } from '../peek.ts';

/** INVENTED: what somebody asks the desk. */
const ASKED =
  'Contoh rekaan: benarkah iuran BPJS Kesehatan naik menjadi Rp400.000 per bulan? Ramai di grup warga.';

/** The demo feed with the card of its first badge. */
export async function feedShot(suluh: Suluh, address: string): Promise<Buffer> {
  const page = await suluh.context.newPage();
  await page.setViewportSize({ width: 1460, height: 800 });
  await page.goto(address);
  const world = await contentWorld(page, suluh.id);
  await page.locator('suluh-badge').nth(2).waitFor({ timeout: 15_000 });
  const { badges } = await world.run(peek, X_POSTS);
  if (badges[0]) await page.mouse.click(badges[0].x, badges[0].y);
  await page.waitForTimeout(1500);
  return taken(page, { x: 420, y: 0, width: 1040, height: 800 });
}

/** A search with a typo and what it finds. */
export async function searchShot(suluh: Suluh): Promise<Buffer> {
  const popup = await openPopup(suluh);
  await popup.setViewportSize({ width: 600, height: 760 });
  await popup.evaluate(() => Object.assign(document.documentElement.style, { zoom: '1.3' }));
  await searchBox(popup).fill('iuran bpjs kesehtan');
  await searchHits(popup).first().waitFor();
  await popup.waitForTimeout(400);
  return taken(popup);
}

/** The share page of a claim that was looked up. */
export async function shareShot(suluh: Suluh): Promise<Buffer> {
  const popup = await openPopup(suluh);
  await searchBox(popup).fill('bahan bakar minyak turun Rp7.000');
  await searchHits(popup).first().click();
  const opened = suluh.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Bagikan' }).click();
  const share = await opened;
  await share.setViewportSize({ width: 1000, height: 900 });
  await share.locator('canvas').waitFor();
  await share.waitForTimeout(600);
  await popup.close();
  return taken(share);
}

/** The privacy part of the settings. */
export async function privacyShot(suluh: Suluh): Promise<Buffer> {
  const page = await suluh.context.newPage();
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto(suluh.url('options.html'));
  await page.locator('#privacy dd').first().waitFor();
  await page.locator('#privacy').evaluate((part) => part.scrollIntoView());
  await page.waitForTimeout(600);
  return taken(page);
}

/** The desk with one case. */
export async function deskShot(suluh: Suluh): Promise<Buffer> {
  const page = await suluh.context.newPage();
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto(suluh.url('sidepanel.html'));
  await page.getByRole('button', { name: queueMessages['add.open'].id }).waitFor();
  await page.keyboard.press('n');
  await page.locator('.add-case textarea:focus').waitFor();
  await page.keyboard.type(ASKED);
  await page.keyboard.press('Control+Enter');
  await page.locator('.case-text', { hasText: ASKED.slice(0, 40) }).waitFor();
  await page.waitForTimeout(600);
  return taken(page);
}

async function taken(
  page: Page,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<Buffer> {
  const shot = await page.screenshot({ ...(clip && { clip }), animations: 'disabled' });
  await page.close();
  return shot;
}
