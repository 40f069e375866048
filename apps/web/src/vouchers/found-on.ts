import type { Voucher } from '../api/shapes';

/** The tourists a voucher was found by, where a tourist was sought. */
export const foundOn = ({ found }: Voucher): string => found?.join(', ') ?? '';
