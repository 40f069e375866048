/** What the list of vouchers is narrowed to; kept in the address, so Back returns to it. */
export interface VoucherSearch {
  number?: string;
  tourist?: string;
  arrivalFrom?: string;
  arrivalTo?: string;
  createdFrom?: string;
  createdTo?: string;
  /** The new-voucher dialog stands open. */
  create?: boolean;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;

/** Reads the part of the address that narrows the list. */
export function voucherSearch(search: Record<string, unknown>): VoucherSearch {
  return {
    number: text(search.number),
    tourist: text(search.tourist),
    arrivalFrom: text(search.arrivalFrom),
    arrivalTo: text(search.arrivalTo),
    createdFrom: text(search.createdFrom),
    createdTo: text(search.createdTo),
    create: search.create === true || undefined,
  };
}
