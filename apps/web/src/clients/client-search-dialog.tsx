import { Modal, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundClient } from '../api/shapes';
import { anyName, latinName, passportText } from '../tourists/person-text';
import { DateField } from '../ui/date-field';
import { shownDate } from '../ui/dates';
import { Broken, Waiting } from '../ui/states';
import { useReturnFocus } from '../ui/use-return-focus';
import classes from './client.module.css';
import { type Criteria, clientsBy } from './client-queries';
import { cardsText } from './client-text';

interface ClientSearchDialogProps {
  start: Criteria;
  onClose: () => void;
  onTake: (client: FoundClient) => void;
}

const TEXTS = ['surname', 'firstName', 'passportSeries', 'passportNumber', 'cardSeries', 'cardNumber'] as const;

/** Several clients answer: narrowed by whatever else is known, one is taken. Arrows walk, Enter takes; the only one at once. */
export function ClientSearchDialog({ start, onClose, onTake }: ClientSearchDialogProps) {
  const { t } = useTranslation();
  useReturnFocus();
  const [criteria, setCriteria] = useState(start);
  const asked = useDeferredValue(criteria);
  const list = useRef<HTMLUListElement>(null);
  const something = Object.values(asked).some((value) => value?.trim());
  const found = useQuery({ ...clientsBy(asked), enabled: something, placeholderData: keepPreviousData });
  const clients = something ? (found.data ?? []) : [];

  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const [only] = clients;
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && only && clients.length === 1) {
      event.preventDefault();
      onTake(only);
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size={900}
      title={t('clients.searchTitle')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      onKeyDown={walk}
    >
      <div className={classes.criteria}>
        {TEXTS.map((field) => (
          <TextInput
            key={field}
            label={t(`clients.criteria.${field}`)}
            value={criteria[field]}
            data-autofocus={field === 'firstName' || undefined}
            onChange={(event) => {
              const text = event.currentTarget.value;
              setCriteria((before) => ({ ...before, [field]: text }));
            }}
            autoComplete="off"
            spellCheck={false}
          />
        ))}
        <DateField
          label={t('field.birthDate')}
          value={criteria.birthDate}
          onChange={(birthDate) => setCriteria((before) => ({ ...before, birthDate }))}
          means="birth"
        />
      </div>
      <p role="status" className={classes.lead}>
        {found.data && something
          ? t(clients.length > 0 ? 'clients.count' : 'clients.searchNone', { count: clients.length })
          : ''}
      </p>
      {found.isError ? (
        <Broken failure={found.error} onRetry={() => void found.refetch()} />
      ) : found.isLoading ? (
        <Waiting rows={3} />
      ) : (
        <ul ref={list} className={classes.found} aria-label={t('clients.title')}>
          {clients.map((client) => (
            <li key={client.id}>
              <button type="button" onClick={() => onTake(client)}>
                <strong>{anyName(client)}</strong>
                <span>{client.surname ? latinName(client) : ''}</span>
                <span>{shownDate(client.birthDate)}</span>
                <span>{passportText(client)}</span>
                <span>{cardsText(client.cards)}</span>
                <em>{client.match ? t(`clients.match.${client.match}`) : ''}</em>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Modal>
  );
}
