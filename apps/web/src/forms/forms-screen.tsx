import { countryName } from '@anketa/country';
import { Button } from '@mantine/core';
import { IconCopy, IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormSummary } from '../api/shapes';
import { LANGUAGES, language, loadLanguage } from '../app/i18n';
import { useTitle } from '../app/use-title';
import { ConfirmDialog } from '../ui/confirm-dialog';
import table from '../ui/list.module.css';
import { useSentences } from '../ui/sentences';
import { Broken, Waiting } from '../ui/states';
import { toast } from '../ui/toast';
import { copyForm, everyForm, removeForm } from './form-queries';
import classes from './forms.module.css';

const SHOWN = 4;

/** The embassy forms: those of the program and the agency's own; a copy of any is the beginning of an own one. */
export function FormsScreen() {
  const { t } = useTranslation();
  const { ofFailure } = useSentences();
  const navigate = useNavigate();
  const forms = useQuery(everyForm);
  const [removing, setRemoving] = useState<FormSummary | null>(null);
  useTitle(t('forms.title'));
  if (forms.isPending) return <Waiting />;
  if (forms.isError) return <Broken failure={forms.error} onRetry={() => void forms.refetch()} />;

  const collator = new Intl.Collator(language());
  const listed = forms.data.toSorted(
    (one, other) =>
      Number(other.own) - Number(one.own) || collator.compare(one.title[language()], other.title[language()]),
  );
  const say = (failure: unknown): string => toast(ofFailure(failure), { bad: true });
  const copy = async ({ id, title }: FormSummary): Promise<void> => {
    await Promise.all(LANGUAGES.map(loadLanguage));
    const own = {
      ru: `${title.ru} (${t('forms.copySuffix', { lng: 'ru' })})`,
      en: `${title.en} (${t('forms.copySuffix', { lng: 'en' })})`,
    };
    const { id: formId } = await copyForm(id, own);
    await navigate({ to: '/forms/$formId', params: { formId } });
  };
  return (
    <div className={table.screen}>
      <div className={table.heading}>
        <h1>{t('forms.title')}</h1>
      </div>
      <p className={`${table.filters} ${classes.dim}`}>{t('forms.text')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={table.tableBox} aria-label={t('forms.title')} tabIndex={0}>
        <table className={`${table.table} ${classes.list}`}>
          <thead>
            <tr>
              <th scope="col">{t('forms.name')}</th>
              <th scope="col">{t('forms.countries')}</th>
              <th scope="col">{t('forms.edition')}</th>
              <th scope="col">{t('forms.state')}</th>
              <th scope="col">
                <span className="hidden-text">{t('dictionary.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {listed.map((form) => (
              <tr key={form.id}>
                <th scope="row">{form.title[language()]}</th>
                <td className={classes.dim}>{countriesText(form)}</td>
                <td className={classes.edition}>{form.edition}</td>
                <td>{t(form.own ? (form.released ? 'forms.ownReleased' : 'forms.draft') : 'forms.shipped')}</td>
                <td className={classes.acts}>
                  {form.own && !form.released ? (
                    <>
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        leftSection={<IconPencil size={15} aria-hidden />}
                        component={Link}
                        to={`/forms/${form.id}`}
                      >
                        {t('forms.edit')}
                      </Button>
                      <Button
                        variant="subtle"
                        color="gray"
                        size="compact-sm"
                        leftSection={<IconTrash size={15} aria-hidden />}
                        onClick={() => setRemoving(form)}
                      >
                        {t('action.delete')}
                      </Button>
                    </>
                  ) : null}
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    leftSection={<IconCopy size={15} aria-hidden />}
                    aria-label={`${t('forms.copy')}: ${form.title[language()]}`}
                    onClick={() => void copy(form).catch(say)}
                  >
                    {t('forms.copy')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {removing ? (
        <ConfirmDialog
          title={t('forms.removeTitle')}
          onClose={() => setRemoving(null)}
          choices={[
            {
              label: t('action.delete'),
              danger: true,
              act: () => {
                setRemoving(null);
                void removeForm(removing.id).catch(say);
              },
            },
          ]}
        >
          {t('forms.removeText', { title: removing.title[language()] })}
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

function countriesText({ countries }: FormSummary): string {
  const names = countries
    .map((code) => countryName(code, language()))
    .sort(new Intl.Collator(language()).compare)
    .slice(0, SHOWN);
  return countries.length > SHOWN ? `${names.join(', ')}… (${countries.length})` : names.join(', ');
}
