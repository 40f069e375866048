import { Button, FileButton } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentButton } from '../ui/document-button';
import { useSentences } from '../ui/sentences';
import { toast } from '../ui/toast';
import { importEntries } from './dictionary-queries';

/** The agency's entries as an Excel file, out and in. */
export function Exchange() {
  const { t } = useTranslation();
  const { ofFailure, ofIssue } = useSentences();
  const [busy, setBusy] = useState(false);
  const take = async (file: File | null): Promise<void> => {
    if (!file) return;
    setBusy(true);
    try {
      const { entriesOfFile } = await import('./entries-of-file');
      const { entries, issue } = await entriesOfFile(file);
      if (issue) {
        toast(ofIssue(issue, file.name), { bad: true });
        return;
      }
      const { created, changed, unchanged } = await importEntries(entries);
      toast(t('dictionary.imported', { created, changed, unchanged }));
    } catch (thrown) {
      toast(ofFailure(thrown), { bad: true });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <FileButton onChange={(file) => void take(file)} accept=".xlsx,.csv,.txt">
        {(props) => (
          <Button {...props} variant="default" loading={busy} leftSection={<IconUpload size={16} aria-hidden />}>
            {t('dictionary.import')}
          </Button>
        )}
      </FileButton>
      <DocumentButton
        href="/api/dictionary.xlsx"
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        {t('dictionary.export')}
      </DocumentButton>
    </>
  );
}
