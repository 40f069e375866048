/** How long a passport must still be valid, and how old it may be. Counted in calendar days or months. */
export interface PassportRule {
  /** So much validity is wanted … */
  count: number;
  unit: 'days' | 'months';
  /** … after this day: of arrival, of departure, or of the application (today). */
  from: 'arrival' | 'departure' | 'application';
  /** Issued within so many years before the arrival; absent: any age. */
  issuedWithinYears?: number;
  /** Where the rule stands, in English; `sourceIn` says it in another language. */
  source: string;
}

/** What a country wants of a questionnaire and of a passport, as shipped; the agency may say otherwise. */
export interface CountryRule {
  /** ISO 3166-1 alpha-3 */
  country: string;
  /** ISO 639-1 of the answers on its questionnaires. */
  language: string;
  /** `null`: no rule is known, nothing is checked but the expiry itself. */
  passportRule: PassportRule | null;
}

const SCHENGEN_STATES =
  'AUT BEL BGR CHE CZE DEU DNK ESP EST FIN FRA GRC HRV HUN ISL ITA LIE LTU LUX LVA MLT NLD NOR POL PRT ROU SVK SVN SWE';
const VISA_CODE: PassportRule = {
  count: 3,
  unit: 'months',
  from: 'departure',
  issuedWithinYears: 10,
  source: 'Regulation (EC) No 810/2009, Article 12 (a) and (c)',
};
const STAY = (source: string): PassportRule => ({ count: 0, unit: 'days', from: 'departure', source });
const months = (count: number, from: PassportRule['from'], source: string): PassportRule => ({
  count,
  unit: 'months',
  from,
  source,
});

/** The state's own published entry conditions; a rule nobody confirmed is not in the table. */
const RULES: readonly CountryRule[] = [
  ...SCHENGEN_STATES.split(' ').map((country) => ({ country, language: 'en', passportRule: VISA_CODE })),
  {
    country: 'CYP',
    language: 'en',
    passportRule: months(3, 'departure', 'Cyprus Ministry of Foreign Affairs, visa requirements'),
  },
  {
    country: 'JPN',
    language: 'en',
    passportRule: STAY('Immigration Control Act of Japan, Article 5: a valid passport'),
  },
  { country: 'GBR', language: 'en', passportRule: STAY('gov.uk, Standard Visitor: valid for the whole of the stay') },
  { country: 'CAN', language: 'en', passportRule: STAY('Immigration and Refugee Protection Regulations, section 52') },
  {
    country: 'USA',
    language: 'en',
    passportRule: months(
      6,
      'departure',
      'INA 212(a)(7)(B): six months beyond the stay, unless the state is in the six-month list',
    ),
  },
  {
    country: 'CHN',
    language: 'en',
    passportRule: months(6, 'application', 'Chinese Visa Application Service Center, documents needed'),
  },
  {
    country: 'IND',
    language: 'en',
    passportRule: months(6, 'application', 'indianvisaonline.gov.in, e-Visa instructions'),
  },
  {
    country: 'EGY',
    language: 'en',
    passportRule: months(6, 'arrival', 'Egyptian Ministry of Foreign Affairs, entry visa conditions'),
  },
  {
    country: 'VNM',
    language: 'en',
    passportRule: months(6, 'arrival', 'Vietnam Immigration Department, entry conditions'),
  },
  {
    country: 'TUR',
    language: 'en',
    passportRule: { count: 60, unit: 'days', from: 'departure', source: 'Law No. 6458 of Turkey, Article 7 (1) (b)' },
  },
  { country: 'KOR', language: 'en', passportRule: STAY('Immigration Act of Korea, Article 7: a valid passport') },
];
const BY_COUNTRY = new Map(RULES.map((rule) => [rule.country, rule]));

/**
 * What a country wants, as shipped; without a rule of its own: English, and a passport valid on the days of the trip.
 *
 * @example countryRule('FRA').passportRule?.count // 3
 */
export function countryRule(country: string): CountryRule {
  return BY_COUNTRY.get(country) ?? { country, language: 'en', passportRule: null };
}

const IN_RUSSIAN: ReadonlyMap<string, string> = new Map([
  [VISA_CODE.source, 'Регламент (ЕС) № 810/2009, статья 12 (a) и (c)'],
  ['Cyprus Ministry of Foreign Affairs, visa requirements', 'Министерство иностранных дел Кипра, визовые требования'],
  [
    'Immigration Control Act of Japan, Article 5: a valid passport',
    'Закон Японии об иммиграционном контроле, статья 5: действительный паспорт',
  ],
  [
    'gov.uk, Standard Visitor: valid for the whole of the stay',
    'gov.uk, Standard Visitor: действителен на всё время пребывания',
  ],
  [
    'Immigration and Refugee Protection Regulations, section 52',
    'Правила иммиграции и защиты беженцев Канады, раздел 52',
  ],
  [
    'INA 212(a)(7)(B): six months beyond the stay, unless the state is in the six-month list',
    'INA 212(a)(7)(B): шесть месяцев сверх пребывания, если государства нет в шестимесячном списке',
  ],
  ['Chinese Visa Application Service Center, documents needed', 'Китайский визовый центр, перечень документов'],
  ['indianvisaonline.gov.in, e-Visa instructions', 'indianvisaonline.gov.in, правила электронной визы'],
  [
    'Egyptian Ministry of Foreign Affairs, entry visa conditions',
    'Министерство иностранных дел Египта, условия въездной визы',
  ],
  ['Vietnam Immigration Department, entry conditions', 'Иммиграционный департамент Вьетнама, условия въезда'],
  ['Law No. 6458 of Turkey, Article 7 (1) (b)', 'Закон Турции № 6458, статья 7 (1) (b)'],
  [
    'Immigration Act of Korea, Article 7: a valid passport',
    'Закон Кореи об иммиграции, статья 7: действительный паспорт',
  ],
]);

/**
 * Where a shipped rule stands, in the reader's language; what an agency has typed itself comes back as it is.
 *
 * @example sourceIn('Law No. 6458 of Turkey, Article 7 (1) (b)', 'ru') // 'Закон Турции № 6458, статья 7 (1) (b)'
 */
export function sourceIn(source: string, language: 'ru' | 'en'): string {
  return (language === 'ru' && IN_RUSSIAN.get(source)) || source;
}
