import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, ValidateBy } from 'class-validator';
import { ListOf, Text } from '../http/fields';
import { areTargets } from './import.dto';

/** How an agent said what the columns of a layout are. */
export class LayoutDto {
  @Text({ min: 1, max: 8_000, description: 'Headings and kinds of content; equal for lists of one layout.' })
  signature: string;

  @ApiProperty({ type: 'array', items: { type: 'string', nullable: true }, maxItems: 256 })
  @IsArray({ message: 'field.list' })
  @ArrayMaxSize(256, { message: 'field.tooMany' })
  @ValidateBy({ name: 'targets', validator: { validate: areTargets } }, { message: 'column.targetUnknown' })
  columns: (string | null)[];
}

export class LayoutList {
  @ListOf(() => LayoutDto) items: LayoutDto[];
  @Text({ nullable: true }) next: string | null;
}
