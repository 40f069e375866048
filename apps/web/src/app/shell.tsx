import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconKeyboard, IconLogout, IconSearch, IconSettings, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut, whoIsHere } from '../session/session-query';
import { soon, useSoon } from '../ui/soon';
import classes from './shell.module.css';
import { useShortcuts } from './shortcuts';
import { LanguageSwitch, ThemeSwitch } from './switches';

const Palette = soon(() => import('./palette').then(({ Palette }) => Palette));
const ShortcutSheet = soon(() => import('./shortcut-sheet').then(({ ShortcutSheet }) => ShortcutSheet));

/** The frame of every signed-in screen: bar, search, language, theme, the person. */
export function Shell() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'palette' | 'sheet' | null>(null);
  const openPalette = (): void => setOpen('palette');
  useSoon(Palette, ShortcutSheet);
  useShortcuts({ 'mod+k': openPalette, '/': openPalette, '?': () => setOpen('sheet') });

  return (
    <div className={classes.shell}>
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <header className={classes.bar}>
        <Link to="/vouchers" className={classes.brand} aria-label={t('shell.home')}>
          <img src="/favicon.svg" alt="" width={22} height={22} />
          <span>{t('shell.brand')}</span>
        </Link>
        <nav className={classes.nav} aria-label={t('shell.sections')}>
          <Link to="/vouchers" className={classes.link} activeProps={{ 'data-here': true }}>
            {t('vouchers.title')}
          </Link>
          <Link to="/clients" className={classes.link} activeProps={{ 'data-here': true }}>
            {t('clients.title')}
          </Link>
          <Link to="/dictionary" className={classes.link} activeProps={{ 'data-here': true }}>
            {t('dictionary.title')}
          </Link>
          <Link to="/forms" className={classes.link} activeProps={{ 'data-here': true }}>
            {t('forms.title')}
          </Link>
        </nav>
        <button type="button" className={classes.search} onClick={openPalette}>
          <IconSearch size={15} aria-hidden />
          <span>{t('palette.open')}</span>
          <kbd>Ctrl K</kbd>
        </button>
        <div className={classes.end}>
          <LanguageSwitch />
          <ThemeSwitch />
          <Tooltip label={`${t('shortcuts.title')} (?)`}>
            <ActionIcon className={classes.wide} aria-label={t('shortcuts.title')} onClick={() => setOpen('sheet')}>
              <IconKeyboard size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <PersonMenu />
        </div>
      </header>
      <main id="main" className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
      {open === 'palette' ? <Palette onClose={() => setOpen(null)} onSheet={() => setOpen('sheet')} /> : null}
      {open === 'sheet' ? <ShortcutSheet onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

function PersonMenu() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data } = useQuery(whoIsHere);
  if (!data) return null;
  const leave = async (): Promise<void> => {
    await signOut();
    await navigate({ to: '/sign-in' });
  };
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <ActionIcon aria-label={t('shell.person', { name: data.user.name })}>
          <IconUser size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.person}>
          <strong>{data.user.name}</strong>
          <span>{data.agency.name}</span>
        </div>
        <Menu.Item
          leftSection={<IconSettings size={16} aria-hidden />}
          onClick={() => void navigate({ to: '/settings' })}
        >
          {t('settings.title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void leave()}>
          {t('session.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
