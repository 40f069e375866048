import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Country, Day, Id, ListOf, OneOf, Text } from '../http/fields';
import { PageQuery } from '../http/page.dto';

export const SERVICE_KINDS = ['hotel', 'flight', 'transfer', 'insurance', 'visa', 'excursion', 'other'] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

export class ServiceBody {
  @Id({ optional: true, description: 'Given when a service that is there already is kept or changed.' })
  id?: string;

  @OneOf(SERVICE_KINDS, { example: 'hotel' })
  kind: ServiceKind;

  @Text({ min: 1, max: 200, example: 'Hotel Primorsky, Nice' })
  name: string;

  @Day({ optional: true, nullable: true })
  from?: string | null;

  @Day({ optional: true, nullable: true })
  to?: string | null;
}

export class ServiceDto {
  @Id()
  id: string;

  @OneOf(SERVICE_KINDS)
  kind: ServiceKind;

  @Text()
  name: string;

  @Day({ nullable: true })
  from: string | null;

  @Day({ nullable: true })
  to: string | null;
}

export class VoucherBody {
  @Text({ min: 1, max: 40, optional: true, example: '1042', description: 'Left out: the next free number.' })
  number?: string;

  @Country()
  country: string;

  @Day({ example: '2027-01-03' })
  arrivalDate: string;

  @Day({ example: '2027-01-10' })
  departureDate: string;

  @Text({
    optional: true,
    nullable: true,
    max: 40,
    example: '125 000 RUB',
    description: 'An amount and a currency, as people write them.',
  })
  price?: string | null;

  @ListOf(() => ServiceBody, { optional: true, max: 100 })
  services?: ServiceBody[];
}

export class VoucherPatch extends PartialType(VoucherBody) {}

export class VoucherDto {
  @Id()
  id: string;

  @Text()
  number: string;

  @Day()
  createdOn: string;

  @Country()
  country: string;

  @Day()
  arrivalDate: string;

  @Day()
  departureDate: string;

  @Text({ nullable: true, example: '125000.00 RUB', description: 'Two decimals, the currency by ISO 4217.' })
  price: string | null;

  @ListOf(() => ServiceDto)
  services: ServiceDto[];

  @ApiProperty({ type: 'integer' })
  touristCount: number;

  @ApiPropertyOptional({
    type: [String],
    example: ['Щербакова Юлия'],
    description: 'Only where tourists were sought: those who were found, at most five.',
  })
  found?: string[];
}

export class VoucherPage {
  @ListOf(() => VoucherDto)
  items: VoucherDto[];

  @Text({ nullable: true })
  next: string | null;
}

export class VoucherQuery extends PageQuery {
  @Text({ optional: true, max: 40, description: 'The number, or its beginning.' })
  number?: string;

  @Day({ optional: true })
  createdFrom?: string;

  @Day({ optional: true })
  createdTo?: string;

  @Day({ optional: true })
  arrivalFrom?: string;

  @Day({ optional: true })
  arrivalTo?: string;

  @Text({
    optional: true,
    max: 100,
    description: "The beginning of a tourist's surname or first name, or of both, in any spelling.",
  })
  tourist?: string;
}
