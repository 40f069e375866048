import { countryName } from '@anketa/country';
import { language } from '../app/i18n';

/** A country's name in the language of the interface. */
export const countryLabel = (alpha3: string | null): string => (alpha3 ? countryName(alpha3, language()) : '');
