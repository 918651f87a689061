/** What the commands about signed repositories say, in both languages. */
import type { Language } from '../messages/index.ts';

const indonesian = {
  conformance: 'klien TUF milik ekstensi, untuk diuji oleh rangkaian uji kesesuaian TUF',
};

const english: typeof indonesian = {
  conformance: "the extension's own TUF client, to be examined by the TUF conformance suite",
};

/** The sentences of one language. */
export function repositoryMessages(language: Language): typeof indonesian {
  return language === 'en' ? english : indonesian;
}
