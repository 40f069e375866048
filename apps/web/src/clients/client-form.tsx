import { Button } from '@mantine/core';
import { IconDeviceFloppy, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure } from '../api/failure';
import type { Client } from '../api/shapes';
import { queryClient } from '../app/query-client';
import { useShortcuts } from '../app/shortcuts';
import { useTitle } from '../app/use-title';
import { anyName } from '../tourists/person-text';
import { BackLink } from '../ui/back-link';
import { FailureNote } from '../ui/failure-note';
import { deleteNow, setAside, takeBack } from '../ui/pending-deletion';
import { issuesByPath, useSentences } from '../ui/sentences';
import { toast } from '../ui/toast';
import { Unsaved } from '../ui/unsaved';
import { ChangedDialog } from './changed-dialog';
import classes from './client.module.css';
import { type ClientDraft, changesOf, draftOf, typedSince } from './client-draft';
import { ClientFields } from './client-fields';
import { clientsChanged, deleteClient, oneClient, saveClient } from './client-queries';
import { Duplicates } from './duplicates';
import { Family } from './family';
import { History } from './history';

/** All of a client on one page. Enter or Ctrl+S saves; what somebody else saved meanwhile is shown, not overwritten. */
export function ClientForm({ client }: { client: Client | null }) {
  const { t } = useTranslation();
  const { ofFailure } = useSentences();
  const navigate = useNavigate();
  const [base, setBase] = useState(client);
  const [draft, setDraft] = useState<ClientDraft>(() => draftOf(client));
  const [theirs, setTheirs] = useState<Client | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const leaving = useRef(false);
  const changed = Object.keys(changesOf(draft, base ?? draftOf(null))).length > 0;
  const name = base ? anyName(base) || t('tourists.noName') : t('clients.new');
  useTitle(name);

  useEffect(() => {
    if (!client || client.version === base?.version || changed) return;
    setBase(client);
    setDraft(draftOf(client));
  }, [client, changed]);
  useEffect(() => {
    if (!client) form.current?.querySelector<HTMLInputElement>('[name="surname"]')?.focus();
  }, []);

  const save = useMutation({
    mutationFn: (what: { draft: ClientDraft; base: Client | null }) =>
      saveClient(what.base, changesOf(what.draft, what.base)),
    onSuccess: (saved, { draft: sent }) => {
      toast(t(base ? 'clients.saved' : 'clients.added', { name: anyName(saved) }));
      setBase(saved);
      // What was typed while it was being saved stays.
      setDraft((now) => ({ ...draftOf(saved), ...typedSince(sent, now) }));
      if (base) return;
      leaving.current = true;
      void navigate({ to: '/clients/$clientId', params: { clientId: saved.id }, replace: true });
    },
    onError: async (thrown, what) => {
      if (asFailure(thrown).code !== 'client.changedMeanwhile' || !what.base) return;
      const fresh = await queryClient.fetchQuery({ ...oneClient(what.base.id), staleTime: 0 });
      setTheirs(fresh);
    },
  });
  const said = issuesByPath(save.error);

  const nameless = !draft.surname && !draft.surnameLatin;
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (nameless) form.current?.querySelector<HTMLInputElement>('[name="surname"]')?.focus();
    else if (changed && !save.isPending) save.mutate({ draft, base });
  };
  useShortcuts({ 'mod+s': () => submit() });
  const remove = (): void => {
    if (!base) return;
    const pending = setAside([base.id], { erase: deleteClient, after: clientsChanged });
    leaving.current = true;
    void navigate({ to: '/clients' });
    toast(t('clients.deleted', { name }), {
      undo: () => takeBack(pending),
      onGone: async () => {
        const failure = await deleteNow(pending);
        if (failure) toast(ofFailure(failure), { bad: true });
      },
    });
  };
  const settle = (chosen: ClientDraft): void => {
    setBase(theirs);
    setDraft(chosen);
    setTheirs(null);
    save.reset();
    if (theirs && Object.keys(changesOf(chosen, theirs)).length > 0) save.mutate({ draft: chosen, base: theirs });
  };

  return (
    <form ref={form} className={classes.page} onSubmit={submit} noValidate>
      <header className={classes.head}>
        <BackLink to="/clients" aria-label={t('clients.toList')} />
        <h1>{name}</h1>
        <span className={classes.gap} />
        {nameless && changed ? <small className={classes.needsName}>{t('tourists.needsName')}</small> : null}
        {base ? (
          <Button variant="subtle" color="red" leftSection={<IconTrash size={15} aria-hidden />} onClick={remove}>
            {t('action.delete')}
          </Button>
        ) : null}
        <Button
          type="submit"
          disabled={!changed}
          loading={save.isPending}
          leftSection={<IconDeviceFloppy size={16} aria-hidden />}
        >
          {t(base ? 'action.save' : 'clients.create')}
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={classes.body} aria-label={name} tabIndex={0}>
        <FailureNote failure={save.error} unless={said.size > 0 && !said.has('version')} />
        {base ? <Duplicates client={base} unsaved={changed} /> : null}
        <ClientFields draft={draft} said={said} onChange={(part) => setDraft((before) => ({ ...before, ...part }))} />
        {base ? (
          <>
            <Family client={base} />
            <History clientId={base.id} version={base.version} />
          </>
        ) : null}
      </section>
      {theirs && base ? (
        <ChangedDialog base={base} mine={draft} theirs={theirs} onClose={() => setTheirs(null)} onChosen={settle} />
      ) : null}
      <Unsaved
        when={() => changed && !leaving.current}
        save={() =>
          !nameless &&
          save.mutateAsync({ draft, base }).then(
            () => true,
            () => false,
          )
        }
      />
    </form>
  );
}
