import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from './confirm-dialog';

interface QuestionProps {
  onStay: () => void;
  onDrop: () => void;
  onSave: () => void;
}

/** What becomes of changes that are about to be left behind: saved, dropped, or gone back to. */
export function UnsavedQuestion({ onStay, onDrop, onSave }: QuestionProps) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      title={t('unsaved.title')}
      onClose={onStay}
      choices={[
        { label: t('unsaved.drop'), act: onDrop, danger: true },
        { label: t('action.save'), act: onSave, main: true },
      ]}
    >
      {t('unsaved.text')}
    </ConfirmDialog>
  );
}

interface UnsavedProps {
  /** Whether there is anything to lose now. */
  when: () => boolean;
  /** Saves; true when nothing is left to lose. */
  save: () => boolean | Promise<boolean>;
}

/** Asks before unsaved changes are left by a link, a shortcut, the back button, or with the page itself. */
export function Unsaved({ when, save }: UnsavedProps) {
  const blocker = useBlocker({ shouldBlockFn: when, enableBeforeUnload: when, withResolver: true });
  if (blocker.status !== 'blocked') return null;
  const { proceed, reset } = blocker;
  return (
    <UnsavedQuestion
      onStay={reset}
      onDrop={proceed}
      onSave={() => void Promise.resolve(save()).then((saved) => (saved ? proceed() : reset()))}
    />
  );
}
