import type {
  ChangeEntry,
  IndexStatus,
  MirrorWeek,
  StaleAdapter,
  StoredPart,
} from '#data/protocol.ts';
import type { Appearance, Consent, Language, Sensitivity } from '#data/settings.ts';
import type { SiteAccess } from '#data/site-access.ts';

import type { FeedsWorld } from './feeds-world.ts';
import type { SiteChoices } from './SiteSwitches.tsx';

/** The person's choices as the settings page shows them. */
export interface Choices extends SiteChoices {
  language: Language;
  appearance: Appearance;
  sensitivity: Sensitivity;
  mutedTopics: readonly string[];
  programChips: boolean;
  mirror: boolean;
  consent: Consent | null;
}

/** What the settings page needs from the extension; each call may reject. */
export interface OptionsWorld extends FeedsWorld {
  indexStatus(): Promise<IndexStatus>;
  changeLog(): Promise<ChangeEntry[]>;
  storedParts(): Promise<StoredPart[]>;
  /** Bytes that the browser counts for Suluh in all; null where it does not say. */
  storedBytes(): Promise<number | null>;
  /** Saves everything as a file. */
  exportEverything(): Promise<void>;
  wipeEverything(): Promise<void>;
  /** Where adapters found no text, newest first. */
  staleAdapters(): Promise<StaleAdapter[]>;
  /** Topics of the index, most frequent first. */
  topics(): Promise<string[]>;
  setLanguage(language: Language): Promise<void>;
  setAppearance(appearance: Appearance): Promise<void>;
  setSensitivity(sensitivity: Sensitivity): Promise<void>;
  /** Off deletes what was counted. */
  setMirror(on: boolean): Promise<void>;
  /** Null while the mirror is off. */
  mirrorWeek(): Promise<MirrorWeek | null>;
  wipeMirror(): Promise<void>;
  setProgramChips(on: boolean): Promise<void>;
  setTopicMuted(topic: string, muted: boolean): Promise<void>;
  /** Asks for permission where needed; rejects when the person or the browser said no. */
  setSites(sites: readonly SiteAccess[], on: boolean): Promise<void>;
  withdrawConsent(): Promise<void>;
  wipeChoices(): Promise<void>;
  openWelcome(): void;
}
