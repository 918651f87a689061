import { CHROME, ensureBuild } from '#tests/tools/build.ts';
import { giveConsent } from '#tests/tools/consent.ts';
import { type LaunchOptions, launch, type Suluh } from '#tests/tools/launch.ts';

/** A browser with the release build and the welcome page's yes. */
export async function startSuluh(options: Partial<LaunchOptions> = {}): Promise<Suluh> {
  const suluh = await launch({ extension: ensureBuild(CHROME), ...options });
  try {
    await giveConsent(suluh);
    return suluh;
  } catch (error) {
    await suluh.close();
    throw error;
  }
}
