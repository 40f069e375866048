import type { ClientDetails } from '@anketa/client';
import type { Layout } from '@anketa/paper';
import type { Form } from '@anketa/questionnaire';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Session = Schemas['SessionDto'];
export type Voucher = Schemas['VoucherDto'];
export type VoucherBody = Schemas['VoucherBody'];
export type VoucherPatch = Schemas['VoucherPatch'];
export type Service = Schemas['ServiceDto'];
export type ServiceBody = Schemas['ServiceBody'];
export type ServiceKind = ServiceBody['kind'];
export type Tourist = Schemas['TouristDto'];
export type TouristBody = Schemas['TouristBody'];
export type TouristChanged = Schemas['TouristChanged'];
export type TouristPatch = Schemas['TouristPatch'];
export type ImportBody = Schemas['ImportBody'];
export type ImportRowBody = Schemas['ImportRowBody'];
export type ImportResult = Schemas['ImportResult'];
export type PastImport = Schemas['ImportDto'];
export type KnownClient = Schemas['KnownClient'];
export type FormSummary = Schemas['FormSummary'];
export type Questionnaire = Schemas['QuestionnaireDto'];
export type Agency = Schemas['AgencyDto'];
export type CountryRule = Schemas['CountryRuleDto'];
export type CountryRuleBody = Schemas['CountryRuleBody'];
export type PictureOfPrint = Schemas['PictureOfPrintDto'];
export type OwnForm = Omit<Schemas['OwnFormDto'], 'form' | 'layout'> & { form: Form; layout: Layout };
export type FormPreview = Schemas['FormPreview'];
export type UnknownWord = Schemas['UnknownWord'];
export type Readiness = Schemas['ReadinessDto'];
export type DictionaryEntry = Schemas['DictionaryEntryDto'];
export type Answer = Schemas['AnswerDto'];
/** An answer has its lists whole; what the description calls optional there is so in requests alone. */
export type Client = Omit<Schemas['ClientDto'], keyof ClientDetails> & ClientDetails;
export type ClientBody = Schemas['ClientBody'];
export type FoundClient = Client & Pick<Schemas['FoundClient'], 'match'>;
