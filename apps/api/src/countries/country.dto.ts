import { ApiProperty } from '@nestjs/swagger';
import { Flag, ListOf, Nested, OneOf, Text, Whole } from '../http/fields';

export class PassportRuleDto {
  @Whole({ min: 0, max: 1_000, example: 3 })
  count: number;

  @OneOf(['days', 'months'])
  unit: 'days' | 'months';

  @OneOf(['arrival', 'departure', 'application'], { description: 'The day to count from.' })
  from: 'arrival' | 'departure' | 'application';

  @Whole({ min: 1, max: 50, optional: true, description: 'Issued within so many years before the arrival.' })
  issuedWithinYears?: number;

  @Text({ max: 500, description: 'Where the rule stands.' })
  source: string;
}

export class CountryRuleBody {
  @OneOf(['en', 'fr'], { description: 'ISO 639-1, the language its questionnaires are filled in.' })
  language: string;

  @Nested(() => PassportRuleDto, { nullable: true, description: 'null: valid on the days of the trip, no more.' })
  passportRule: PassportRuleDto | null;
}

export class CountryRuleDto extends CountryRuleBody {
  @ApiProperty({ example: 'FRA', description: 'ISO 3166-1 alpha-3' })
  country: string;

  @Flag({ description: 'Written by the agency instead of what comes with the program.' })
  own: boolean;
}

export class CountryRuleList {
  @ListOf(() => CountryRuleDto) items: CountryRuleDto[];
  @Text({ nullable: true }) next: string | null;
}
