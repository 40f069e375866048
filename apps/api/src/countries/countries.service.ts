import { COUNTRIES, type CountryRule, countryRule, isCountryCode } from '@anketa/country';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { badField } from '../http/problem';
import type { CountryRuleBody, CountryRuleDto } from './country.dto';
import { StoredCountryRule } from './country-rule.entity';

/** What countries want of questionnaires and passports: as shipped, or as the agency says. */
@Injectable()
export class CountriesService {
  constructor(private readonly source: DataSource) {}

  async list(): Promise<CountryRuleDto[]> {
    const own = new Map((await this.source.manager.find(StoredCountryRule)).map((rule) => [rule.country, rule]));
    return COUNTRIES.map(({ alpha3 }) => shown(own.get(alpha3) ?? countryRule(alpha3), own.has(alpha3)));
  }

  async get(country: string): Promise<CountryRule> {
    return (await this.source.manager.findOneBy(StoredCountryRule, { country })) ?? countryRule(country);
  }

  /** @throws Problem 400 for a country that is none */
  async put(country: string, { language, passportRule }: CountryRuleBody): Promise<CountryRuleDto> {
    refuseUnknown(country);
    await this.source.manager.upsert(StoredCountryRule, { country, language, passportRule }, ['country']);
    return shown({ country, language, passportRule }, true);
  }

  /** Back to what comes with the program. @throws Problem 400 */
  async remove(country: string): Promise<CountryRuleDto> {
    refuseUnknown(country);
    await this.source.manager.delete(StoredCountryRule, { country });
    return shown(countryRule(country), false);
  }
}

function refuseUnknown(country: string): void {
  if (!isCountryCode(country)) throw badField('country', 'field.country', { value: country });
}

function shown({ country, language, passportRule }: CountryRule, own: boolean): CountryRuleDto {
  return { country, language, passportRule, own };
}
