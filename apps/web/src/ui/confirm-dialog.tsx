import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ui.module.css';
import { useReturnFocus } from './use-return-focus';

interface ConfirmDialogProps {
  title: string;
  children: ReactNode;
  onClose: () => void;
  /** Buttons from the safest to the main one. */
  choices: readonly { label: string; act: () => void; main?: boolean; danger?: boolean }[];
}

/** A question before something is lost. Esc is Cancel. */
export function ConfirmDialog({ title, children, onClose, choices }: ConfirmDialogProps) {
  const { t } = useTranslation();
  useReturnFocus();
  return (
    <Modal opened onClose={onClose} size={460} title={title} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <div className={classes.question}>{children}</div>
      <div className={classes.choices}>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        {choices.map((choice) => (
          <Button
            key={choice.label}
            variant={choice.main ? 'filled' : 'default'}
            color={choice.danger ? 'red' : undefined}
            onClick={choice.act}
            data-autofocus={choice.main || undefined}
          >
            {choice.label}
          </Button>
        ))}
      </div>
    </Modal>
  );
}
