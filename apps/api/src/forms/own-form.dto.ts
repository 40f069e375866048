import type { Layout } from '@anketa/paper';
import type { Form } from '@anketa/questionnaire';
import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { Nested, Text, Whole } from '../http/fields';
import { IssueDto } from '../http/issue.dto';
import { PictureOfPageDto, PictureOfPrintDto } from './form.dto';

const FORM = { type: 'object', additionalProperties: true, description: 'templates/form.schema.json' } as const;
const LAYOUT = { type: 'object', additionalProperties: true, description: 'templates/layout.schema.json' } as const;

class TitleBody {
  @Text({ min: 1, max: 200 }) ru: string;
  @Text({ min: 1, max: 200 }) en: string;
}

export class FormCopyBody {
  @Text({ min: 1, max: 100, example: 'schengen-2020' })
  baseId: string;

  @Nested(() => TitleBody, { optional: true })
  title?: TitleBody;
}

export class FormPreviewBody {
  @ApiProperty(FORM) @IsObject({ message: 'field.object' }) form: Record<string, unknown>;
  @ApiProperty(LAYOUT) @IsObject({ message: 'field.object' }) layout: Record<string, unknown>;
}

export class FormDraftBody extends FormPreviewBody {
  @Whole({ min: 1, max: 1_000_000, description: 'The version that was changed.' })
  version: number;
}

export class OwnFormDto {
  @ApiProperty() id: string;
  @ApiProperty() baseId: string;
  @ApiProperty(FORM) form: Form;
  @ApiProperty(LAYOUT) layout: Layout;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) releasedOn: string | null;
}

export class FormPreview {
  @ApiProperty({ type: () => [IssueDto] }) issues: IssueDto[];
  @ApiProperty({ type: () => [PictureOfPrintDto] }) pages: PictureOfPrintDto[];
  @ApiProperty({ type: () => [PictureOfPageDto] }) answers: PictureOfPageDto[];
}
