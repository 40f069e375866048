import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../api/client';
import { useTitle } from '../app/use-title';
import { FailureNote } from '../ui/failure-note';
import { issuesByPath, useSentences } from '../ui/sentences';
import { Doorway } from './doorway';
import { cameIn } from './session-query';

const EMPTY = { agency: '', name: '', email: '', password: '' };
const SHORTEST_PASSWORD = 8;

/** The very first screen: the agency and its first person. */
export function SetupScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { ofIssue } = useSentences();
  const [form, setForm] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  useTitle(t('session.setupTitle'));

  const setUp = useMutation({
    mutationFn: () => ask(client.POST('/api/setup', { body: form })),
    onSuccess: async (session) => {
      cameIn(session);
      await navigate({ to: '/vouchers', replace: true });
    },
  });

  const wrong = {
    agency: form.agency.trim() ? null : t('session.agencyMissing'),
    name: form.name.trim() ? null : t('session.nameMissing'),
    email: /^\S+@\S+\.\S+$/.test(form.email.trim()) ? null : t('session.emailWrong'),
    password:
      form.password.length >= SHORTEST_PASSWORD ? null : t('session.passwordShort', { count: SHORTEST_PASSWORD }),
  };
  const fromServer = issuesByPath(setUp.error);
  const errorOf = (field: keyof typeof EMPTY): string | null => {
    const issue = fromServer.get(field)?.[0];
    return issue ? ofIssue(issue) : tried ? wrong[field] : null;
  };
  const change = (field: keyof typeof EMPTY) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setForm((before) => ({ ...before, [field]: value }));
  };

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    const first = (Object.keys(wrong) as (keyof typeof EMPTY)[]).find((field) => wrong[field]);
    if (first) event.currentTarget.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
    else setUp.mutate();
  };

  return (
    <Doorway title={t('session.setupTitle')} lead={t('session.setupLead')}>
      <form onSubmit={submit} noValidate>
        <FailureNote failure={setUp.error} unless={[...fromServer.keys()].some((path) => path in EMPTY)} />
        <TextInput
          name="agency"
          label={t('session.agency')}
          placeholder={t('session.agencyExample')}
          value={form.agency}
          onChange={change('agency')}
          error={errorOf('agency')}
          autoComplete="organization"
          data-autofocus
          autoFocus
        />
        <TextInput
          name="name"
          label={t('session.name')}
          value={form.name}
          onChange={change('name')}
          error={errorOf('name')}
          autoComplete="name"
        />
        <TextInput
          name="email"
          type="email"
          label={t('session.email')}
          value={form.email}
          onChange={change('email')}
          error={errorOf('email')}
          autoComplete="username"
        />
        <PasswordInput
          name="password"
          label={t('session.password')}
          description={t('session.passwordHint', { count: SHORTEST_PASSWORD })}
          value={form.password}
          onChange={change('password')}
          error={errorOf('password')}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
        />
        <Button type="submit" size="sm" fullWidth loading={setUp.isPending}>
          {t('session.setUp')}
        </Button>
      </form>
    </Doorway>
  );
}
