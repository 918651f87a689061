/** What the person chose; kept in extension storage on this device, read by every room. */
import { storage } from '@wxt-dev/storage';

/**
 * Indonesian and English are complete. Javanese (`jv`) and Sundanese (`su`) are prepared: a message
 * that has no sentence in them is said in Indonesian, and no picker offers them yet.
 */
export type Language = 'id' | 'en' | 'jv' | 'su';

/** `system` follows the browser. */
export type Appearance = 'system' | 'light' | 'dark';

/** Which findings wear a badge: only the same claim, or similar ones too. */
export type Sensitivity = 'match' | 'related';

/** When and to which version of the welcome text the person said yes; null before that. */
export interface Consent {
  version: number;
  /** Milliseconds since 1970. */
  givenAt: number;
}

/** Raise it when the welcome page promises or asks for something else: consent is asked anew. */
export const CONSENT_VERSION = 1;

export const consent = storage.defineItem<Consent | null>('local:consent', { fallback: null });

/** Ids of sites that the person switched off. */
export const disabledSites = storage.defineItem<string[]>('local:disabledSites', { fallback: [] });

export const language = storage.defineItem<Language>('local:language', { fallback: 'id' });

/** The language of menus and of the background's own sentences, which exist in these two. */
export async function spokenLanguage(): Promise<'id' | 'en'> {
  return (await language.getValue()) === 'en' ? 'en' : 'id';
}

/** How Suluh's own pages look; badge and card follow the page they stand on. */
export const appearance = storage.defineItem<Appearance>('local:appearance', {
  fallback: 'system',
});

export const sensitivity = storage.defineItem<Sensitivity>('local:sensitivity', {
  fallback: 'related',
});

/** Whether a post that names a programme gets a neutral chip; a fact on somebody's opinion is propaganda. */
export const programChips = storage.defineItem<boolean>('local:programChips', { fallback: false });

/** Whether the mirror counts what comes by; turning it off deletes what it counted. */
export const mirror = storage.defineItem<boolean>('local:mirror', { fallback: false });

/** Kemendagri codes of the areas whose own packs are downloaded beside the country's. */
export const regions = storage.defineItem<string[]>('local:regions', { fallback: [] });

/**
 * Topics (as records name them) whose claims wear no badge; a look-up by hand still finds them.
 * At most `MOST_MUTED_TOPICS`.
 */
export const mutedTopics = storage.defineItem<string[]>('local:mutedTopics', { fallback: [] });

export const MOST_MUTED_TOPICS = 200;

/** What a person chooses; followed publishers and their records are no choice of this kind. */
const CHOICES = [
  appearance,
  consent,
  disabledSites,
  language,
  mirror,
  mutedTopics,
  programChips,
  regions,
  sensitivity,
];

/** Every choice is as it was before the first one. */
export async function wipeChoices(): Promise<void> {
  await Promise.all(CHOICES.map((choice) => choice.removeValue()));
}

/** The yes to what the welcome page says today; a yes to an older text is none. */
export async function currentConsent(): Promise<Consent | null> {
  const given = await consent.getValue();
  return given?.version === CONSENT_VERSION ? given : null;
}

/** What of a post's verdict may be shown on the page. */
export interface BadgeRules {
  sensitivity: Sensitivity;
  /** Topics that wear no badge. */
  mutedTopics: readonly string[];
  /** A chip on posts that name a programme and repeat no claim. */
  programChips: boolean;
}

/** The person's choices about badges, together. */
export async function badgeRules(): Promise<BadgeRules> {
  const [how, muted, chips] = await Promise.all([
    sensitivity.getValue(),
    mutedTopics.getValue(),
    programChips.getValue(),
  ]);
  return { sensitivity: how, mutedTopics: muted, programChips: chips };
}

/** True when a page of this site may be read at all. */
export async function maySiteBeRead(site: string): Promise<boolean> {
  const [given, off] = await Promise.all([currentConsent(), disabledSites.getValue()]);
  return given !== null && !off.includes(site);
}

/** Switches one site on or off. */
export async function setSiteEnabled(site: string, enabled: boolean): Promise<void> {
  const off = new Set(await disabledSites.getValue());
  if (enabled) off.delete(site);
  else off.add(site);
  await disabledSites.setValue([...off].sort());
}

/** Mutes one topic on every page, or lets it speak again; the oldest gives way when full. */
export async function setTopicMuted(topic: string, muted: boolean): Promise<void> {
  const others = (await mutedTopics.getValue()).filter((other) => other !== topic);
  const next = muted ? [...others, topic] : others;
  await mutedTopics.setValue(next.slice(-MOST_MUTED_TOPICS));
}
