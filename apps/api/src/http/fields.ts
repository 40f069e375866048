import { isCalendarDate } from '@anketa/document';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';

// One decorator a field: what is allowed and how openapi.json shows it. The message is the code.

interface Presence {
  /** May be left out. */
  optional?: boolean;
  /** May be null: "not known". */
  nullable?: boolean;
  example?: unknown;
  description?: string;
}

type Validator = PropertyDecorator;

function field(presence: Presence, schema: ApiPropertyOptions, ...validators: Validator[]): PropertyDecorator {
  const { optional, nullable, ...shown } = presence;
  const missing = optional || nullable ? [IsOptional()] : [];
  return applyDecorators(
    ApiProperty({
      ...schema,
      ...shown,
      required: !optional,
      ...(nullable ? { nullable: true } : {}),
    } as ApiPropertyOptions),
    ...missing,
    ...validators,
  );
}

/** Text without surrounding space. Control characters are refused: the database or a form could not hold them. */
export function Text({
  min = 0,
  max = 200,
  ...presence
}: Presence & { min?: number; max?: number } = {}): PropertyDecorator {
  return field(
    presence,
    { type: String, minLength: min || undefined, maxLength: max },
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString({ message: 'field.text' }),
    MinLength(min, { message: 'field.tooShort' }),
    MaxLength(max, { message: 'field.tooLong' }),
    Matches(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, { message: 'field.controlCharacter' }),
  );
}

/** A secret as typed: no trimming. */
export function Password({ min = 8 }: { min?: number } = {}): PropertyDecorator {
  return field(
    {},
    { type: String, format: 'password', minLength: min, maxLength: 200 },
    IsString({ message: 'field.text' }),
    MinLength(min, { message: 'field.tooShort' }),
    MaxLength(200, { message: 'field.tooLong' }),
  );
}

/** An e-mail address, kept in small letters. */
export function Email(presence: Presence = {}): PropertyDecorator {
  return field(
    presence,
    { type: String, format: 'email', maxLength: 254 },
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value)),
    IsEmail({}, { message: 'field.email' }),
  );
}

/** A calendar date YYYY-MM-DD that exists. */
export function Day(presence: Presence = {}): PropertyDecorator {
  return field(
    { example: '2027-01-03', ...presence },
    { type: String, format: 'date' },
    ValidateBy(
      { name: 'day', validator: { validate: (value) => typeof value === 'string' && isCalendarDate(value) } },
      { message: 'field.date' },
    ),
  );
}

/** ISO 3166-1 alpha-3, capitals. */
export function Country(presence: Presence = {}): PropertyDecorator {
  return field(
    { example: 'FRA', ...presence },
    { type: String, pattern: '^[A-Z]{3}$' },
    Matches(/^[A-Z]{3}$/, { message: 'field.country' }),
  );
}

/** One of a few words. */
export function OneOf(values: readonly string[], presence: Presence = {}): PropertyDecorator {
  return field(presence, { type: String, enum: [...values] }, IsIn([...values], { message: 'field.oneOf' }));
}

/** Some of a few words. */
export function SomeOf(values: readonly string[], presence: Presence = {}): PropertyDecorator {
  return field(
    presence,
    { type: 'array', items: { type: 'string', enum: [...values] } } as ApiPropertyOptions,
    IsArray({ message: 'field.list' }),
    IsIn([...values], { each: true, message: 'field.oneOf' }),
  );
}

export function Id(presence: Presence = {}): PropertyDecorator {
  return field(presence, { type: String, format: 'uuid' }, IsUUID(undefined, { message: 'field.id' }));
}

export function Ids({ max = 10_000, ...presence }: Presence & { max?: number } = {}): PropertyDecorator {
  return field(
    presence,
    { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: max } as ApiPropertyOptions,
    IsArray({ message: 'field.list' }),
    ArrayMaxSize(max, { message: 'field.tooMany' }),
    IsUUID(undefined, { each: true, message: 'field.id' }),
  );
}

export function Flag(presence: Presence = {}): PropertyDecorator {
  return field(presence, { type: Boolean }, IsBoolean({ message: 'field.flag' }));
}

/** Ids in a query, joined by commas. */
export function CommaIds(presence: Presence = {}): PropertyDecorator {
  return field(
    presence,
    { type: String, pattern: '^[0-9a-f-]{36}(,[0-9a-f-]{36})*$' },
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value)),
    IsUUID(undefined, { each: true, message: 'field.id' }),
  );
}

/** Short words in a query, joined by commas. */
export function CommaWords({ max, ...presence }: Presence & { max: number }): PropertyDecorator {
  return field(
    presence,
    { type: String, pattern: '^[^,]{1,100}(,[^,]{1,100})*$' },
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value)),
    IsArray({ message: 'field.text' }),
    ArrayMaxSize(max, { message: 'field.tooMany' }),
    MinLength(1, { each: true, message: 'field.tooShort' }),
    MaxLength(100, { each: true, message: 'field.tooLong' }),
  );
}

export function Whole({ min, max, ...presence }: Presence & { min: number; max: number }): PropertyDecorator {
  return field(
    presence,
    { type: 'integer', minimum: min, maximum: max },
    Type(() => Number),
    IsInt({ message: 'field.number' }),
    Min(min, { message: 'field.tooSmall' }),
    Max(max, { message: 'field.tooLarge' }),
  );
}

/** One object, checked like a body. */
export function Nested(type: () => new () => object, presence: Presence = {}): PropertyDecorator {
  return field(
    presence,
    { type: () => type() } as ApiPropertyOptions,
    IsObject({ message: 'field.object' }),
    ValidateNested(),
    Type(type),
  );
}

/** A list of objects, each checked like a body. */
export function ListOf(
  type: () => new () => object,
  { max = 100, ...presence }: Presence & { max?: number } = {},
): PropertyDecorator {
  return field(
    presence,
    { type: () => [type()], maxItems: max } as ApiPropertyOptions,
    IsArray({ message: 'field.list' }),
    ArrayMaxSize(max, { message: 'field.tooMany' }),
    ValidateNested({ each: true }),
    Type(type),
  );
}
