import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { today } from '../config/clock';
import { IdParam } from '../http/id-param';
import { PageQuery } from '../http/page.dto';
import { LinkingService } from './linking.service';
import { LinkBody, TouristBody, TouristChanged, TouristDto, TouristPage, TouristPatch } from './tourist.dto';
import { TouristsService } from './tourists.service';

@ApiTags('tourists')
@Controller()
export class TouristsController {
  constructor(
    private readonly tourists: TouristsService,
    private readonly linking: LinkingService,
  ) {}

  @Get('vouchers/:id/tourists')
  @ApiOkResponse({ type: TouristPage })
  list(@IdParam('id') voucherId: string, @Query() query: PageQuery): Promise<TouristPage> {
    return this.tourists.list(voucherId, query);
  }

  @Post('vouchers/:id/tourists')
  @ApiCreatedResponse({ type: TouristDto })
  create(@IdParam('id') voucherId: string, @Body() body: TouristBody): Promise<TouristDto> {
    return this.tourists.create(voucherId, body, today());
  }

  @Get('tourists/:id')
  @ApiOkResponse({ type: TouristDto })
  get(@IdParam('id') id: string): Promise<TouristDto> {
    return this.tourists.get(id);
  }

  @Patch('tourists/:id')
  @ApiOkResponse({ type: TouristChanged })
  change(@IdParam('id') id: string, @Body() body: TouristPatch): Promise<TouristChanged> {
    return this.linking.change(id, body, today());
  }

  @Post('tourists/:id/client')
  @HttpCode(200)
  @ApiOkResponse({ type: TouristChanged })
  link(@IdParam('id') id: string, @Body() body: LinkBody): Promise<TouristChanged> {
    return this.linking.link(id, body, today());
  }

  @Delete('tourists/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  delete(@IdParam('id') id: string): Promise<void> {
    return this.tourists.delete(id);
  }
}
