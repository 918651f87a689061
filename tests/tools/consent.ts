/** Consent as a person gives it: one click on the welcome page. */
import { welcomeMessages } from '#components/i18n/welcome.ts';
import type { Suluh } from './launch.ts';

/** Waits for the welcome page, presses its yes and waits until the page goes on to the sites. */
export async function giveConsent(suluh: Suluh): Promise<void> {
  const page = await suluh.welcome();
  await page.getByRole('button', { name: welcomeMessages['ask.yes'].id }).click();
  await page.getByRole('heading', { name: welcomeMessages['which.title'].id }).waitFor();
}
