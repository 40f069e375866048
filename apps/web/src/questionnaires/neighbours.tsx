import { ActionIcon, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tourist } from '../api/shapes';
import { anyName } from '../tourists/person-text';
import classes from './questionnaire.module.css';

interface NeighboursProps {
  tourists: readonly Tourist[];
  /** Whose questionnaire is open. */
  place: number;
  onGo: (tourist: Tourist | undefined) => void;
}

/** Which of the voucher's tourists this is, and the way to the one before and behind. */
export function Neighbours({ tourists, place, onGo }: NeighboursProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.neighbours}>
      <span>{t('questionnaires.place', { place: place + 1, count: tourists.length })}</span>
      <Neighbour
        label={t('questionnaires.previous')}
        keys="Alt PgUp"
        icon={<IconChevronUp size={18} aria-hidden />}
        tourist={tourists[place - 1]}
        onGo={onGo}
      />
      <Neighbour
        label={t('questionnaires.next')}
        keys="Alt PgDn"
        icon={<IconChevronDown size={18} aria-hidden />}
        tourist={tourists[place + 1]}
        onGo={onGo}
      />
    </div>
  );
}

interface NeighbourProps {
  label: string;
  keys: string;
  icon: ReactNode;
  tourist: Tourist | undefined;
  onGo: (tourist: Tourist | undefined) => void;
}

function Neighbour({ label, keys, icon, tourist, onGo }: NeighbourProps) {
  return (
    <Tooltip label={`${label} (${keys})`}>
      <ActionIcon
        aria-label={tourist ? `${label}: ${anyName(tourist)}` : label}
        disabled={!tourist}
        onClick={() => onGo(tourist)}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
