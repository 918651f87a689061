import type { IndexStatus } from '#data/protocol.ts';
import type { Consent, Language } from '#data/settings.ts';

/** The person's choices as the settings page shows them. */
export interface Choices {
  language: Language;
  consent: Consent | null;
  disabledSites: readonly string[];
}

/** What the settings page needs from the extension; each call may reject. */
export interface OptionsWorld {
  indexStatus(): Promise<IndexStatus>;
  setLanguage(language: Language): Promise<void>;
  setSiteEnabled(siteId: string, enabled: boolean): Promise<void>;
  withdrawConsent(): Promise<void>;
  wipeChoices(): Promise<void>;
  openWelcome(): void;
}
