import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsArray, IsOptional, IsString, ValidateBy } from 'class-validator';
import { PictureOfPageDto } from '../forms/form.dto';
import { CommaIds, CommaWords, Flag, Id, Ids, OneOf } from '../http/fields';
import { IssueDto } from '../http/issue.dto';

const LONGEST_ANSWER = 4_000;
const MOST_ANSWERS = 500;

export class AnswersBody {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', nullable: true, maxLength: LONGEST_ANSWER },
    description: 'By key, as typed, in any language. Empty or null takes the typed answer away.',
    example: { homeAddress: 'г. Тверь, ул. Примерная, д. 5, кв. 12', civilStatus: 'married' },
  })
  @ValidateBy({ name: 'answers', validator: { validate: areTexts } }, { message: 'answer.notText' })
  answers: Record<string, string | null>;

  @ApiProperty({
    type: 'object',
    selfRequired: false,
    additionalProperties: { type: 'string', nullable: true, maxLength: LONGEST_ANSWER },
    description: "By key: the agent's own translation into the form's language of the text that stands under it.",
    example: { occupation: 'Chief accountant' },
  })
  @IsOptional()
  @ValidateBy({ name: 'translations', validator: { validate: areTexts } }, { message: 'answer.notText' })
  translations?: Record<string, string | null>;
}

function areTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const texts = Object.values(value);
  return (
    texts.length <= MOST_ANSWERS &&
    texts.every((text) => text === null || (typeof text === 'string' && isStorable(text)))
  );
}

function isStorable(text: string): boolean {
  return text.length <= LONGEST_ANSWER && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
}

export class CopyBody {
  @Id({ optional: true, description: 'Take from this tourist …' })
  fromTouristId?: string;

  @Ids({ optional: true, max: 1_000, description: '… or copy to these.' })
  toTouristIds?: string[];

  @ApiProperty({
    required: false,
    type: [String],
    description: 'Left out: everything typed that is not about the person alone.',
  })
  @IsOptional()
  @IsArray({ message: 'field.list' })
  @IsString({ each: true, message: 'field.text' })
  keys?: string[];

  @Flag({ optional: true, description: 'Leave alone what the other tourist has typed already.' })
  onlyEmpty?: boolean;
}

export class Copied {
  @ApiProperty({ type: 'integer', description: 'Answers copied.' })
  copied: number;

  @ApiProperty({ type: 'integer', description: 'Answers left alone, because there was one already.' })
  kept: number;
}

class AnswerDto {
  @ApiProperty() value: string;
  @ApiProperty({ enum: ['known', 'typed', 'copied'] }) source: 'known' | 'typed' | 'copied';
  @ApiProperty({ required: false, description: 'As typed, when the value is its translation.' }) original?: string;
  @ApiProperty() language: string;
  @ApiProperty({ enum: ['agent', 'dictionary', 'letters'] }) by: 'agent' | 'dictionary' | 'letters';
}

class UnknownWord {
  @ApiProperty() key: string;
  @ApiProperty() word: string;
  @ApiProperty() language: string;
}

export class QuestionnaireDto {
  @ApiProperty({ type: 'object', additionalProperties: { $ref: '#/components/schemas/AnswerDto' } })
  answers: Record<string, AnswerDto>;

  @ApiProperty({ type: 'integer', description: 'Questions this person must answer.' })
  required: number;

  @ApiProperty({ type: [String], description: 'Required keys without an answer, in paper order.' })
  missing: string[];

  @ApiProperty({ type: [String], description: 'Keys of questions that are not asked of this person.' })
  notAsked: string[];

  @ApiProperty({ type: () => [IssueDto] })
  issues: IssueDto[];

  @ApiProperty({ type: () => [UnknownWord], description: 'Words the dictionary lacks.' })
  unknownWords: UnknownWord[];
}

export { AnswerDto };

export class PicturesDto {
  @ApiProperty({ description: 'ISO 639-1 of the captions they lie on.' }) captions: string;

  @ApiProperty({ type: () => [PictureOfPageDto] }) pages: PictureOfPageDto[];
}

class ReadinessDto {
  @ApiProperty({ format: 'uuid' }) touristId: string;
  @ApiProperty() formId: string;
  @ApiProperty({ type: 'integer', description: 'Questions this person must answer.' }) required: number;
  @ApiProperty({ type: [String], description: 'Those without an answer, in paper order.' }) missing: string[];
  @ApiProperty({ type: () => [IssueDto], description: 'Errors and warnings; path is the key of the answer.' })
  issues: IssueDto[];
}

export class ReadinessList {
  @ApiProperty({ type: () => [ReadinessDto] }) items: ReadinessDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class FormsQuery {
  @CommaWords({ max: 20, example: 'schengen-2020', description: 'One form, or several joined by commas.' })
  form: string[];
}

export class CaptionsQuery {
  @OneOf(['en', 'fr', 'ru'], {
    optional: true,
    description: 'The language of the captions, where the form prints in it. Left out: that of the answers.',
  })
  captions?: string;
}

export class PrintQuery extends IntersectionType(FormsQuery, CaptionsQuery) {
  @CommaIds({ optional: true, description: 'Left out: all.' })
  tourists?: string[];
}
