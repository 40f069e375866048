import { Agency } from '../agency/agency.entity';
import { Client } from '../clients/client.entity';
import { ClientChange } from '../clients/client-change.entity';
import { StoredClientKey, StoredKeysEdition } from '../clients/client-key.entity';
import { FamilyLink } from '../clients/family-link.entity';
import { Merge } from '../clients/merge.entity';
import { SurnameKey } from '../clients/surname-key.entity';
import { StoredCountryRule } from '../countries/country-rule.entity';
import { DictionaryEntry } from '../dictionary/dictionary-entry.entity';
import { OwnForm } from '../forms/own-form.entity';
import { Import } from '../imports/import.entity';
import { ImportLayout } from '../imports/layout.entity';
import { StoredPhoto } from '../photos/photo.entity';
import { StoredAnswer } from '../questionnaires/answer.entity';
import { Tourist } from '../tourists/tourist.entity';
import { UsedService } from '../tourists/used-service.entity';
import { Credential } from '../users/credential.entity';
import { User } from '../users/user.entity';
import { BookedService } from '../vouchers/booked-service.entity';
import { Voucher } from '../vouchers/voucher.entity';

/** Every table. A table that refers to another stands after it: backups are restored in this order. */
export const entities = [
  Agency,
  User,
  Credential,
  Voucher,
  BookedService,
  Client,
  StoredClientKey,
  SurnameKey,
  StoredKeysEdition,
  Merge,
  ClientChange,
  FamilyLink,
  Import,
  ImportLayout,
  Tourist,
  UsedService,
  StoredAnswer,
  StoredPhoto,
  DictionaryEntry,
  StoredCountryRule,
  OwnForm,
];
