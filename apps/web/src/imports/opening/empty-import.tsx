import { Button } from '@mantine/core';
import { IconClipboardText, IconFileUpload, IconUsersPlus } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sentences } from '../../ui/sentences';
import shared from '../imports.module.css';
import classes from './opening.module.css';

interface EmptyImportProps {
  problem: ReturnType<Sentences['ofIssue']> | null;
  onFile: (file: File) => void;
  onSample: () => void;
  /** Brings back the list there was before, if there was one. */
  onBack: (() => void) | null;
  onTour: () => void;
  /** What was imported before. */
  children: ReactNode;
}

const FILES = '.xlsx,.csv,.txt,.tsv,.html,.htm,.docx,.eml';

/** Nothing pasted yet: one sentence, Ctrl+V, a file, a sample. */
export function EmptyImport({ problem, onFile, onSample, onBack, onTour, children }: EmptyImportProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.empty}>
      <div className={shared.target}>
        <IconClipboardText size={34} stroke={1.4} aria-hidden />
        <h2>{t('imports.emptyTitle')}</h2>
        <p>{t('imports.emptyText')}</p>
        <p className={shared.hint}>
          <kbd>Ctrl</kbd> <kbd>V</kbd> <span>{t('imports.emptyPaste')}</span>
        </p>
        {problem ? (
          <p role="alert" className={shared.problem}>
            {problem}
          </p>
        ) : null}
        <div className={classes.emptyActions}>
          <Button
            variant="default"
            leftSection={<IconFileUpload size={16} aria-hidden />}
            onClick={() => field.current?.click()}
          >
            {t('imports.chooseFile')}
          </Button>
          <Button variant="default" leftSection={<IconUsersPlus size={16} aria-hidden />} onClick={onTour}>
            {t('imports.fromTour')}
          </Button>
          <Button variant="subtle" onClick={onSample}>
            {t('imports.trySample')}
          </Button>
          {onBack ? (
            <Button variant="subtle" onClick={onBack}>
              {t('imports.backToList')}
            </Button>
          ) : null}
        </div>
        <input
          ref={field}
          type="file"
          hidden
          accept={FILES}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </div>
      {children}
    </div>
  );
}
