import type { ClientDetails, PersonField } from '@anketa/client';
import { checkTourist } from '@anketa/import';
import type { Issue } from '@anketa/issue';
import { Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonInput } from '../tourists/person-input';
import { FIELD_GROUPS } from '../tourists/tourist-fields';
import person from '../tourists/tourists.module.css';
import { DateField } from '../ui/date-field';
import { todayHere } from '../ui/dates';
import { useSentences } from '../ui/sentences';
import classes from './client.module.css';
import type { ClientDraft } from './client-draft';
import { EntryList } from './entry-list';

interface ClientFieldsProps {
  draft: ClientDraft;
  onChange: (part: Partial<ClientDraft>) => void;
  /** What the server said, by path. */
  said: ReadonlyMap<string, Issue[]>;
}

/** What belongs to one trip and not to the client. */
const OF_THE_TRIP: ReadonlySet<PersonField> = new Set<PersonField>(['travellerType', 'ticketNumber']);
const GROUPS = FIELD_GROUPS.map(({ group, fields }) => ({
  group,
  fields: fields.filter((field) => !OF_THE_TRIP.has(field)),
}));
type TextDetail = Exclude<keyof ClientDetails, 'formerSurnames' | 'otherPassports' | 'cards' | 'consentOn'>;

/** Every field of a client in groups, checked while typing. */
export function ClientFields({ draft, onChange, said }: ClientFieldsProps) {
  const { t } = useTranslation();
  const { ofIssue } = useSentences();
  const found = useMemo(() => {
    const byPath = new Map<string, Issue>();
    for (const issue of checkTourist(draft, { today: todayHere() })) {
      if (!byPath.has(issue.path)) byPath.set(issue.path, issue);
    }
    return byPath;
  }, [draft]);
  const errorOf = (path: string, label: string): string | null => {
    const issue = said.get(path)?.[0];
    return issue ? ofIssue(issue, label) : null;
  };

  const input = (field: PersonField): ReactNode => {
    const issue = said.get(field)?.[0] ?? found.get(field);
    return (
      <PersonInput
        key={field}
        field={field}
        person={draft}
        sentence={issue ? ofIssue(issue) : null}
        severity={issue?.severity ?? null}
        onChange={(value) => onChange({ [field]: value })}
      />
    );
  };
  const text = (field: TextDetail, rows?: number): ReactNode => {
    const common = {
      name: field,
      label: t(`field.${field}`),
      value: draft[field] ?? '',
      error: errorOf(field, t(`field.${field}`)),
      autoComplete: 'off',
    };
    return rows ? (
      <Textarea
        {...common}
        rows={rows}
        onChange={(event) => onChange({ [field]: event.currentTarget.value || null })}
      />
    ) : (
      <TextInput {...common} onChange={(event) => onChange({ [field]: event.currentTarget.value || null })} />
    );
  };

  return (
    <div className={classes.groups}>
      <div className={classes.half}>
        {GROUPS.map(({ group, fields }) => (
          <fieldset key={group} className={person.group} data-group={group === 'other' ? 'birth' : group}>
            <legend>{t(group === 'other' ? 'clients.contacts' : `group.${group}`)}</legend>
            <div className={person.groupFields}>{fields.map(input)}</div>
          </fieldset>
        ))}
      </div>
      <div className={classes.half}>
        <EntryList
          name="otherPassports"
          entries={draft.otherPassports}
          blank={{ series: '', number: '', issued: '', expires: '', issuedBy: '' }}
          onChange={(otherPassports) => onChange({ otherPassports })}
          errorOf={errorOf}
          columns={[
            { field: 'series', kind: 'text', width: '3.6fr' },
            { field: 'number', kind: 'text', width: '5fr' },
            { field: 'issued', kind: 'issue', width: '6fr' },
            { field: 'expires', kind: 'expiry', width: '6fr' },
            { field: 'issuedBy', kind: 'text', width: '6fr' },
          ]}
        />
        <EntryList
          name="formerSurnames"
          entries={draft.formerSurnames}
          blank={{ surname: '', surnameLatin: '', until: '' }}
          onChange={(formerSurnames) => onChange({ formerSurnames })}
          errorOf={errorOf}
          columns={[
            { field: 'surname', kind: 'text', width: '2fr' },
            { field: 'surnameLatin', kind: 'text', width: '2fr' },
            { field: 'until', kind: 'any', width: '1.4fr' },
          ]}
        />
        <EntryList
          name="cards"
          entries={draft.cards}
          blank={{ series: '', number: '', kind: '', discount: 0, active: true }}
          onChange={(cards) => onChange({ cards })}
          errorOf={errorOf}
          columns={[
            { field: 'series', kind: 'text', width: '1fr' },
            { field: 'number', kind: 'text', width: '2fr' },
            { field: 'kind', kind: 'text', width: '2fr' },
            { field: 'discount', kind: 'percent', width: '84px' },
            { field: 'active', kind: 'flag', width: '70px' },
          ]}
        />
        <fieldset className={classes.group}>
          <legend>{t('clients.more')}</legend>
          <div className={classes.details}>
            {text('address')}
            {text('occupation')}
            {text('employer')}
            {text('preferences', 2)}
            {text('notes', 3)}
            <DateField
              name="consentOn"
              label={t('field.consentOn')}
              value={draft.consentOn}
              onChange={(consentOn) => onChange({ consentOn })}
              error={errorOf('consentOn', t('field.consentOn'))}
            />
          </div>
        </fieldset>
      </div>
    </div>
  );
}
