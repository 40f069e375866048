import type { Issue } from '@anketa/issue';
import type { Form } from '@anketa/questionnaire';
import { Button, MultiSelect, Progress, Select } from '@mantine/core';
import { IconCircleCheck, IconFileZip, IconForms, IconPrinter } from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Readiness, Tourist } from '../../api/shapes';
import { language } from '../../app/i18n';
import { anyName } from '../../tourists/person-text';
import { touristsOf } from '../../tourists/tourist-queries';
import { useShownTourists } from '../../tourists/use-shown-tourists';
import { DocumentButton } from '../../ui/document-button';
import table from '../../ui/list.module.css';
import { Broken, Empty, Waiting } from '../../ui/states';
import { countryLabel } from '../../vouchers/country-label';
import { oneVoucher } from '../../vouchers/voucher-queries';
import { printAllAddress, zipAllAddress } from '../form-choice';
import { PreparationMark } from '../preparation-mark';
import { oneForm, readinessOf, releasedForms, useFormOfVoucher } from '../questionnaire-queries';
import classes from './group.module.css';
import { OpenPoints, SharedPoints } from './readiness-points';
import { sharedIssues, withoutShared } from './shared-issues';

const route = getRouteApi('/inside/vouchers/$voucherId/questionnaires');

/** Who of the voucher still lacks what for which form, and the way to each answer. */
export function QuestionnairesTab() {
  const { t } = useTranslation();
  const { voucherId } = route.useParams();
  const voucher = useQuery(oneVoucher(voucherId));
  const tourists = useQuery(touristsOf(voucherId));
  const forms = useQuery(releasedForms);
  const own = useFormOfVoucher(voucher.data?.country);
  const [chosen, setChosen] = useState<string[] | null>(null);
  const [captions, setCaptions] = useState<string | null>(null);
  const formIds = chosen ?? (own ? [own.id] : []);
  const readiness = useQuery(readinessOf(voucherId, formIds));
  const wholeForms = useQueries({ queries: formIds.map(oneForm) });
  const list = useShownTourists(tourists.data);

  if (tourists.isPending || forms.isPending || own === undefined) return <Waiting />;
  const failed = [tourists, forms, readiness].find((query) => query.isError);
  if (failed || tourists.isError || forms.isError)
    return <Broken failure={failed?.error} onRetry={() => void failed?.refetch()} />;
  if (list.length === 0) {
    return (
      <Empty
        icon={<IconForms size={26} stroke={1.5} />}
        title={t('questionnaires.none')}
        text={t('questionnaires.noneText')}
      >
        <Button component={Link} to={`/vouchers/${voucherId}/import`}>
          {t('tourists.import')}
        </Button>
      </Empty>
    );
  }
  const items = readiness.data ?? [];
  const ready = list.filter(
    ({ id }) => items.length > 0 && items.every((item) => item.touristId !== id || isReady(item)),
  );
  const collator = new Intl.Collator(language());
  const several = formIds.length > 1;
  const ofForms = formIds.map((formId, at) => {
    const ofForm = items.filter((item) => item.formId === formId);
    return { formId, form: wholeForms[at]?.data, first: ofForm[0], shared: sharedIssues(ofForm) };
  });
  const address = formIds.join(',');
  const printable = [...new Set(forms.data.filter(({ id }) => formIds.includes(id)).flatMap((form) => form.captions))];
  return (
    <>
      <div className={classes.choice}>
        <MultiSelect
          label={t('questionnaires.forms')}
          data={forms.data
            .map((form) => ({ value: form.id, label: form.title[language()] }))
            .sort((one, other) => collator.compare(one.label, other.label))}
          value={formIds}
          onChange={setChosen}
          classNames={{ input: classes.formsBox }}
          searchable
          nothingFoundMessage={t('state.nothingFound')}
          miw={340}
          maw={620}
        />
        {printable.length > 1 ? (
          <Select
            label={t('questionnaires.captions')}
            placeholder={t('questionnaires.captionsOfAnswers')}
            data={printable.map((one) => ({ value: one, label: t(`questionnaires.captionsIn.${one}`) }))}
            value={captions}
            onChange={setCaptions}
            clearable
            w={190}
          />
        ) : null}
        {formIds.length > 0 ? (
          <>
            <DocumentButton
              href={printAllAddress(voucherId, address, captions)}
              tab
              leftSection={<IconPrinter size={16} aria-hidden />}
            >
              {t('questionnaires.printAll')}
            </DocumentButton>
            <DocumentButton
              variant="default"
              href={zipAllAddress(voucherId, address, captions)}
              leftSection={<IconFileZip size={16} aria-hidden />}
            >
              {t('questionnaires.zip')}
            </DocumentButton>
            <span className={classes.readyCount} role="status">
              {readiness.data ? t('questionnaires.readyCount', { ready: ready.length, count: list.length }) : ''}
            </span>
          </>
        ) : null}
      </div>
      {formIds.length === 0 ? (
        <Empty
          icon={<IconForms size={26} stroke={1.5} />}
          title={t('questionnaires.noForm')}
          text={
            chosen === null && voucher.data
              ? t('questionnaires.noFormOf', { country: countryLabel(voucher.data.country) })
              : undefined
          }
        >
          <Button variant="default" component={Link} to="/forms">
            {t('forms.toList')}
          </Button>
        </Empty>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <section className={table.tableBox} aria-label={t('questionnaires.title')} tabIndex={0}>
          <table className={`${table.table} ${classes.readiness}`}>
            <thead>
              <tr>
                <th scope="col">{t('questionnaires.tourist')}</th>
                <th scope="col">{t('questionnaires.progress')}</th>
                <th scope="col">{t('questionnaires.state')}</th>
              </tr>
            </thead>
            <tbody>
              {ofForms.map(({ formId, form, first, shared }) =>
                form && first && shared.length > 0 ? (
                  <tr key={formId}>
                    <th scope="row">
                      <strong>{t('questionnaires.everybody')}</strong>
                      {several ? <small className={classes.formName}>{form.title[language()]}</small> : null}
                    </th>
                    <td />
                    <td>
                      <SharedPoints issues={shared} first={first} form={form} voucherId={voucherId} />
                    </td>
                  </tr>
                ) : null,
              )}
              {list.flatMap((tourist) =>
                ofForms.map(({ formId, form, shared }) => (
                  <ReadinessRow
                    key={`${tourist.id} ${formId}`}
                    voucherId={voucherId}
                    tourist={tourist}
                    formId={formId}
                    form={form}
                    several={several}
                    item={items.find((one) => one.touristId === tourist.id && one.formId === formId)}
                    shared={shared}
                  />
                )),
              )}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

const isReady = ({ missing, issues }: Readiness): boolean => missing.length === 0 && issues.length === 0;

interface ReadinessRowProps {
  voucherId: string;
  tourist: Tourist;
  formId: string;
  form: Form | undefined;
  several: boolean;
  item: Readiness | undefined;
  /** Said once above, for everybody. */
  shared: readonly Issue[];
}

function ReadinessRow({ voucherId, tourist, formId, form, several, item, shared }: ReadinessRowProps) {
  const { t } = useTranslation();
  const answered = item ? item.required - item.missing.length : 0;
  return (
    <tr>
      <th scope="row">
        <Link
          to="/vouchers/$voucherId/tourists/$touristId/questionnaires/$formId"
          params={{ voucherId, touristId: tourist.id, formId }}
        >
          {anyName(tourist) || t('tourists.noName')}
        </Link>
        {several ? <small className={classes.formName}>{form?.title[language()]}</small> : null}
        <PreparationMark form={form} />
      </th>
      <td className={classes.progress}>
        {item ? (
          <>
            <Progress
              value={item.required === 0 ? 100 : (100 * answered) / item.required}
              size="sm"
              aria-label={t('questionnaires.progress')}
            />
            <span>{t('questionnaires.answered', { answered, required: item.required })}</span>
          </>
        ) : null}
      </td>
      <td>
        {!item || !form ? null : isReady(item) ? (
          <span className={classes.ready}>
            <IconCircleCheck size={15} aria-hidden /> {t('questionnaires.ready')}
          </span>
        ) : (
          <OpenPoints item={withoutShared(item, shared)} form={form} voucherId={voucherId} />
        )}
      </td>
    </tr>
  );
}
