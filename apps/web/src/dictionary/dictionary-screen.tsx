import { Button, TextInput } from '@mantine/core';
import { IconBook2, IconPlus, IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DictionaryEntry } from '../api/shapes';
import { useShortcuts } from '../app/shortcuts';
import { useTitle } from '../app/use-title';
import table from '../ui/list.module.css';
import { Broken, Empty, Waiting } from '../ui/states';
import classes from './dictionary.module.css';
import { entriesWith } from './dictionary-queries';
import { EntryDialog } from './entry-dialog';
import { EntryRow } from './entry-row';
import { Exchange } from './exchange';

/** The agency's words and the shipped ones: found in any of the three languages, added, changed where they stand. */
export function DictionaryScreen() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const [adding, setAdding] = useState<Pick<DictionaryEntry, 'ru' | 'en' | 'fr'> | null>(null);
  const list = useInfiniteQuery({ ...entriesWith(q), placeholderData: keepPreviousData });
  useTitle(t('dictionary.title'));
  const add = (): void => setAdding({ ru: text.trim(), en: null, fr: null });
  useShortcuts({ n: add });
  const entries = list.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <div className={table.screen}>
      <div className={table.heading}>
        <h1>{t('dictionary.title')}</h1>
        <Exchange />
        <Button leftSection={<IconPlus size={16} aria-hidden />} rightSection={<kbd>N</kbd>} onClick={add}>
          {t('dictionary.add')}
        </Button>
      </div>
      <search className={table.filters}>
        <TextInput
          aria-label={t('dictionary.search')}
          placeholder={t('dictionary.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          className={classes.searchBox}
        />
        <span className={classes.hint}>{t('dictionary.ownFirst')}</span>
      </search>
      {list.isPending ? (
        <Waiting />
      ) : list.isError ? (
        <Broken failure={list.error} onRetry={() => void list.refetch()} />
      ) : entries.length === 0 ? (
        <Empty icon={<IconBook2 size={26} stroke={1.5} />} title={t('dictionary.none')} text={t('dictionary.noneText')}>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('dictionary.add')}
          </Button>
        </Empty>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <section className={table.tableBox} aria-label={t('dictionary.title')} tabIndex={0}>
          <table className={`${table.table} ${classes.words}`}>
            <thead>
              <tr>
                <th scope="col">{t('dictionary.ru')}</th>
                <th scope="col">{t('dictionary.en')}</th>
                <th scope="col">{t('dictionary.fr')}</th>
                <th scope="col">{t('dictionary.whose')}</th>
                <th scope="col">
                  <span className="hidden-text">{t('dictionary.acts')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <EntryRow key={entry.id} entry={entry} onOverrule={() => setAdding(entry)} />
              ))}
            </tbody>
          </table>
          {list.hasNextPage ? (
            <div className={classes.more}>
              <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t('dictionary.more')}
              </Button>
            </div>
          ) : null}
        </section>
      )}
      {adding ? <EntryDialog entry={adding} onClose={() => setAdding(null)} /> : null}
    </div>
  );
}
