import type { Form } from '@anketa/questionnaire';
import { Button } from '@mantine/core';
import { IconFileText, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tourist } from '../api/shapes';
import { language } from '../app/i18n';
import { surnameAndInitials } from '../tourists/person-text';
import { BackLink } from '../ui/back-link';
import { DocumentButton } from '../ui/document-button';
import { printAllAddress } from './form-choice';
import { PreparationMark } from './preparation-mark';
import classes from './questionnaire.module.css';

interface QuestionnaireHeadProps {
  form: Form;
  tourist: Tourist;
  voucherId: string;
  formId: string;
  voucherNumber: string;
  /** How many required answers are missing, and how many answers are left to look at, those among them. */
  missing: number;
  left: number;
  /** On a narrow screen the paper is shown in place of the answers. */
  paperShown: boolean;
  neighbours: ReactNode;
  copyMenu: ReactNode;
  onNextOpen: () => void;
  onShowPaper: () => void;
  onPrint: () => void;
}

/** Whose questionnaire to which form it is, what is still missing, and what can be done with it. */
export function QuestionnaireHead(props: QuestionnaireHeadProps) {
  const { t } = useTranslation();
  const { form, tourist, voucherId, missing, left, paperShown } = props;
  return (
    <div className={classes.head}>
      <BackLink
        to="/vouchers/$voucherId/questionnaires"
        params={{ voucherId }}
        activeOptions={{ exact: true }}
        aria-label={t('questionnaires.toVoucher')}
      />
      <h1>
        {surnameAndInitials(tourist) || t('tourists.noName')}
        <small>
          {t('vouchers.one', { number: props.voucherNumber })} · {form.title[language()]}
        </small>
        <PreparationMark form={form} />
      </h1>
      {props.neighbours}
      <span className={classes.gap} />
      <span role="status">
        {left === 0 ? (
          <span className={classes.missing} data-done>
            {t('questionnaires.nothingMissing')}
          </span>
        ) : (
          <button
            type="button"
            className={classes.missing}
            onClick={props.onNextOpen}
            title={t('questionnaires.nextMissing')}
          >
            {missing > 0
              ? t('questionnaires.missing', { count: missing })
              : t('questionnaires.toCheck', { count: left })}
            <kbd>F8</kbd>
          </button>
        )}
      </span>
      <Button
        variant="default"
        className={classes.narrowOnly}
        leftSection={<IconFileText size={16} aria-hidden />}
        aria-pressed={paperShown}
        onClick={props.onShowPaper}
      >
        {t(paperShown ? 'questionnaires.showAnswers' : 'questionnaires.showPaper')}
      </Button>
      {props.copyMenu}
      <DocumentButton variant="default" href={printAllAddress(voucherId, props.formId)} tab>
        {t('questionnaires.printAll')}
      </DocumentButton>
      <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={props.onPrint}>
        {t('questionnaires.print')}
      </Button>
    </div>
  );
}
