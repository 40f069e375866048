import type { CountryRule, PassportRule } from '@anketa/country';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the agency says a country wants, instead of the rule that comes with the program. */
@Entity('country_rule')
export class StoredCountryRule implements CountryRule {
  @PrimaryColumn('text') country: string;
  @Column('text') language: string;
  @Column('jsonb', { nullable: true }) passportRule: PassportRule | null;
}
