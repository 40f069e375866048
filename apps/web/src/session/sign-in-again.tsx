import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const address = (): string => `/sign-in?next=${encodeURIComponent(window.location.pathname + window.location.search)}`;

/** The way back in when the session has ended and nothing on the screen can be lost. */
export function SignInAgain() {
  const { t } = useTranslation();
  return (
    <Button component="a" href={address()}>
      {t('session.signIn')}
    </Button>
  );
}

/** The same beside unsaved work: in another tab, so that this one only has to be saved again. */
export function SignInBeside() {
  const { t } = useTranslation();
  return (
    <a href={address()} target="_blank" rel="noreferrer">
      {t('session.signInBeside')}
    </a>
  );
}
