import type { Person, Sex, TravellerType } from '@anketa/client';
import { Country, Day, OneOf, Text } from '../http/fields';

const NAME = { nullable: true, max: 120 } as const;
const WORD = { nullable: true, max: 60 } as const;
const DATE = { nullable: true } as const;

/** A person's data; null = not known. */
export class PersonDto implements Person {
  @Text({ ...NAME, example: 'Щербакова' })
  surname: string | null;

  @Text({ ...NAME, example: 'Юлия' })
  firstName: string | null;

  @Text({ ...NAME, example: 'Петровна' })
  patronymic: string | null;

  @Text({ ...NAME, example: 'SHCHERBAKOVA', description: 'As the passport spells it.' })
  surnameLatin: string | null;

  @Text({ ...NAME, example: 'IULIIA' })
  firstNameLatin: string | null;

  @Text(NAME)
  patronymicLatin: string | null;

  @OneOf(['M', 'F'], DATE)
  sex: Sex | null;

  @OneOf(['ADT', 'CHD', 'INF'], DATE)
  travellerType: TravellerType | null;

  @Day({ ...DATE, example: '1985-03-12' })
  birthDate: string | null;

  @Text({ nullable: true, max: 200, example: 'г. Тверь' })
  birthPlace: string | null;

  @Country({ ...DATE, example: 'RUS' })
  birthCountry: string | null;

  @Country({ ...DATE, example: 'RUS' })
  citizenship: string | null;

  @Text({ ...WORD, example: '71' })
  passportSeries: string | null;

  @Text({ ...WORD, example: '1234567' })
  passportNumber: string | null;

  @Day({ ...DATE, example: '2020-06-15' })
  passportIssued: string | null;

  @Day({ ...DATE, example: '2030-06-15' })
  passportExpires: string | null;

  @Text({ nullable: true, max: 200, example: 'МВД 77001' })
  passportIssuedBy: string | null;

  @Text({ ...WORD, example: '4509' })
  civilPassportSeries: string | null;

  @Text({ ...WORD, example: '123456' })
  civilPassportNumber: string | null;

  @Text(WORD)
  birthCertificate: string | null;

  @Text(WORD)
  ticketNumber: string | null;

  @Text({ nullable: true, max: 60 })
  phone: string | null;

  @Text({ nullable: true, max: 254 })
  email: string | null;
}
