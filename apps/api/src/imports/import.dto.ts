import { SAME_REASONS, type SameReason } from '@anketa/client';
import { isTarget, STEPS, type StepName } from '@anketa/import';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, ValidateBy } from 'class-validator';
import { Flag, Id, Ids, ListOf, OneOf, SomeOf, Text, Whole } from '../http/fields';
import { IssueDto } from '../http/issue.dto';
import { AsGiven } from '../http/validation';
import { PersonDto } from '../tourists/person.dto';

const MOST_ROWS = 20_000;
const COLUMN = { min: 0, max: 255 } as const;

class StepBody {
  @OneOf(STEPS)
  step: StepName;

  @Whole({ ...COLUMN, description: 'The column, counted from 0.' })
  column: number;
}

/** Is it a list of what columns can be, `null` = do not import? */
export function areTargets(columns: unknown): boolean {
  return Array.isArray(columns) && columns.every((target) => target === null || isTarget(target));
}

const LONGEST_CELL = 32_000;

function areCells(row: unknown): boolean {
  return Array.isArray(row) && row.every((cell) => typeof cell === 'string' && cell.length <= LONGEST_CELL);
}

/** Lines of people the agent calls others than those on the voucher. */
function OtherPeople(): PropertyDecorator {
  const description =
    'Lines of people who are others than those on the voucher. Given, every other line whose person is on the voucher already is left out (tourist.inVoucher); not given, such lines are taken and come back in `warnings`.';
  return applyDecorators(
    ApiProperty({ required: false, type: 'array', items: { type: 'integer' }, maxItems: MOST_ROWS, description }),
    IsOptional(),
    IsArray({ message: 'field.list' }),
    ArrayMaxSize(MOST_ROWS, { message: 'field.tooMany' }),
    IsInt({ each: true, message: 'field.number' }),
  );
}

/** Both flavours of one clipboard. Not trimmed: white space is part of a table. */
export class PreviewBody {
  @ApiProperty({ required: false, description: 'text/plain of the clipboard' })
  @IsOptional()
  @IsString({ message: 'field.text' })
  text?: string;

  @ApiProperty({ required: false, description: 'text/html of the same clipboard' })
  @IsOptional()
  @IsString({ message: 'field.text' })
  html?: string;

  @ApiProperty({
    required: false,
    type: 'array',
    items: { type: 'string', nullable: true },
    description: 'What each column is, to overrule the proposal; null = do not import.',
  })
  @IsOptional()
  @IsArray({ message: 'field.list' })
  @ArrayMaxSize(256, { message: 'field.tooMany' })
  @ValidateBy({ name: 'targets', validator: { validate: areTargets } }, { message: 'column.targetUnknown' })
  columns?: (string | null)[];

  @ListOf(() => StepBody, { optional: true, max: 100 })
  steps?: StepBody[];
}

class ColumnDto {
  @ApiProperty({ type: 'integer' }) index: number;
  @ApiProperty() heading: string;
  @ApiProperty({ type: String, nullable: true }) target: string | null;
  @ApiProperty({ description: '0-1' }) confidence: number;
  @ApiProperty() why: string;
}

class PreviewMatch {
  @ApiProperty({ enum: ['new', 'client', 'inList'] }) kind: string;
  @ApiProperty({ required: false, format: 'uuid' }) clientId?: string;
  @ApiProperty({ required: false, type: 'integer', description: 'The earlier line of the list with the same person.' })
  line?: number;
  @ApiProperty({ required: false, type: [String], description: 'Why it is thought to be the same person.' })
  reasons?: readonly string[];
}

class PreviewRow {
  @ApiProperty({ type: 'integer' }) line: number;
  @ApiProperty({ type: [String] }) cells: readonly string[];
  @ApiProperty({ type: () => PersonDto }) tourist: PersonDto;
  @ApiProperty({ type: () => [IssueDto] }) issues: IssueDto[];
  @ApiProperty({ type: () => PreviewMatch }) match: PreviewMatch;
}

class SkippedText {
  @ApiProperty({ type: 'integer' }) line: number;
  @ApiProperty() text: string;
  @ApiProperty() reason: string;
}

export class PreviewDto {
  @ApiProperty({ type: () => [ColumnDto] }) columns: ColumnDto[];
  @ApiProperty({ type: () => [PreviewRow] }) rows: PreviewRow[];
  @ApiProperty({ type: () => [SkippedText] }) skipped: SkippedText[];
  @ApiProperty({ type: () => [IssueDto], description: 'About the list as a whole.' }) issues: IssueDto[];
}

/** Shown in openapi.json; the rows themselves are read by `readImportRow`, ten thousand at a time. */
class ImportRowBody {
  @Whole({ min: 0, max: 10_000_000 })
  line: number;

  @ApiProperty({ type: () => PersonDto })
  tourist: PersonDto;

  @OneOf(['new', 'update', 'link', 'skip'])
  decision: 'new' | 'update' | 'link' | 'skip';

  @Id({ optional: true })
  clientId?: string;

  @Ids({ optional: true, max: 100, description: 'Instead of the services for all.' })
  serviceIds?: string[];
}

export class ImportBody {
  @Text({ min: 1, max: 200, description: 'The same key twice imports once.' })
  key: string;

  @ApiProperty({ type: () => [ImportRowBody], maxItems: MOST_ROWS })
  @AsGiven()
  @IsArray({ message: 'field.list' })
  @ArrayMaxSize(MOST_ROWS, { message: 'field.tooMany' })
  rows: unknown[];

  @Ids({ optional: true, max: 100 })
  serviceIds?: string[];

  @OtherPeople()
  otherPeople?: number[];
}

export class MatchBody {
  @ApiProperty({ type: () => [PersonDto], maxItems: MOST_ROWS })
  @AsGiven()
  @IsArray({ message: 'field.list' })
  @ArrayMaxSize(MOST_ROWS, { message: 'field.tooMany' })
  rows: unknown[];
}

export class KnownClient {
  @Id() clientId: string;
  @SomeOf(SAME_REASONS, { description: 'Why it is thought to be the same person.' })
  reasons: SameReason[];
  @Flag({ description: 'A document and the name or birth date say so, nothing speaks against it.' })
  certain: boolean;
}

class RowMatch {
  @ApiProperty({ type: 'integer', description: 'The place in `rows`, from 0.' }) row: number;
  @ApiProperty({ type: () => KnownClient }) client: KnownClient;
}

export class MatchDto {
  @ApiProperty({ type: () => [RowMatch], description: 'Rows that are nobody known are left out.' }) items: RowMatch[];
}

export class RejectsBody {
  @ApiProperty({ type: [String], maxItems: 257 })
  @IsArray({ message: 'field.list' })
  @ArrayMaxSize(257, { message: 'field.tooMany' })
  @IsString({ each: true, message: 'field.text' })
  columns: string[];

  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } }, maxItems: MOST_ROWS })
  @IsArray({ message: 'field.list' })
  @ArrayMaxSize(MOST_ROWS, { message: 'field.tooMany' })
  @ValidateBy({ name: 'cells', validator: { validate: areCells } }, { each: true, message: 'field.text' })
  rows: string[][];

  @Text({ min: 1, max: 100, description: 'The name of the file, without .xlsx.' })
  name: string;
}

export class FromVoucherBody {
  @Id()
  voucherId: string;

  @Text({ min: 1, max: 200, optional: true, description: 'The same key twice imports once.' })
  key?: string;

  @Ids({ optional: true, description: 'Left out: everybody.' })
  touristIds?: string[];

  @Ids({ optional: true, max: 100 })
  serviceIds?: string[];

  @OtherPeople()
  otherPeople?: number[];
}

/** A row and the code of what is to be said of it. */
export class SkippedRow {
  @ApiProperty({ type: 'integer' }) line: number;
  @ApiProperty() reason: string;
}

export class ImportResult {
  @Id() importId: string;
  @ApiProperty({ type: 'integer' }) created: number;
  @ApiProperty({ type: 'integer' }) updated: number;
  @ApiProperty({ type: 'integer' }) linked: number;
  @ApiProperty({ type: () => [SkippedRow] }) skipped: SkippedRow[];
  @ApiProperty({
    required: false,
    type: () => [SkippedRow],
    description: 'Stored, but the same person is on the voucher, in the list or among the clients already.',
  })
  warnings?: SkippedRow[];
}

export class ImportDto extends ImportResult {
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) revertedAt: string | null;
}

export class ImportList {
  @ListOf(() => ImportDto) items: ImportDto[];
  @Text({ nullable: true }) next: string | null;
}

export class Reverted {
  @ApiProperty({ type: 'integer' }) deleted: number;
}
