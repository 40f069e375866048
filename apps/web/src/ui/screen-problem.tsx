import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Broken, Empty } from './states';
import classes from './ui.module.css';

/** A screen that could not be drawn. */
export function ScreenProblem({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <Broken
      failure={error}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}

/** An address nobody lives at. */
export function ScreenUnknown() {
  const { t } = useTranslation();
  return (
    <main className={classes.wholePage}>
      <Empty icon={<IconMapOff size={28} stroke={1.5} />} title={t('state.noScreen')}>
        <Button component={Link} to="/vouchers">
          {t('vouchers.toList')}
        </Button>
      </Empty>
    </main>
  );
}
