import type { Language } from '#data/settings.ts';
import { useLanguage } from '../i18n/context.tsx';

const NAMES: Record<Language, string> = { id: 'Indonesia', en: 'English' };
const LANGUAGES: readonly Language[] = ['id', 'en'];

interface LanguagePickerProps {
  label: string;
  onChange(language: Language): void;
}

/** The languages by their own names, as a pair of radio buttons. */
export function LanguagePicker({ label, onChange }: LanguagePickerProps) {
  const current = useLanguage();
  return (
    <fieldset class="segmented">
      <legend class="sr-only">{label}</legend>
      {LANGUAGES.map((language) => (
        <label key={language} lang={language}>
          <input
            type="radio"
            name="language"
            checked={language === current}
            onChange={() => onChange(language)}
          />
          <span>{NAMES[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}
