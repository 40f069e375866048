import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../api/client';
import { useTitle } from '../app/use-title';
import { FailureNote } from '../ui/failure-note';
import { Doorway } from './doorway';
import { cameIn } from './session-query';

const route = getRouteApi('/sign-in');

/** E-mail and password; afterwards back to where the person was going. */
export function SignInScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { next } = route.useSearch();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  useTitle(t('session.signInTitle'));

  const signIn = useMutation({
    mutationFn: () => ask(client.POST('/api/session', { body: { email, password } })),
    onSuccess: async (session) => {
      cameIn(session);
      await navigate({ to: next ?? '/vouchers', replace: true });
    },
    onError: () => setPassword(''),
  });

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const empty = email.trim() === '' ? 'email' : password === '' ? 'password' : null;
    if (empty) event.currentTarget.querySelector<HTMLInputElement>(`[name="${empty}"]`)?.focus();
    else signIn.mutate();
  };

  return (
    <Doorway title={t('session.signInTitle')}>
      <form onSubmit={submit} noValidate>
        <FailureNote failure={signIn.error} />
        <TextInput
          name="email"
          type="email"
          label={t('session.email')}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          autoComplete="username"
          autoFocus
        />
        <PasswordInput
          name="password"
          label={t('session.password')}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
        />
        <Button type="submit" size="sm" fullWidth loading={signIn.isPending}>
          {t('session.signIn')}
        </Button>
      </form>
    </Doorway>
  );
}
