import type { Appearance, Language } from '#data/settings.ts';

/** Makes a whole page of the extension speak and look as the person chose. */
export function showAs(page: HTMLElement, language: Language, appearance: Appearance): void {
  page.lang = language;
  if (appearance === 'system') delete page.dataset.theme;
  else page.dataset.theme = appearance;
}
