import { MATCHES, type Match } from '@anketa/client';
import { ApiProperty, IntersectionType, PartialType } from '@nestjs/swagger';
import { Day, Flag, Id, ListOf, OneOf, Text, Whole } from '../http/fields';
import { PageQuery } from '../http/page.dto';
import { PersonDto } from '../tourists/person.dto';
import { CLIENT_SORTS, type ClientSort } from './browse-clients';

class CardDto {
  @Text({ max: 40 })
  series: string;

  @Text({ min: 1, max: 40 })
  number: string;

  @Text({ max: 100, optional: true })
  kind: string = '';

  @Whole({ min: 0, max: 100, optional: true, description: 'Per cent.' })
  discount: number = 0;

  @Flag({ optional: true })
  active: boolean = true;
}

class FormerSurnameDto {
  @Text({ max: 120 })
  surname: string;

  @Text({ max: 120, optional: true })
  surnameLatin: string = '';

  @Text({ max: 10, optional: true, description: 'YYYY-MM-DD, empty when unknown.' })
  until: string = '';
}

class OtherPassportDto {
  @Text({ max: 60, optional: true })
  series: string = '';

  @Text({ min: 1, max: 60 })
  number: string;

  @Text({ max: 10, optional: true })
  issued: string = '';

  @Text({ max: 10, optional: true })
  expires: string = '';

  @Text({ max: 200, optional: true })
  issuedBy: string = '';
}

class ClientDetailsDto {
  @ListOf(() => FormerSurnameDto, { max: 20 })
  formerSurnames: FormerSurnameDto[];

  @ListOf(() => OtherPassportDto, { max: 20, description: 'Besides the current one.' })
  otherPassports: OtherPassportDto[];

  @ListOf(() => CardDto, { max: 20, description: 'Discount cards. Payment cards are refused.' })
  cards: CardDto[];

  @Text({ nullable: true, max: 500 })
  address: string | null;

  @Text({ nullable: true, max: 200 })
  occupation: string | null;

  @Text({ nullable: true, max: 300 })
  employer: string | null;

  @Text({ nullable: true, max: 4_000 })
  notes: string | null;

  @Text({ nullable: true, max: 4_000 })
  preferences: string | null;

  @Day({ nullable: true, description: 'When the client agreed that the data is kept.' })
  consentOn: string | null;
}

class ClientData extends IntersectionType(PersonDto, ClientDetailsDto) {}

export class ClientBody extends PartialType(ClientData) {}

export class ClientPatch extends ClientBody {
  @Whole({
    min: 1,
    max: 2_147_483_647,
    optional: true,
    description: 'The version the change was made on: 409 when it is no longer the newest.',
  })
  version?: number;
}

export class ClientDto extends ClientData {
  @Id()
  id: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class FoundClient extends ClientDto {
  @OneOf(MATCHES, { nullable: true, description: 'Why it was found; null in a list without a query.' })
  match: Match | null;
}

export class ClientPage {
  @ListOf(() => FoundClient)
  items: FoundClient[];

  @Text({ nullable: true })
  next: string | null;
}

export class ClientQuery extends PageQuery {
  @Text({
    optional: true,
    max: 200,
    description:
      'A surname, or "surname first-name", in any alphabet, spelling or layout; a passport, card, phone, e-mail.',
  })
  q?: string;

  @OneOf(CLIENT_SORTS, {
    optional: true,
    description: 'Of all clients, a minus for down; an answer to a query comes best first.',
  })
  sort: ClientSort = 'name';

  @Text({ optional: true, max: 120 })
  firstName?: string;

  @Day({ optional: true })
  birthDate?: string;

  @Text({ optional: true, max: 60 })
  passportSeries?: string;

  @Text({ optional: true, max: 60 })
  passportNumber?: string;

  @Text({ optional: true, max: 40 })
  cardSeries?: string;

  @Text({ optional: true, max: 40 })
  cardNumber?: string;
}
