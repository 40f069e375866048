import { emptyPerson, PERSON_FIELDS, type Person, type PersonField } from '@anketa/client';
import { checkTourist } from '@anketa/import';
import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconCheck, IconSearch, IconUserEdit, IconUserPlus, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Client, Tourist, Voucher } from '../api/shapes';
import { queryClient } from '../app/query-client';
import { clientsBy } from '../clients/client-queries';
import { ClientSearchDialog } from '../clients/client-search-dialog';
import { todayHere } from '../ui/dates';
import { FailureNote } from '../ui/failure-note';
import { issuesByPath, useSentences } from '../ui/sentences';
import { hideToast, toast } from '../ui/toast';
import { Unsaved, UnsavedQuestion } from '../ui/unsaved';
import { criteriaOf, filledFrom, onlyOne } from './fill-from-client';
import { OverwriteDialog } from './overwrite-dialog';
import { PersonInput } from './person-input';
import { anyName } from './person-text';
import { FIELD_GROUPS } from './tourist-fields';
import { TouristPhoto } from './tourist-photo';
import classes from './tourists.module.css';
import { useTouristSaving } from './use-tourist-saving';

/** What the screen asks of the open panel. */
export interface PanelHandle {
  /** Goes on at once, or after the agent has said what becomes of unsaved changes. */
  leave: (to: () => void) => void;
}

interface TouristPanelProps {
  ref?: Ref<PanelHandle>;
  voucher: Voucher;
  tourist: Tourist | null;
  onClose: () => void;
  deleteButton: ReactNode;
}

const personOf = (tourist: Tourist | null): Person =>
  tourist
    ? (Object.fromEntries(PERSON_FIELDS.map((field) => [field, tourist[field]])) as unknown as Person)
    : emptyPerson();

/** All fields of one tourist beside the table, checked while typing. Enter saves (after a new surname it searches), Esc closes. */
export function TouristPanel({ ref, voucher, tourist, onClose, deleteButton }: TouristPanelProps) {
  const { t } = useTranslation();
  const { ofIssue } = useSentences();
  const [person, setPerson] = useState<Person>(() => personOf(tourist));
  const [serviceIds, setServiceIds] = useState<string[]>(
    () => tourist?.serviceIds ?? voucher.services.map((service) => service.id),
  );
  const [asking, setAsking] = useState<(() => void) | null>(null);
  const [searching, setSearching] = useState(false);
  const [link, setLink] = useState<Client | null>(null);
  const [adding, setAdding] = useState(false);
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const start = useMemo(() => JSON.stringify([personOf(tourist), tourist?.serviceIds ?? null]), [tourist]);
  const changed = JSON.stringify([person, tourist ? serviceIds : null]) !== start || adding || link !== null;
  const clientId = link?.id ?? tourist?.clientId ?? null;

  const saving = useTouristSaving({
    voucherId: voucher.id,
    tourist,
    body: { ...person, serviceIds },
    link,
    adding,
  });
  /** The note that offers to empty the fields again: it goes with the panel. */
  const note = useRef<string | null>(null);
  useEffect(() => () => void (note.current && hideToast(note.current)), []);
  const take = (client: Client): void => {
    const before = person;
    setPerson((typed) => filledFrom(client, typed));
    setLink(client);
    setAdding(false);
    setSearching(false);
    note.current = toast(t('tourists.filled', { name: anyName(client) }), {
      undo: () => {
        setPerson(before);
        setLink(null);
      },
    });
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus());
  };
  const search = useMutation({
    mutationFn: () => queryClient.fetchQuery({ ...clientsBy(criteriaOf(person)), staleTime: 0 }),
    onSuccess: (items) => {
      const only = onlyOne(items, person);
      if (only) take(only);
      else if (items.length > 0) setSearching(true);
      else {
        toast(t('tourists.noClient', { name: person.surname ?? person.surnameLatin }));
        form.current?.querySelector<HTMLInputElement>('[name="firstName"]')?.focus();
      }
    },
  });
  const found = useMemo(() => {
    const byPath = new Map<string, ReturnType<typeof checkTourist>>();
    for (const issue of checkTourist(person, { today: todayHere() })) {
      byPath.set(issue.path, [...(byPath.get(issue.path) ?? []), issue]);
    }
    return byPath;
  }, [person]);
  const fromServer = issuesByPath(saving.failure);
  const nameless = !person.surname && !person.surnameLatin;

  /** False when it was not saved: it has no name, or the server refused. */
  const saved = async (): Promise<boolean> => {
    if (!nameless) return saving.save();
    form.current?.querySelector<HTMLInputElement>('[name="surname"]')?.focus();
    return false;
  };
  const submit = (): void => void saved().then((done) => done && onClose());
  const leave = (to: () => void): void => (changed ? setAsking(() => to) : to());
  useImperativeHandle(ref, () => ({ leave }));
  const onlySurname = PERSON_FIELDS.every((field) => /^surname/.test(field) || !person[field]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const inSurname = event.target instanceof HTMLInputElement && event.target.name === 'surname';
    if (event.key === 'Enter' && inSurname && !nameless && !tourist && !link && onlySurname) {
      event.preventDefault();
      if (!search.isPending) search.mutate();
    }
    if (event.key === 'Escape' && !event.defaultPrevented) {
      const field = event.target;
      if (field instanceof HTMLElement && field.getAttribute('aria-expanded') === 'true') return;
      event.stopPropagation();
      leave(onClose);
    }
    if ((event.ctrlKey || event.metaKey) && event.code === 'KeyS') {
      event.preventDefault();
      submit();
    }
  };

  const input = (field: PersonField): ReactNode => {
    const issue = fromServer.get(field)?.[0] ?? found.get(field)?.[0];
    return (
      <PersonInput
        key={field}
        field={field}
        person={person}
        sentence={issue ? ofIssue(issue) : null}
        severity={issue?.severity ?? null}
        onChange={(value) => setPerson((before) => ({ ...before, [field]: value }))}
        autoFocus={field === 'surname'}
      />
    );
  };

  return (
    <aside className={classes.panel} aria-label={tourist ? anyName(tourist) : t('tourists.new')}>
      <form
        ref={form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          submit();
        }}
        onKeyDown={onKeyDown}
        noValidate
      >
        <header>
          <h2>{tourist ? anyName(tourist) || t('tourists.noName') : t('tourists.new')}</h2>
          <ActionIcon aria-label={t('action.close')} onClick={() => leave(onClose)}>
            <IconX size={17} aria-hidden />
          </ActionIcon>
        </header>
        <div className={classes.panelBody}>
          <FailureNote
            failure={saving.failure ?? search.error}
            unless={PERSON_FIELDS.some((field) => fromServer.has(field))}
          />
          {FIELD_GROUPS.map(({ group, fields }) => (
            <fieldset key={group} className={classes.group} data-group={group}>
              <legend>{t(`group.${group}`)}</legend>
              <div className={classes.groupFields}>
                {fields.map((field) =>
                  field === 'surname' ? (
                    <div key={field} className={classes.withSearch}>
                      {input(field)}
                      <Button
                        variant="default"
                        disabled={nameless}
                        loading={search.isPending}
                        leftSection={<IconSearch size={15} aria-hidden />}
                        onClick={() => search.mutate()}
                      >
                        {t('tourists.find')}
                      </Button>
                    </div>
                  ) : (
                    input(field)
                  ),
                )}
              </div>
            </fieldset>
          ))}
          {tourist ? <TouristPhoto touristId={tourist.id} name={anyName(tourist)} /> : null}
          {voucher.services.length > 0 ? (
            <fieldset className={classes.group}>
              <legend>{t('tourists.services')}</legend>
              <Checkbox.Group value={serviceIds} onChange={setServiceIds}>
                <div className={classes.ticks}>
                  {voucher.services.map((service) => (
                    <Checkbox
                      key={service.id}
                      value={service.id}
                      label={`${t(`services.${service.kind}`)}: ${service.name}`}
                    />
                  ))}
                </div>
              </Checkbox.Group>
            </fieldset>
          ) : null}
        </div>
        <footer>
          {deleteButton}
          {clientId ? (
            <Button
              variant="default"
              leftSection={<IconUserEdit size={15} aria-hidden />}
              onClick={() => void navigate({ to: '/clients/$clientId', params: { clientId } })}
            >
              {t('tourists.editClient')}
            </Button>
          ) : (
            <Button
              variant={adding ? 'light' : 'default'}
              aria-pressed={adding}
              leftSection={adding ? <IconCheck size={15} aria-hidden /> : <IconUserPlus size={15} aria-hidden />}
              onClick={() => setAdding(!adding)}
            >
              {t('tourists.toClients')}
            </Button>
          )}
          <span className={classes.gap} />
          {nameless && changed ? <small className={classes.needsName}>{t('tourists.needsName')}</small> : null}
          <Button type="submit" loading={saving.pending}>
            {t(tourist ? 'action.save' : 'tourists.addOne')}
          </Button>
        </footer>
      </form>
      {asking ? (
        <UnsavedQuestion
          onStay={() => setAsking(null)}
          onDrop={asking}
          onSave={() => {
            setAsking(null);
            void saved().then((done) => done && asking());
          }}
        />
      ) : null}
      <Unsaved when={() => changed} save={saved} />
      {searching ? (
        <ClientSearchDialog start={criteriaOf(person)} onClose={() => setSearching(false)} onTake={take} />
      ) : null}
      {saving.question ? <OverwriteDialog changed={saving.question.saved} onClose={saving.question.answered} /> : null}
    </aside>
  );
}
