import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, language, switchLanguage } from './i18n';
import classes from './shell.module.css';

/** RU | EN, each in its own language. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const now = language();
  return (
    <fieldset className={classes.languages}>
      <legend className="hidden-text">{t('shell.language')}</legend>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === now}
          aria-label={one === 'ru' ? 'РУ, русский' : 'EN, English'}
          onClick={() => void switchLanguage(one)}
        >
          {one === 'ru' ? 'РУ' : 'EN'}
        </button>
      ))}
    </fieldset>
  );
}

/** Light or dark; untouched, it follows the system. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const label = t(dark ? 'shell.light' : 'shell.dark');
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={() => setColorScheme(dark ? 'light' : 'dark')}>
        {dark ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
}
