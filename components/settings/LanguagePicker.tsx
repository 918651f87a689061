import type { Language } from '#data/settings.ts';
import { useLanguage } from '../i18n/context.tsx';
import { COMPLETE_LANGUAGES } from '../i18n/translate.ts';

const NAMES: Record<Language, string> = {
  id: 'Indonesia',
  en: 'English',
  jv: 'Basa Jawa',
  su: 'Basa Sunda',
};

interface LanguagePickerProps {
  label: string;
  onChange(language: Language): void;
}

/** The complete languages by their own names, as radio buttons. */
export function LanguagePicker({ label, onChange }: LanguagePickerProps) {
  const current = useLanguage();
  return (
    <fieldset class="segmented">
      <legend class="sr-only">{label}</legend>
      {COMPLETE_LANGUAGES.map((language) => (
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
