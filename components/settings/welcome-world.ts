import type { Language } from '#data/settings.ts';

/** What the welcome page needs from the extension. */
export interface WelcomeWorld {
  /**
   * Asks the browser for the sites where it has not granted them yet, then stores the yes.
   * Must be called straight from a click. False when the browser's question was refused.
   */
  giveConsent(): Promise<boolean>;
  setLanguage(language: Language): Promise<void>;
  openSearch(): void;
  openOptions(): void;
}
