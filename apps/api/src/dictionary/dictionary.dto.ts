import { ApiProperty, PartialType } from '@nestjs/swagger';
import { ListOf, Text } from '../http/fields';
import { PageQuery } from '../http/page.dto';

export class DictionaryBody {
  @Text({ min: 1, max: 300, example: 'специалист по выездному туризму' })
  ru: string;

  @Text({ max: 300, optional: true, nullable: true, example: 'outbound tourism specialist' })
  en?: string | null;

  @Text({ max: 300, optional: true, nullable: true, example: 'spécialiste du tourisme émetteur' })
  fr?: string | null;
}

export class DictionaryImportBody {
  @ListOf(() => DictionaryBody, {
    max: 5_000,
    description: 'A text the agency has already is changed, others are added.',
  })
  entries: DictionaryBody[];
}

export class DictionaryImported {
  @ApiProperty({ type: 'integer' }) created: number;
  @ApiProperty({ type: 'integer' }) changed: number;
  @ApiProperty({ type: 'integer' }) unchanged: number;
}

export class DictionaryPatch extends PartialType(DictionaryBody) {}

export class DictionaryEntryDto {
  @ApiProperty({ description: "A UUID; of a shipped entry 'shipped:' and its Russian text." })
  id: string;

  @Text({ max: 300 })
  ru: string;

  @Text({ nullable: true, description: "Where it differs, ' / ' parts what is said of a man and of a woman." })
  en: string | null;

  @Text({ nullable: true })
  fr: string | null;

  @ApiProperty({ description: 'Came with the program: cannot be changed, but an own entry goes before it.' })
  shipped: boolean;
}

export class DictionaryPage {
  @ApiProperty({ type: () => [DictionaryEntryDto] })
  items: DictionaryEntryDto[];

  @Text({ nullable: true })
  next: string | null;
}

export class DictionaryQuery extends PageQuery {
  @Text({ optional: true, max: 100, description: 'A part of the text in any of the languages; ё is е, é is e.' })
  q?: string;

  @Text({ max: 2_000, optional: true, description: 'The `next` of the page before.' })
  override cursor?: string;
}
