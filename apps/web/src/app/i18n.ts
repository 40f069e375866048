import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'ru' | 'en';

export const LANGUAGES: readonly Language[] = ['ru', 'en'];

const STORED = 'anketa.language';

const sentences: Record<Language, () => Promise<{ default: object }>> = {
  ru: () => import('../i18n/ru.json'),
  en: () => import('../i18n/en.json'),
};

function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORED) === 'en' ? 'en' : 'ru';
  } catch {
    return 'ru';
  }
}

/** The language of the interface now. */
export function language(): Language {
  return i18next.language === 'en' ? 'en' : 'ru';
}

/** Loads the sentences of one language alone and starts i18next with them. */
export async function startI18n(): Promise<void> {
  const first = storedLanguage();
  const { default: translation } = await sentences[first]();
  await i18next.use(initReactI18next).init({
    lng: first,
    fallbackLng: false,
    resources: { [first]: { translation } },
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = first;
}

/** Switches the interface, `lang` of the page and what is remembered. */
export async function switchLanguage(next: Language): Promise<void> {
  if (!i18next.hasResourceBundle(next, 'translation')) {
    const { default: translation } = await sentences[next]();
    i18next.addResourceBundle(next, 'translation', translation);
  }
  await i18next.changeLanguage(next);
  document.documentElement.lang = next;
  try {
    localStorage.setItem(STORED, next);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}
