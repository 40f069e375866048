import { queryOptions } from '@tanstack/react-query';
import { ask, client } from '../../api/client';
import type { Voucher } from '../../api/shapes';

/** What an earlier tour is found by. */
export interface TourCriteria {
  number: string;
  tourist: string;
  createdFrom: string | null;
  createdTo: string | null;
  arrivalFrom: string | null;
  arrivalTo: string | null;
}

export const NO_TOUR_CRITERIA: TourCriteria = {
  number: '',
  tourist: '',
  createdFrom: null,
  createdTo: null,
  arrivalFrom: null,
  arrivalTo: null,
};

const MOST = 50;

/** Vouchers by number, tourist, period of creation or arrival; without any of them the newest. */
export const toursBy = (criteria: TourCriteria) =>
  queryOptions({
    queryKey: ['vouchers', 'tours', criteria],
    queryFn: async ({ signal }): Promise<Voucher[]> => {
      const filled = Object.fromEntries(
        Object.entries(criteria).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
      );
      return (await ask(client.GET('/api/vouchers', { params: { query: { ...filled, limit: MOST } }, signal }))).items;
    },
  });
