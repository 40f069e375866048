import type { Person } from '@anketa/client';

/** A column of the report "List". Its headings are the ones the import knows, so that its rows paste back unchanged. */
export interface ReportColumn {
  heading: string;
  /** In characters. */
  width: number;
  value(tourist: Person, index: number): string;
}

/**
 * The columns of the report "List" of a voucher's tourists, all of them text: a passport number keeps its zeros.
 *
 * @example LIST_REPORT.map(({ heading }) => heading) // ['№', 'Фамилия', 'Имя', …]
 */
export const LIST_REPORT: readonly ReportColumn[] = [
  { heading: '№', width: 5, value: (_, index) => String(index + 1) },
  { heading: 'Фамилия', width: 18, value: (tourist) => tourist.surname ?? '' },
  { heading: 'Имя', width: 14, value: (tourist) => tourist.firstName ?? '' },
  { heading: 'Отчество', width: 18, value: (tourist) => tourist.patronymic ?? '' },
  { heading: 'Фамилия лат.', width: 20, value: (tourist) => tourist.surnameLatin ?? '' },
  { heading: 'Имя лат.', width: 16, value: (tourist) => tourist.firstNameLatin ?? '' },
  { heading: 'Пол', width: 5, value: ({ sex }) => (sex ? { M: 'М', F: 'Ж' }[sex] : '') },
  { heading: 'Тип', width: 5, value: (tourist) => tourist.travellerType ?? '' },
  { heading: 'Дата рожд.', width: 12, value: (tourist) => dotted(tourist.birthDate) },
  { heading: 'Загранпаспорт', width: 14, value: (tourist) => joined(tourist.passportSeries, tourist.passportNumber) },
  { heading: 'Действ. до', width: 12, value: (tourist) => dotted(tourist.passportExpires) },
  {
    heading: 'Паспорт РФ',
    width: 14,
    value: (tourist) => joined(tourist.civilPassportSeries, tourist.civilPassportNumber),
  },
  { heading: 'Св-во о рожд.', width: 16, value: (tourist) => tourist.birthCertificate ?? '' },
  { heading: 'Гражд.', width: 8, value: (tourist) => tourist.citizenship ?? '' },
  { heading: 'Билет', width: 16, value: (tourist) => tourist.ticketNumber ?? '' },
];

function joined(series: string | null, number: string | null): string {
  return [series, number].filter(Boolean).join(' ');
}

/** 1985-03-12 → 12.03.1985 */
function dotted(day: string | null): string {
  return day ? day.split('-').reverse().join('.') : '';
}
