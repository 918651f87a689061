/** Typed message keys, both languages side by side, so that neither can fall behind. */
import type { Language } from '#data/settings.ts';

/** Languages in which every message must be said. */
export type CompleteLanguage = 'id' | 'en';
export const COMPLETE_LANGUAGES: readonly CompleteLanguage[] = ['id', 'en'];

/**
 * One sentence in every complete language, and in others as far as somebody who speaks them wrote
 * it; `{name}` marks a place to fill.
 */
export type Message = Readonly<
  Record<CompleteLanguage, string> & Partial<Record<Exclude<Language, CompleteLanguage>, string>>
>;

/** The messages of one surface, by key. */
export type Catalogue = Readonly<Record<string, Message>>;

/** The names of the places to fill in a sentence. */
export type Places<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

type Values<S extends string> = [Places<S>] extends [never]
  ? []
  : [values: Readonly<Record<Places<S>, string | number>>];

/** Gives the sentence for a key, its places filled. */
export type Translate<C extends Catalogue> = <K extends keyof C & string>(
  key: K,
  ...values: Values<C[K]['id']>
) => string;

/**
 * Binds a catalogue to a language; what is not said in it is said in Indonesian. A place without
 * a value stays visible as `{name}`.
 */
export function translator<C extends Catalogue>(catalogue: C, language: Language): Translate<C> {
  return (key, ...values) => {
    const message = catalogue[key];
    return message ? sentence(message, language, values[0]) : key;
  };
}

/** One message in a language, its places filled by name. */
export function sentence(
  message: Message,
  language: Language,
  values: Readonly<Record<string, unknown>> = {},
): string {
  const said = message[language] ?? message.id;
  return said.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
