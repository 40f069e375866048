import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Broken, Waiting } from '../ui/states';
import { ClientForm } from './client-form';
import { oneClient } from './client-queries';

const route = getRouteApi('/inside/clients/$clientId');

/** A regular client: all that is kept, who may be the same person, merging, deleting. */
export function ClientScreen() {
  const { t } = useTranslation();
  const { clientId } = route.useParams();
  const found = useQuery(oneClient(clientId));
  if (found.isPending) return <Waiting />;
  if (!found.data)
    return (
      <Broken
        failure={found.error}
        onRetry={() => void found.refetch()}
        back={{ to: '/clients', label: t('clients.toList') }}
      />
    );
  return <ClientForm key={clientId} client={found.data} />;
}

/** The same fields, empty. */
export function NewClientScreen() {
  return <ClientForm client={null} />;
}
