import { Modal } from '@mantine/core';
import {
  IconBook2,
  IconFileText,
  IconForms,
  IconKeyboard,
  IconList,
  IconLogout,
  IconPlus,
  IconSearch,
  IconSettings,
  IconUser,
  IconUserPlus,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findClients } from '../clients/client-queries';
import { signOut } from '../session/session-query';
import { cyrillicName, latinName } from '../tourists/person-text';
import { shownDate, shownPeriod } from '../ui/dates';
import { useSetAside } from '../ui/pending-deletion';
import { useSentences } from '../ui/sentences';
import { useReturnFocus } from '../ui/use-return-focus';
import { countryLabel } from '../vouchers/country-label';
import { foundOn } from '../vouchers/found-on';
import { findVouchers } from '../vouchers/voucher-queries';
import classes from './overlays.module.css';

interface PaletteProps {
  onClose: () => void;
  onSheet: () => void;
}

interface Answer {
  id: string;
  icon: ReactNode;
  label: string;
  aside: string;
  act: () => unknown;
}

/** Where a command leads that only opens a screen. */
const SCREENS = [
  { id: 'list', Icon: IconList, title: 'vouchers.title', to: '/vouchers' },
  { id: 'clients', Icon: IconUsers, title: 'clients.title', to: '/clients' },
  { id: 'dictionary', Icon: IconBook2, title: 'dictionary.title', to: '/dictionary' },
  { id: 'forms', Icon: IconForms, title: 'forms.title', to: '/forms' },
  { id: 'settings', Icon: IconSettings, title: 'settings.title', to: '/settings' },
  { id: 'new-client', Icon: IconUserPlus, title: 'clients.new', to: '/clients/new' },
  { id: 'pairs', Icon: IconUsersGroup, title: 'clients.pairs.title', to: '/clients/duplicates' },
] as const;

/** Ctrl+K: clients first, vouchers by number or by a tourist's name in any spelling or keyboard layout, and where to go. */
export function Palette({ onClose, onSheet }: PaletteProps) {
  const { t } = useTranslation();
  useReturnFocus();
  const navigate = useNavigate();
  const [question, setQuestion] = useState('');
  const { ofFailure } = useSentences();
  const [at, setAt] = useState(0);
  const hidden = useSetAside();
  const list = useRef<HTMLDivElement>(null);
  const asked = useDeferredValue(question.trim());
  const found = useQuery({ ...findVouchers(asked), enabled: asked !== '', placeholderData: keepPreviousData });
  const people = useQuery({ ...findClients(asked), enabled: asked !== '', placeholderData: keepPreviousData });

  const shown = <T extends { id: string }>(list: readonly T[] = []): T[] =>
    asked === '' ? [] : list.filter(({ id }) => !hidden.has(id));
  const vouchers: Answer[] = shown(found.data).map((voucher) => ({
    id: voucher.id,
    icon: <IconFileText size={17} aria-hidden />,
    label: [voucher.number, countryLabel(voucher.country), foundOn(voucher)].filter(Boolean).join(' · '),
    aside: shownPeriod(voucher.arrivalDate, voucher.departureDate),
    act: () => navigate({ to: '/vouchers/$voucherId', params: { voucherId: voucher.id } }),
  }));
  const clients: Answer[] = shown(people.data).map((client) => ({
    id: client.id,
    icon: <IconUser size={17} aria-hidden />,
    label: [cyrillicName(client), latinName(client)].filter(Boolean).join(' · '),
    aside: shownDate(client.birthDate),
    act: () => navigate({ to: '/clients/$clientId', params: { clientId: client.id } }),
  }));
  const commands: Answer[] = [
    ...SCREENS.map(({ id, Icon, title, to }) => ({
      id,
      icon: <Icon size={17} aria-hidden />,
      label: t(title),
      aside: '',
      act: () => navigate({ to }),
    })),
    {
      id: 'new',
      icon: <IconPlus size={17} aria-hidden />,
      label: t('vouchers.new'),
      aside: 'N',
      act: () => navigate({ to: '/vouchers', search: { create: true } }),
    },
    {
      id: 'sheet',
      icon: <IconKeyboard size={17} aria-hidden />,
      label: t('shortcuts.title'),
      aside: '?',
      act: onSheet,
    },
    {
      id: 'out',
      icon: <IconLogout size={17} aria-hidden />,
      label: t('session.signOut'),
      aside: '',
      act: async () => {
        await signOut();
        await navigate({ to: '/sign-in' });
      },
    },
  ].filter((command) => command.label.toLocaleLowerCase().includes(question.trim().toLocaleLowerCase()));
  const failure = asked === '' ? null : (found.error ?? people.error);
  const answers = [...clients, ...vouchers, ...commands];
  const chosen = answers[Math.min(at, answers.length - 1)];

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const take = (answer: Answer | undefined): void => {
    if (!answer) return;
    onClose();
    void answer.act();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0)
      setAt((before) => (Math.min(before, answers.length - 1) + step + answers.length) % Math.max(1, answers.length));
    else if (event.key === 'Enter') take(chosen);
    else return;
    event.preventDefault();
  };
  const group = (title: string, part: readonly Answer[]): ReactNode =>
    part.length === 0 ? null : (
      // biome-ignore lint/a11y/useSemanticElements: a group of options inside a list box
      <div role="group" aria-label={title}>
        <div className={classes.groupName} aria-hidden>
          {title}
        </div>
        {part.map((answer) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the search field
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search field hears the keys
          <div
            key={answer.id}
            id={`answer-${answer.id}`}
            role="option"
            aria-selected={answer === chosen}
            className={classes.answer}
            onClick={() => take(answer)}
            onMouseMove={() => setAt(answers.indexOf(answer))}
          >
            {answer.icon}
            <span>{answer.label}</span>
            <small>{answer.aside}</small>
          </div>
        ))}
      </div>
    );

  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      padding={0}
      withCloseButton={false}
      centered={false}
      yOffset="12vh"
      aria-label={t('palette.open')}
    >
      <div className={classes.palette}>
        <div className={classes.question}>
          <IconSearch size={18} aria-hidden />
          <input
            data-autofocus
            // biome-ignore lint/a11y/noAutofocus: sooner than the window gives it: the next key is for the palette
            autoFocus
            role="combobox"
            aria-expanded={answers.length > 0}
            aria-controls="palette-answers"
            aria-activedescendant={chosen ? `answer-${chosen.id}` : undefined}
            aria-label={t('palette.question')}
            placeholder={t('palette.question')}
            value={question}
            onChange={(event) => {
              setQuestion(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
            autoComplete="off"
            spellCheck={false}
          />
          <kbd>Esc</kbd>
        </div>
        <div
          ref={list}
          id="palette-answers"
          role="listbox"
          aria-label={t('palette.answers')}
          className={classes.answers}
        >
          {group(t('clients.title'), clients)}
          {group(t('vouchers.title'), vouchers)}
          {group(t('palette.go'), commands)}
        </div>
        {failure ? (
          <p role="alert" className={classes.nothing}>
            {ofFailure(failure)}
          </p>
        ) : answers.length === 0 && !found.isFetching && !people.isFetching ? (
          <p className={classes.nothing}>{t('state.nothingFound')}</p>
        ) : null}
      </div>
    </Modal>
  );
}
