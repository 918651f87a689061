import type { IndexStatus } from '#data/protocol.ts';
import type { Appearance, Consent, Language, Sensitivity } from '#data/settings.ts';
import type { SiteAccess } from '#data/site-access.ts';

import type { FeedsWorld } from './feeds-world.ts';

/** The person's choices as the settings page shows them. */
export interface Choices {
  language: Language;
  appearance: Appearance;
  sensitivity: Sensitivity;
  mutedTopics: readonly string[];
  consent: Consent | null;
  disabledSites: readonly string[];
  /** Ids of the sites that the browser lets Suluh read. */
  grantedSites: readonly string[];
}

/** What the settings page needs from the extension; each call may reject. */
export interface OptionsWorld extends FeedsWorld {
  indexStatus(): Promise<IndexStatus>;
  /** Topics of the index, most frequent first. */
  topics(): Promise<string[]>;
  setLanguage(language: Language): Promise<void>;
  setAppearance(appearance: Appearance): Promise<void>;
  setSensitivity(sensitivity: Sensitivity): Promise<void>;
  setTopicMuted(topic: string, muted: boolean): Promise<void>;
  /** Asks for permission where needed; rejects when the person or the browser said no. */
  setSites(sites: readonly SiteAccess[], on: boolean): Promise<void>;
  withdrawConsent(): Promise<void>;
  wipeChoices(): Promise<void>;
  openWelcome(): void;
}
