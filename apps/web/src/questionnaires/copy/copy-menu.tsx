import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CopyDirection } from './copy-dialog';

interface CopyMenuProps {
  /** From an earlier trip, from and to the others of the voucher: what there is to copy between. */
  earlier: boolean;
  companions: boolean;
  onChoose: (direction: CopyDirection) => void;
}

/** "Take from…" and "Copy to…"; nothing when there is nobody. */
export function CopyMenu({ earlier, companions, onChoose }: CopyMenuProps) {
  const { t } = useTranslation();
  if (!earlier && !companions) return null;
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconCopy size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          className="icon-when-narrow"
        >
          {t('questionnaires.copy.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {earlier ? (
          <Menu.Item onClick={() => onChoose('earlier')}>{t('questionnaires.earlier.title')}</Menu.Item>
        ) : null}
        {companions ? (
          <>
            <Menu.Item onClick={() => onChoose('from')}>{t('questionnaires.copy.from')}</Menu.Item>
            <Menu.Item onClick={() => onChoose('to')}>{t('questionnaires.copy.to')}</Menu.Item>
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
