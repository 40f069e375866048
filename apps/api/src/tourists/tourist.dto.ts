import { PERSON_FIELDS, type PersonField } from '@anketa/client';
import { ApiProperty, IntersectionType, PartialType } from '@nestjs/swagger';
import { Id, Ids, ListOf, OneOf, SomeOf, Text, Whole } from '../http/fields';
import { PersonDto } from './person.dto';

class UsedServices {
  @Ids({ max: 100, description: 'Services of the voucher this person uses.' })
  serviceIds: string[];
}

/** What an agent types: anything left out stays as it is, null empties it. */
export class TouristBody extends PartialType(IntersectionType(PersonDto, UsedServices)) {}

export class TouristPatch extends TouristBody {
  @Whole({
    min: 1,
    max: 2_147_483_647,
    optional: true,
    description: 'The version the change was made on: 409 when it is no longer the newest.',
  })
  version?: number;
}

export class TouristDto extends PersonDto {
  @Id()
  id: string;

  @Id()
  voucherId: string;

  @ApiProperty({ type: 'integer', description: "Place in the voucher's list, from 1." })
  position: number;

  @Id({ nullable: true })
  clientId: string | null;

  @Ids()
  serviceIds: string[];

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class TouristPage {
  @ListOf(() => TouristDto)
  items: TouristDto[];

  @Text({ nullable: true })
  next: string | null;
}

class ClientDifference {
  @OneOf(PERSON_FIELDS)
  field: PersonField;

  @Text({ nullable: true })
  tourist: string | null;

  @Text({ nullable: true })
  client: string | null;
}

export class TouristChanged {
  @ApiProperty({ type: () => TouristDto })
  tourist: TouristDto;

  @ListOf(() => ClientDifference, { description: 'Where a linked tourist now differs from the client.' })
  clientDifferences: ClientDifference[];
}

export class LinkBody {
  @OneOf(['add', 'link', 'overwrite', 'take'])
  action: 'add' | 'link' | 'overwrite' | 'take';

  @Id({ optional: true, description: 'Needed to link; else the client linked already.' })
  clientId?: string;

  @SomeOf(PERSON_FIELDS, { optional: true, description: 'To overwrite or take; left out: all that differ.' })
  fields?: PersonField[];
}
