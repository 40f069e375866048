import type { Person, PersonField } from '@anketa/client';
import type { Severity } from '@anketa/issue';
import { passportStandard, toLatin } from '@anketa/transliteration';
import { Select, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CountryField } from '../ui/country-field';
import { DateField } from '../ui/date-field';
import { COUNTRY_FIELDS, DATE_FIELDS, FORMER_STATES } from './tourist-fields';
import classes from './tourists.module.css';

interface PersonInputProps {
  field: PersonField;
  person: Person;
  sentence: string | null;
  severity: Severity | null;
  onChange: (value: string | null) => void;
  autoFocus?: boolean;
}

const CYRILLIC_OF: Partial<Record<PersonField, PersonField>> = {
  surnameLatin: 'surname',
  firstNameLatin: 'firstName',
  patronymicLatin: 'patronymic',
};

/** The field for one property of a person, with its sentence below: an error in red, a doubt in amber, never colour alone. */
export function PersonInput({ field, person, sentence, severity, onChange, autoFocus }: PersonInputProps) {
  const { t } = useTranslation();
  const label = t([`fieldShort.${field}`, `field.${field}`]);
  const said: ReactNode = sentence ? (
    <span className={classes.said}>
      {severity === 'error' ? <IconCircleX size={14} aria-hidden /> : <IconAlertTriangle size={14} aria-hidden />}
      <span>{sentence}</span>
    </span>
  ) : null;
  const common = {
    name: field,
    label,
    'data-doubt': (severity && severity !== 'error') || undefined,
    className: classes.input,
    'data-field': field,
    error: severity === 'error' ? said : undefined,
    description: severity && severity !== 'error' ? said : undefined,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[],
  };

  if (COUNTRY_FIELDS.has(field)) {
    return (
      <CountryField
        {...common}
        value={person[field]}
        onChange={onChange}
        former={FORMER_STATES}
        clearable
        clearButtonProps={{ 'aria-label': t('action.clear') }}
      />
    );
  }
  const means = DATE_FIELDS[field];
  if (means) return <DateField {...common} value={person[field]} onChange={onChange} means={means} />;
  if (field === 'sex' || field === 'travellerType') {
    const values = field === 'sex' ? ['M', 'F'] : ['ADT', 'CHD', 'INF'];
    return (
      <Select
        {...common}
        data={values.map((value) => ({ value, label: t(`${field}Long.${value}`) }))}
        value={person[field]}
        onChange={onChange}
        clearable
        clearButtonProps={{ 'aria-label': t('action.clear') }}
      />
    );
  }
  const proposal = proposed(field, person);
  return (
    <div className={classes.input} data-field={field}>
      <TextInput
        {...common}
        className={undefined}
        data-field={undefined}
        value={person[field] ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
        autoComplete="off"
        spellCheck={false}
        autoFocus={autoFocus}
      />
      {proposal ? (
        <button
          type="button"
          className={classes.proposal}
          onClick={() => onChange(proposal)}
          title={t('tourists.proposalWhy')}
        >
          <span className={classes.guess}>{proposal}</span> {t('tourists.takeProposal')}
        </button>
      ) : null}
    </div>
  );
}

/** The Latin spelling by the letters of the passport rules: only proposed, and only into an empty field. */
function proposed(field: PersonField, person: Person): string | null {
  const source = CYRILLIC_OF[field];
  const text = source ? person[source] : null;
  if (!text || person[field]) return null;
  const standard = passportStandard(person.citizenship ?? 'RUS');
  return standard ? toLatin(text, standard).toUpperCase() : null;
}
