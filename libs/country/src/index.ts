export { COUNTRIES, type Country, type CountryLanguage, countryName, findCountry, isCountryCode } from './country';
export { type CountryRule, countryRule, type PassportRule, sourceIn } from './passport-rule';
