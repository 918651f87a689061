import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '#data/settings.ts';
import { type Catalogue, type Translate, translator } from './translate.ts';

const LanguageContext = createContext<Language>('id');

/** Sets the language for everything below it. */
export const LanguageProvider = LanguageContext.Provider;

/** The language chosen in settings. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The sentences of one surface in the chosen language. */
export function useMessages<C extends Catalogue>(catalogue: C): Translate<C> {
  return translator(catalogue, useLanguage());
}
