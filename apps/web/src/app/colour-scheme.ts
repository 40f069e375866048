import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';

const STORED = 'anketa.theme';

/** Remembers the theme where `colour-scheme.js` reads it before the first paint. */
export const colourScheme: MantineColorSchemeManager = {
  get: (fallback) => {
    try {
      const stored = localStorage.getItem(STORED);
      return stored === 'dark' || stored === 'light' ? stored : fallback;
    } catch {
      return fallback;
    }
  },
  set: (value: MantineColorScheme) => {
    try {
      localStorage.setItem(STORED, value);
    } catch {
      // Storage is switched off: the choice lasts as long as the page.
    }
  },
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {
    try {
      localStorage.removeItem(STORED);
    } catch {
      // Nothing was stored.
    }
  },
};
