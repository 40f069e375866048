export { COUNTRIES, type Country, type CountryLanguage, countryName, findCountry, isCountryCode } from './country';
