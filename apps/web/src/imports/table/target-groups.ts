/** Fields a column can be, in the groups of the bar and of the column menu. */
export const TARGET_GROUPS: readonly { group: string; targets: readonly string[] }[] = [
  {
    group: 'name',
    targets: [
      'surname',
      'firstName',
      'patronymic',
      'fullName',
      'surnameLatin',
      'firstNameLatin',
      'patronymicLatin',
      'fullNameLatin',
      'name',
      'title',
    ],
  },
  { group: 'birth', targets: ['sex', 'travellerType', 'birthDate', 'birthPlace', 'birthCountry', 'citizenship'] },
  {
    group: 'passport',
    targets: ['passportSeries', 'passportNumber', 'passportExpires', 'passportIssued', 'passportIssuedBy', 'document'],
  },
  { group: 'civil', targets: ['civilPassportSeries', 'civilPassportNumber', 'birthCertificate'] },
  { group: 'other', targets: ['ticketNumber', 'phone', 'email'] },
];

/** Fields that few lists have: the bar shows them when a column is one, or on demand. */
export const RARE_TARGETS: ReadonlySet<string> = new Set([
  'patronymicLatin',
  'name',
  'title',
  'travellerType',
  'birthPlace',
  'birthCountry',
  'passportIssued',
  'passportIssuedBy',
  'document',
  'phone',
  'email',
]);
