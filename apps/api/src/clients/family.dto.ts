import { RELATIONS, type Relation } from '@anketa/client';
import { ApiProperty } from '@nestjs/swagger';
import { Id, OneOf } from '../http/fields';
import { ClientDto } from './client.dto';

export class FamilyBody {
  @Id() otherId: string;

  @OneOf(RELATIONS, { description: 'What the other is to this client.' })
  relation: Relation;
}

class RelativeDto {
  @ApiProperty({ type: () => ClientDto }) client: ClientDto;
  @ApiProperty({ enum: [...RELATIONS] }) relation: Relation;
}

export class FamilyList {
  @ApiProperty({ type: () => [RelativeDto] }) items: RelativeDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
