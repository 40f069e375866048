import type { ClientDetails, Person } from '@anketa/client';

/** The part of a voucher that questionnaires ask about. */
export interface Tour {
  number: string;
  /** ISO 3166-1 alpha-3 */
  country: string;
  arrivalDate: string;
  departureDate: string;
  services: readonly { kind: string; name: string }[];
}

/** The agency as the person filling in the form. */
export interface FillingAgency {
  name: string;
  /** In Latin letters, '' when the agency never wrote it so. */
  nameLatin: string;
  address: string;
  email: string;
  phone: string;
}

/**
 * All the program knows when it opens a questionnaire; a form's `source` is a path in it. `client` is the regular client
 * the tourist is linked with. `tourist.passport` is series
 * and number in one, as the passport's machine-readable zone has them.
 *
 * @example known(person, tour, agency).voucher.hotel // 'Hotel Primorsky, Nice'
 */
export function known(
  tourist: Person,
  tour: Tour | null,
  agency: FillingAgency | null,
  client: Pick<ClientDetails, 'address' | 'occupation' | 'employer'> | null = null,
) {
  const passport = `${tourist.passportSeries ?? ''}${tourist.passportNumber ?? ''}` || null;
  return {
    tourist: { ...tourist, passport },
    voucher: tour && {
      number: tour.number,
      country: tour.country,
      arrivalDate: tour.arrivalDate,
      departureDate: tour.departureDate,
      hotel:
        tour.services
          .filter(({ kind }) => kind === 'hotel')
          .map(({ name }) => name)
          .join(', ') || null,
    },
    agency,
    client: client && { address: client.address, occupation: client.occupation, employer: client.employer },
  };
}
