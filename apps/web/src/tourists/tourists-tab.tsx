import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconClipboardText,
  IconDots,
  IconFileSpreadsheet,
  IconPrinter,
  IconTrash,
  IconUserPlus,
  IconUsers,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tourist } from '../api/shapes';
import { useShortcuts } from '../app/shortcuts';
import type { GridHandle } from '../grid/grid-view';
import { printAllAddress } from '../questionnaires/form-choice';
import { useFormOfVoucher } from '../questionnaires/questionnaire-queries';
import { DocumentButton, openDocument } from '../ui/document-button';
import { deleteNow, setAside, takeBack } from '../ui/pending-deletion';
import { useSentences } from '../ui/sentences';
import { Broken, Empty, Waiting } from '../ui/states';
import { toast } from '../ui/toast';
import { oneVoucher } from '../vouchers/voucher-queries';
import { anyName } from './person-text';
import { TouristGrid } from './tourist-grid';
import { type PanelHandle, TouristPanel } from './tourist-panel';
import { deleteTourist, touristsChanged, touristsOf } from './tourist-queries';
import classes from './tourists.module.css';
import { useShownTourists } from './use-shown-tourists';

const route = getRouteApi('/inside/vouchers/$voucherId/');

/** The tourists of a voucher: the table, the panel of one person, import, reports, printing. */
export function TouristsTab() {
  const { t } = useTranslation();
  const { ofFailure } = useSentences();
  const navigate = useNavigate();
  const { voucherId } = route.useParams();
  const voucher = useQuery(oneVoucher(voucherId));
  const list = useQuery(touristsOf(voucherId));
  const form = useFormOfVoucher(voucher.data?.country);
  const tourists = useShownTourists(list.data);
  const [open, setOpen] = useState<{ tourist: Tourist | null } | null>(null);
  const grid = useRef<GridHandle>(null);
  const panel = useRef<PanelHandle>(null);
  const show = (tourist: Tourist | null): void => {
    const next = (): void => setOpen({ tourist });
    panel.current ? panel.current.leave(next) : next();
  };

  const remove = (gone: readonly Tourist[]): void => {
    if (gone.length === 0) return;
    const pending = setAside(
      gone.map((tourist) => tourist.id),
      { erase: deleteTourist, after: () => touristsChanged(voucherId) },
    );
    if (open?.tourist && gone.some((tourist) => tourist.id === open.tourist?.id)) setOpen(null);
    toast(
      gone.length === 1 && gone[0]
        ? t('tourists.deletedOne', { name: anyName(gone[0]) || t('tourists.noName') })
        : t('tourists.deleted', { count: gone.length }),
      {
        undo: () => takeBack(pending),
        onGone: async () => {
          const failure = await deleteNow(pending);
          if (failure) toast(ofFailure(failure), { bad: true });
        },
      },
    );
    grid.current?.focus();
  };
  const openImport = (): void => void navigate({ to: '/vouchers/$voucherId/import', params: { voucherId } });
  const printAll = async (): Promise<void> => {
    if (tourists.length === 0) return;
    if (!form) return navigate({ to: '/vouchers/$voucherId/questionnaires', params: { voucherId } });
    await openDocument(printAllAddress(voucherId, form.id), { tab: true });
  };
  const excel = `/api/vouchers/${voucherId}/tourists.xlsx`;
  const close = (): void => {
    setOpen(null);
    grid.current?.focus();
  };
  useShortcuts({ i: openImport, a: () => show(null), p: () => void printAll() });

  if (list.isPending || voucher.isPending || (voucher.data && form === undefined)) return <Waiting />;
  if (list.isError || !voucher.data)
    return <Broken failure={list.error ?? voucher.error} onRetry={() => void list.refetch()} />;

  return (
    <div className={classes.tab}>
      <div className={classes.column}>
        <div className={classes.toolbar}>
          <Button
            component={Link}
            to={`/vouchers/${voucherId}/import`}
            leftSection={<IconClipboardText size={16} aria-hidden />}
            rightSection={<kbd>I</kbd>}
          >
            {t('tourists.import')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconUserPlus size={16} aria-hidden />}
            rightSection={<kbd>A</kbd>}
            onClick={() => show(null)}
          >
            {t('tourists.add')}
          </Button>
          <span className={classes.gap} />
          <Button
            className={classes.wideOnly}
            variant="default"
            disabled={tourists.length === 0}
            leftSection={<IconPrinter size={16} aria-hidden />}
            rightSection={<kbd>P</kbd>}
            onClick={() => void printAll()}
          >
            {t('tourists.printAll')}
          </Button>
          <DocumentButton
            className={classes.wideOnly}
            variant="default"
            href={excel}
            leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
          >
            {t('tourists.excel')}
          </DocumentButton>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon className={classes.narrowOnly} variant="default" aria-label={t('action.others')}>
                <IconDots size={17} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                disabled={tourists.length === 0}
                leftSection={<IconPrinter size={16} aria-hidden />}
                onClick={() => void printAll()}
              >
                {t('tourists.printAll')}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
                onClick={() => void openDocument(excel, { tab: false })}
              >
                {t('tourists.excel')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
        {tourists.length === 0 ? (
          <Empty icon={<IconUsers size={26} stroke={1.5} />} title={t('tourists.none')} text={t('tourists.noneText')}>
            <Button leftSection={<IconClipboardText size={16} aria-hidden />} onClick={openImport}>
              {t('tourists.import')}
            </Button>
            <Button variant="default" onClick={() => show(null)}>
              {t('tourists.add')}
            </Button>
          </Empty>
        ) : (
          <TouristGrid
            ref={grid}
            voucherId={voucherId}
            formId={form?.id ?? null}
            tourists={tourists}
            onOpen={show}
            onDelete={remove}
          />
        )}
      </div>
      {open ? (
        <TouristPanel
          key={open.tourist?.id ?? 'new'}
          ref={panel}
          voucher={voucher.data}
          tourist={open.tourist ? (tourists.find((one) => one.id === open.tourist?.id) ?? open.tourist) : null}
          onClose={close}
          deleteButton={
            open.tourist ? (
              <Button
                variant="subtle"
                color="red"
                leftSection={<IconTrash size={15} aria-hidden />}
                onClick={() => open.tourist && remove([open.tourist])}
              >
                {t('action.delete')}
              </Button>
            ) : null
          }
        />
      ) : null}
    </div>
  );
}
