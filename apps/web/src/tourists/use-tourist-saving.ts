import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure } from '../api/failure';
import type { Client, Tourist, TouristBody, TouristChanged } from '../api/shapes';
import { queryClient } from '../app/query-client';
import { duplicatesOf } from '../clients/client-queries';
import { toast } from '../ui/toast';
import { anyName } from './person-text';
import { linkTourist, saveTourist, touristsChanged } from './tourist-queries';

/** What of the panel is saved. */
export interface Saving {
  voucherId: string;
  tourist: Tourist | null;
  body: TouristBody;
  /** The client whose data fill the fields. */
  link: Client | null;
  /** Whether the tourist becomes a client, too. */
  adding: boolean;
}

interface Question {
  saved: TouristChanged;
  answered: () => void;
}

/** Saves a tourist with its link to a client, and asks what becomes of the client's other data. */
export function useTouristSaving({ voucherId, tourist, body, link, adding }: Saving) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [question, setQuestion] = useState<Question | null>(null);
  const stored = useRef(tourist);
  const running = useRef<Promise<boolean> | null>(null);
  const mutation = useMutation({
    mutationFn: async (): Promise<TouristChanged> => {
      const saved = await saveTourist(voucherId, stored.current, body);
      stored.current = saved.tourist;
      if (link) return linkTourist(saved.tourist, { action: 'link', clientId: link.id });
      return adding ? linkTourist(saved.tourist, { action: 'add' }) : saved;
    },
  });

  const warnOfDuplicates = async (id: string): Promise<void> => {
    const same = await queryClient.fetchQuery(duplicatesOf(id)).catch(() => []);
    if (same.length === 0) return;
    toast(t('tourists.sameClient', { name: same.map(({ client }) => anyName(client)).join(', ') }), {
      undo: () => void navigate({ to: '/clients/$clientId', params: { clientId: id } }),
      undoLabel: t('tourists.compareClients'),
    });
  };
  const told = async (saved: TouristChanged): Promise<boolean> => {
    const name = anyName(saved.tourist);
    toast(t(adding && !link ? 'tourists.addedToClients' : tourist ? 'tourists.saved' : 'tourists.added', { name }));
    if (adding && !link && saved.tourist.clientId) void warnOfDuplicates(saved.tourist.clientId);
    if (saved.clientDifferences.length > 0)
      await new Promise<void>((answered) => setQuestion({ saved, answered: () => answered() }));
    return true;
  };
  /** Deleted or changed by somebody else: the list behind the panel is not true any more. */
  const refused = (failure: unknown): boolean => {
    if ([404, 409].includes(asFailure(failure).status)) touristsChanged(voucherId);
    return false;
  };
  return {
    failure: mutation.error,
    pending: mutation.isPending,
    /** What is asked before anything goes on. */
    question,
    /** Saves once, however often it is asked to: whether all went well and every question was answered. */
    save: (): Promise<boolean> => {
      running.current ??= mutation
        .mutateAsync()
        .then(told, refused)
        .finally(() => {
          running.current = null;
        });
      return running.current;
    },
  };
}
