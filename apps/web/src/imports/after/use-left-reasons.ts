import { useTranslation } from 'react-i18next';
import { ask, client } from '../../api/client';
import { useSentences } from '../../ui/sentences';
import { toast } from '../../ui/toast';
import { type Left, rejectsOf } from '../work/left-rows';
import type { Work } from '../work/work';

/** Why rows were left out, in words; and the same as a workbook. */
export function useLeftReasons() {
  const { t, i18n } = useTranslation();
  const { ofIssue, ofFailure } = useSentences();
  const reason = ({ row, reason: code }: Left): string =>
    i18n.exists(`imports.leftReason.${code}`)
      ? t(`imports.leftReason.${code}`)
      : ofIssue({ path: '', code, severity: 'error', params: {} }, t('imports.lineField', { line: row.line }));
  const wrong = (left: Left): string => {
    const errors = left.row.issues.filter((issue) => issue.severity === 'error').map((issue) => ofIssue(issue));
    return errors.length > 0 ? errors.join(' ') : reason(left);
  };
  const download = async (work: Work, left: readonly Left[]): Promise<void> => {
    try {
      const name = t('imports.rejectsName');
      const body = { ...rejectsOf(work, left, t('imports.rejectsHeading'), wrong), name };
      const file = await ask(client.POST('/api/imports/rejects.xlsx', { body, parseAs: 'blob' }));
      saveAs(file as unknown as Blob, `${name}.xlsx`);
    } catch (thrown) {
      toast(ofFailure(thrown), { bad: true });
    }
  };
  return { wrong, download };
}

function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
