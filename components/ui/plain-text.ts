/**
 * Bidirectional controls let a record reorder what a person reads ("Trojan Source",
 * CVE-2021-42574): LRM, RLM, ALM, embeddings, overrides and isolates.
 */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A record's text as it may be shown: without bidirectional controls. */
export function plainText(text: string): string {
  return text.replace(BIDI_CONTROLS, '');
}
