import { Button, Select } from '@mantine/core';
import { IconCircleCheck, IconForms, IconPrinter } from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../app/i18n';
import { anyName, latinName } from '../tourists/person-text';
import { touristsOf } from '../tourists/tourist-queries';
import { Broken, Empty, Waiting } from '../ui/states';
import { oneVoucher } from '../vouchers/voucher-queries';
import table from '../vouchers/vouchers.module.css';
import { printAllAddress } from './form-choice';
import classes from './questionnaire.module.css';
import { formsFor, questionnaireOf, useFormOfVoucher } from './questionnaire-queries';

const route = getRouteApi('/inside/vouchers/$voucherId/questionnaires');
const COUNTED = 200;

/** Who of the voucher still lacks what, and the way into each questionnaire. */
export function QuestionnairesTab() {
  const { t } = useTranslation();
  const { voucherId } = route.useParams();
  const voucher = useQuery(oneVoucher(voucherId));
  const tourists = useQuery(touristsOf(voucherId));
  const forms = useQuery(formsFor(undefined));
  const own = useFormOfVoucher(voucher.data?.country);
  const [chosen, setChosen] = useState<string | null>(null);
  const formId = chosen ?? own?.id;
  const list = tourists.data ?? [];
  const counted = useQueries({
    queries: list.slice(0, COUNTED).map((tourist) => ({
      ...questionnaireOf(tourist.id, formId ?? ''),
      enabled: formId !== undefined,
    })),
  });

  if (tourists.isPending || forms.isPending) return <Waiting />;
  if (tourists.isError || forms.isError) {
    return (
      <Broken
        failure={tourists.error ?? forms.error}
        onRetry={() => void Promise.all([tourists.refetch(), forms.refetch()])}
      />
    );
  }
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
  return (
    <>
      <div className={classes.choice}>
        <Select
          label={t('questionnaires.form')}
          data={forms.data.map((form) => ({ value: form.id, label: form.title[language()] }))}
          value={formId ?? null}
          onChange={setChosen}
          allowDeselect={false}
          w={340}
        />
        {formId ? (
          <Button
            component="a"
            href={printAllAddress(voucherId, formId)}
            target="_blank"
            rel="noreferrer"
            leftSection={<IconPrinter size={16} aria-hidden />}
          >
            {t('questionnaires.printAll')}
          </Button>
        ) : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={table.tableBox} aria-label={t('questionnaires.title')} tabIndex={0}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('questionnaires.tourist')}</th>
              <th scope="col" className={table.wideOnly}>
                {t('questionnaires.inLatin')}
              </th>
              <th scope="col">{t('questionnaires.state')}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((tourist, index) => {
              const questionnaire = counted[index]?.data;
              const errors = questionnaire?.issues.filter((issue) => issue.severity === 'error').length ?? 0;
              return (
                <tr key={tourist.id}>
                  <th scope="row">
                    {formId ? (
                      <Link
                        to="/vouchers/$voucherId/tourists/$touristId/questionnaires/$formId"
                        params={{ voucherId, touristId: tourist.id, formId }}
                      >
                        {anyName(tourist) || t('tourists.noName')}
                      </Link>
                    ) : (
                      anyName(tourist)
                    )}
                  </th>
                  <td className={table.wideOnly}>{latinName(tourist)}</td>
                  <td>
                    {questionnaire ? (
                      questionnaire.missing.length === 0 && errors === 0 ? (
                        <span className={classes.ready}>
                          <IconCircleCheck size={15} aria-hidden /> {t('questionnaires.ready')}
                        </span>
                      ) : (
                        <span className={classes.lacks}>
                          {[
                            questionnaire.missing.length > 0
                              ? t('questionnaires.missing', { count: questionnaire.missing.length })
                              : '',
                            errors > 0 ? t('questionnaires.errors', { count: errors }) : '',
                          ]
                            .filter(Boolean)
                            .join(', ')}
                        </span>
                      )
                    ) : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}
