import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CountriesService } from './countries.service';
import { CountryRuleBody, CountryRuleDto, CountryRuleList } from './country.dto';

@ApiTags('countries')
@Controller('countries')
export class CountriesController {
  constructor(private readonly countries: CountriesService) {}

  @Get()
  @ApiOkResponse({ type: CountryRuleList })
  async list(): Promise<CountryRuleList> {
    return { items: await this.countries.list(), next: null };
  }

  @Put(':country')
  @ApiOkResponse({ type: CountryRuleDto })
  put(@Param('country') country: string, @Body() body: CountryRuleBody): Promise<CountryRuleDto> {
    return this.countries.put(country, body);
  }

  @Delete(':country')
  @ApiOkResponse({ type: CountryRuleDto })
  remove(@Param('country') country: string): Promise<CountryRuleDto> {
    return this.countries.remove(country);
  }
}
