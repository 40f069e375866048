import { RELATIONS, type Relation } from '@anketa/client';
import { ActionIcon, Button, Select } from '@mantine/core';
import { IconUsersGroup, IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../api/shapes';
import { anyName } from '../tourists/person-text';
import { shownDate } from '../ui/dates';
import { useSentences } from '../ui/sentences';
import { toast } from '../ui/toast';
import classes from './client.module.css';
import { familyOf, findClients, linkRelative, unlinkRelative } from './client-queries';

/** Who of the base is this client's family. */
export function Family({ client }: { client: Client }) {
  const { t } = useTranslation();
  const { ofFailure } = useSentences();
  const found = useQuery(familyOf(client.id));
  const [text, setText] = useState('');
  const [relation, setRelation] = useState<Relation>('spouse');
  const q = useDeferredValue(text.trim());
  const candidates = useQuery({ ...findClients(q), enabled: q.length > 1, placeholderData: keepPreviousData });
  const [chosen, setChosen] = useState<string | null>(null);
  const relatives = found.data ?? [];
  const known = new Set([client.id, ...relatives.map((one) => one.client.id)]);
  const options = (q.length > 1 ? (candidates.data ?? []) : [])
    .filter(({ id }) => !known.has(id))
    .map((one) => ({ value: one.id, label: [anyName(one), shownDate(one.birthDate)].filter(Boolean).join(', ') }));
  const say = (failure: unknown): string => toast(ofFailure(failure), { bad: true });
  const add = (): void => {
    if (!chosen) return;
    linkRelative(client.id, chosen, relation)
      .then(() => {
        setChosen(null);
        setText('');
      })
      .catch(say);
  };
  return (
    <section className={classes.history} aria-labelledby="family">
      <h2 id="family">
        <IconUsersGroup size={16} aria-hidden />
        {t('clients.family.title')}
      </h2>
      <ul>
        {relatives.map(({ client: other, relation: is }) => (
          <li key={other.id}>
            <span>{t(`clients.family.${is}`)}</span>
            <Link to="/clients/$clientId" params={{ clientId: other.id }}>
              {anyName(other)}
            </Link>
            <span>{shownDate(other.birthDate)}</span>
            <ActionIcon
              aria-label={`${t('clients.family.remove')}: ${anyName(other)}`}
              onClick={() => void unlinkRelative(client.id, other.id).catch(say)}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <div className={classes.addRelative}>
        <Select
          aria-label={t('clients.family.who')}
          placeholder={t('clients.family.who')}
          searchable
          filter={({ options: all }) => all}
          searchValue={text}
          onSearchChange={setText}
          data={options}
          value={chosen}
          onChange={setChosen}
          selectFirstOptionOnChange
          nothingFoundMessage={q.length > 1 && !candidates.isFetching ? t('state.nothingFound') : null}
          comboboxProps={{ shadow: 'md' }}
          w={300}
        />
        <Select
          aria-label={t('clients.family.relation')}
          data={RELATIONS.map((value) => ({ value, label: t(`clients.family.${value}`) }))}
          value={relation}
          onChange={(next) => setRelation(RELATIONS.find((one) => one === next) ?? 'relative')}
          allowDeselect={false}
          w={200}
        />
        <Button variant="default" disabled={!chosen} onClick={add}>
          {t('clients.family.add')}
        </Button>
      </div>
    </section>
  );
}
