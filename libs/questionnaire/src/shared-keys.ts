import type { Form } from './form';

/**
 * The keys that travel companions may share: an address, an employer, a host. What is true of one person alone is never
 * copied to another unless its key is named.
 *
 * @example sharedKeys(schengen) // ['homeAddress', 'employer.name', …, 'host.name', …] without 'surname', 'nationalId'
 */
export function sharedKeys(form: Form): string[] {
  return form.fields
    .filter(({ personal, personName }) => !personal && !personName)
    .filter(({ source = [] }) => ![source].flat().some((path) => path.startsWith('tourist.')))
    .map(({ key }) => key);
}
