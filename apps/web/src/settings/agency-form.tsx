import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure } from '../api/failure';
import type { Agency } from '../api/shapes';
import { FailureNote } from '../ui/failure-note';
import { issuesByPath, useSentences } from '../ui/sentences';
import { toast } from '../ui/toast';
import { Unsaved } from '../ui/unsaved';
import classes from './settings.module.css';
import { saveAgency } from './settings-queries';

const TEXTS = ['name', 'nameLatin', 'address', 'email', 'phone'] as const;

/** How the agency stands on questionnaires: "person filling in the form". */
export function AgencyForm({ agency }: { agency: Agency }) {
  const { t } = useTranslation();
  const { ofIssue } = useSentences();
  const [values, setValues] = useState(agency);
  const [saved, setSaved] = useState(agency);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const wrong = issuesByPath(failure);
  const save = async (): Promise<boolean> => {
    setBusy(true);
    try {
      const kept = await saveAgency(values);
      setValues(kept);
      setSaved(kept);
      setFailure(null);
      toast(t('settings.saved'));
      return true;
    } catch (thrown) {
      setFailure(asFailure(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
      className={classes.form}
    >
      {TEXTS.map((field) => {
        const issue = wrong.get(field)?.[0];
        return (
          <TextInput
            key={field}
            label={t(`settings.${field}`)}
            description={field === 'nameLatin' ? t('settings.nameLatinHint') : undefined}
            value={values[field]}
            onChange={(event) => setValues({ ...values, [field]: event.currentTarget.value })}
            error={issue ? ofIssue(issue, t(`settings.${field}`)) : null}
            required={field === 'name'}
          />
        );
      })}
      <Select
        label={t('settings.companyForm')}
        data={(['letters', 'translated'] as const).map((value) => ({
          value,
          label: t(`settings.companyForms.${value}`),
        }))}
        value={values.companyForm}
        onChange={(next) => setValues({ ...values, companyForm: next === 'translated' ? 'translated' : 'letters' })}
        allowDeselect={false}
      />
      <FailureNote failure={failure} unless={wrong.size > 0} />
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {t('settings.save')}
        </Button>
      </div>
      <Unsaved when={() => JSON.stringify(values) !== JSON.stringify(saved)} save={save} />
    </form>
  );
}
