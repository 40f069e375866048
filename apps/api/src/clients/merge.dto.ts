import { CLIENT_FIELDS, type ClientField, DUPLICATE_REASONS, type DuplicateReason, type Taken } from '@anketa/client';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { Id, ListOf, OneOf, Text } from '../http/fields';
import { ClientDto } from './client.dto';

export class DuplicateDto {
  @ApiProperty({ type: () => ClientDto })
  client: ClientDto;

  @ApiProperty({ type: [String], enum: DUPLICATE_REASONS })
  reasons: readonly DuplicateReason[];
}

class DuplicatePairDto {
  @ApiProperty({ type: () => ClientDto })
  one: ClientDto;

  @ApiProperty({ type: () => ClientDto })
  other: ClientDto;

  @ApiProperty({ type: [String], enum: DUPLICATE_REASONS })
  reasons: readonly DuplicateReason[];
}

export class DuplicatePage {
  @ListOf(() => DuplicatePairDto, { description: 'May be fewer than asked for, or more, before the last page.' })
  items: DuplicatePairDto[];

  @Text({ nullable: true })
  next: string | null;
}

export class DuplicateList {
  @ListOf(() => DuplicateDto)
  items: DuplicateDto[];
}

export class MergeBody {
  @Id({ description: 'Who goes; comes back when the merge is undone.' })
  otherId: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', enum: ['this', 'other'] },
    description:
      'Per field, from whom it is taken. Left out: from this one, or from the other where this one has none.',
    example: { phone: 'other' },
  })
  @ValidateBy({ name: 'choices', validator: { validate: areChoices } }, { message: 'merge.choice' })
  take: Partial<Record<ClientField, Taken>> = {};
}

function areChoices(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields: readonly string[] = CLIENT_FIELDS;
  return Object.entries(value).every(
    ([field, taken]) => fields.includes(field) && (taken === 'this' || taken === 'other'),
  );
}

export class MergeDto {
  @Id()
  mergeId: string;
}

class MergeConflictDto {
  @OneOf(CLIENT_FIELDS)
  field: ClientField;

  @ApiProperty({ description: 'Before the merge.', nullable: true, type: 'object', additionalProperties: true })
  before: unknown;

  @ApiProperty({
    description: 'What it was changed to after; it stays.',
    nullable: true,
    type: 'object',
    additionalProperties: true,
  })
  now: unknown;
}

export class Unmerged {
  @Id()
  clientId: string;

  @Id()
  otherId: string;

  @ListOf(() => MergeConflictDto)
  conflicts: MergeConflictDto[];
}
