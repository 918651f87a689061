import type { Language } from '#data/settings.ts';
import type { SiteAccess } from '#data/site-access.ts';
import type { RegionsWorld } from './RegionPicker.tsx';
import type { SiteChoices } from './SiteSwitches.tsx';

/** What the welcome page needs from the extension. */
export interface WelcomeWorld extends RegionsWorld {
  /**
   * Asks the browser for the sites where it has not granted them yet, then stores the yes.
   * Must be called straight from a click. False when the browser's question was refused.
   */
  giveConsent(): Promise<boolean>;
  siteChoices(): Promise<SiteChoices>;
  /** Asks for permission where needed; rejects when the person or the browser said no. */
  setSites(sites: readonly SiteAccess[], on: boolean): Promise<void>;
  setLanguage(language: Language): Promise<void>;
  openSearch(): void;
  openOptions(): void;
}
