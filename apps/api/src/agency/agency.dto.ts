import { OneOf, Text } from '../http/fields';

/** The agency as questionnaires name it: "person filling in the form". */
export class AgencyDto {
  @Text({ min: 1, max: 200, example: 'Ромашка-Тур' })
  name: string;

  @Text({ max: 200, example: 'Romashka-Tour', description: 'As it stands on questionnaires; empty: by letters.' })
  nameLatin: string;

  @Text({ max: 300, example: 'г. Москва, ул. Примерная, д. 1' })
  address: string;

  @Text({ max: 254, example: 'visa@romashka.example' })
  email: string;

  @Text({ max: 60, example: '+7 900 000-00-00' })
  phone: string;

  @OneOf(['letters', 'translated'], { description: 'ООО on a questionnaire: OOO (letters) or LLC (translated).' })
  companyForm: 'letters' | 'translated';
}
