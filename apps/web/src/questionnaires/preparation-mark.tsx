import type { Form } from '@anketa/questionnaire';
import { useTranslation } from 'react-i18next';
import classes from './questionnaire.module.css';

/** Says of a form that it is no paper for the consulate but a sheet to fill the form on the web by. */
export function PreparationMark({ form }: { form: Form | undefined }) {
  const { t } = useTranslation();
  return form?.kind ? <span className={classes.preparation}>{t('questionnaires.preparation')}</span> : null;
}
