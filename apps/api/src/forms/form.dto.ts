import { ApiProperty } from '@nestjs/swagger';
import { Country, ListOf, OneOf, Text } from '../http/fields';

class LabelDto {
  @ApiProperty() ru: string;
  @ApiProperty() en: string;
}

export class FormQuery {
  @Country({ optional: true })
  country?: string;
}

export class FormPagesQuery {
  @OneOf(['en', 'fr', 'ru'], {
    optional: true,
    description: 'The language of the captions, where the form prints in it.',
  })
  captions?: string;
}

export class FormSummary {
  @ApiProperty({ example: 'schengen-2020' }) id: string;
  @ApiProperty() edition: string;
  @ApiProperty({ type: [String], description: 'ISO 3166-1 alpha-3 of the countries that take it' }) countries: string[];
  @ApiProperty({ type: String, nullable: true }) area: string | null;
  @ApiProperty({ type: () => LabelDto }) title: LabelDto;
  @ApiProperty({ description: 'ISO 639-1 of its answers' }) language: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'preparation: a sheet for an online form, never handed in',
  })
  kind: string | null;
  @ApiProperty({ type: [String], description: 'ISO 639-1 of the captions it can be printed with' }) captions: string[];
  @ApiProperty({ description: "The agency's own." }) own: boolean;
  @ApiProperty({ description: 'Never changes any more; only such a form is filled in.' }) released: boolean;
}

export class FormList {
  @ListOf(() => FormSummary) items: FormSummary[];
  @Text({ nullable: true }) next: string | null;
}

export class PictureOfPageDto {
  @ApiProperty({ description: 'Millimetres.' }) width: number;
  @ApiProperty() height: number;
  @ApiProperty({ description: 'As the PDF prints it, one unit a millimetre.' }) svg: string;
}

class AnswerAreaDto {
  @ApiProperty({ type: [String] }) keys: string[];
  @ApiProperty() x: number;
  @ApiProperty() y: number;
  @ApiProperty() width: number;
  @ApiProperty() height: number;
}

export class PictureOfPrintDto extends PictureOfPageDto {
  @ApiProperty({ type: () => [AnswerAreaDto], description: 'Where answers stand, in millimetres.' })
  areas: AnswerAreaDto[];
}

export class FormPagesDto {
  @ApiProperty({ type: () => [PictureOfPrintDto] }) pages: PictureOfPrintDto[];
}
