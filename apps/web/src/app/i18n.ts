import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'ru' | 'en';

export const LANGUAGES: readonly Language[] = ['ru', 'en'];

const STORED = 'anketa.language';

const sentences: Record<Language, () => Promise<{ default: object }>> = {
  ru: () => import('../i18n/ru.json'),
  en: () => import('../i18n/en.json'),
};

const isOurs = (text: string | null): text is Language => LANGUAGES.some((one) => one === text);

function storedLanguage(): Language | null {
  try {
    const stored = localStorage.getItem(STORED);
    return isOurs(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** At the first visit the first language of the browser that is spoken here; Russian when there is none. */
const languageOfBrowser = (): Language => navigator.languages.map((tag) => tag.slice(0, 2)).find(isOurs) ?? 'ru';

/** The language of the interface now. */
export function language(): Language {
  return i18next.language === 'en' ? 'en' : 'ru';
}

/** Loads the sentences of one language alone and starts i18next with them. */
export async function startI18n(): Promise<void> {
  const first = storedLanguage() ?? languageOfBrowser();
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

/** Makes the sentences of a language there to be asked for, also while the interface speaks the other one. */
export async function loadLanguage(next: Language): Promise<void> {
  if (i18next.hasResourceBundle(next, 'translation')) return;
  const { default: translation } = await sentences[next]();
  i18next.addResourceBundle(next, 'translation', translation);
}

/** Switches the interface, `lang` of the page and what is remembered. */
export async function switchLanguage(next: Language): Promise<void> {
  await loadLanguage(next);
  await i18next.changeLanguage(next);
  document.documentElement.lang = next;
  try {
    localStorage.setItem(STORED, next);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}
