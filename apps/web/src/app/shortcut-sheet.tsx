import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReturnFocus } from '../ui/use-return-focus';
import classes from './overlays.module.css';

const SHEET: readonly { group: string; rows: readonly [keys: readonly string[], name: string][] }[] = [
  {
    group: 'everywhere',
    rows: [
      [['Ctrl K', '/'], 'search'],
      [['?'], 'sheet'],
      [['Esc'], 'close'],
      [['N'], 'new'],
      [['Ctrl S'], 'save'],
    ],
  },
  {
    group: 'voucher',
    rows: [
      [['I'], 'import'],
      [['A'], 'add'],
      [['P'], 'printAll'],
      [['Enter'], 'open'],
      [['Q'], 'toQuestionnaire'],
      [['Delete'], 'delete'],
    ],
  },
  {
    group: 'grid',
    rows: [
      [['Ctrl V'], 'paste'],
      [['F2', 'Enter'], 'edit'],
      [['Alt ↓'], 'columnMenu'],
      [['Space'], 'tick'],
      [['Ctrl D'], 'fillDown'],
      [['Ctrl Z', 'Ctrl Y'], 'undoRedo'],
      [['Ctrl A'], 'selectAll'],
      [['F8', 'Shift F8'], 'nextError'],
      [['Ctrl Enter'], 'runImport'],
    ],
  },
  {
    group: 'questionnaire',
    rows: [
      [['Enter'], 'nextField'],
      [['F8', 'Shift F8'], 'nextMissing'],
      [['F9'], 'acceptTranslation'],
      [['Shift F9'], 'editTranslation'],
      [['F4'], 'openDictionary'],
      [['F6'], 'giveToAll'],
      [['Alt PgUp', 'Alt PgDn'], 'neighbour'],
      [['Ctrl P'], 'print'],
    ],
  },
];

/** Every shortcut, as they are pressed; they work on a Russian layout too. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  useReturnFocus();
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <div className={classes.sheet}>
        {SHEET.map(({ group, rows }) => (
          <section key={group}>
            <h3>{t(`shortcuts.${group}`)}</h3>
            <dl>
              {rows.map(([keys, name]) => (
                <div key={name}>
                  <dt>{t(`shortcuts.${name}`)}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={classes.hint}>{t('shortcuts.layouts')}</p>
    </Modal>
  );
}
