import { Foundation1795300000000 } from './1795300000000-foundation';
import { Dictionary1795300000001 } from './1795300000001-dictionary';
import { Clients1795300000002 } from './1795300000002-clients';
import { Search1795300000003 } from './1795300000003-search';
import { Questionnaires1795300000004 } from './1795300000004-questionnaires';
import { Imports1795300000006 } from './1795300000006-imports';
import { Photos1795300000007 } from './1795300000007-photos';
import { ClientHistory1795300000008 } from './1795300000008-client-history';
import { SortedClients1795300000009 } from './1795300000009-sorted-clients';
import { VoucherPrice1795300000010 } from './1795300000010-voucher-price';

/** In the order they run. A migration that was released is never changed: a correction is a new one. */
export const migrations = [
  Foundation1795300000000,
  Dictionary1795300000001,
  Clients1795300000002,
  Search1795300000003,
  Questionnaires1795300000004,
  Imports1795300000006,
  Photos1795300000007,
  ClientHistory1795300000008,
  SortedClients1795300000009,
  VoucherPrice1795300000010,
];
