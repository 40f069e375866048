import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { today } from '../config/clock';
import { IdParam } from '../http/id-param';
import { PageQuery } from '../http/page.dto';
import { ClientBody, ClientDto, ClientPage, ClientPatch, ClientQuery } from './client.dto';
import { ClientSearchService } from './client-search.service';
import { ClientsService } from './clients.service';
import { DuplicatePage } from './merge.dto';

@ApiTags('clients')
@Controller('clients')
export class ClientsController {
  constructor(
    private readonly clients: ClientsService,
    private readonly search: ClientSearchService,
  ) {}

  @Get()
  @ApiOkResponse({ type: ClientPage })
  list(@Query() query: ClientQuery): Promise<ClientPage> {
    return this.search.list(query);
  }

  @Post()
  @ApiCreatedResponse({ type: ClientDto })
  create(@Body() body: ClientBody): Promise<ClientDto> {
    return this.clients.create(body, today());
  }

  @Get('duplicates')
  @ApiOkResponse({ type: DuplicatePage, description: 'Pairs who may be one person, through the whole base.' })
  duplicates(@Query() query: PageQuery): Promise<DuplicatePage> {
    return this.search.duplicates(query);
  }

  @Get(':id')
  @ApiOkResponse({ type: ClientDto })
  get(@IdParam('id') id: string): Promise<ClientDto> {
    return this.clients.get(id);
  }

  @Patch(':id')
  @ApiOkResponse({ type: ClientDto })
  change(@IdParam('id') id: string, @Body() body: ClientPatch): Promise<ClientDto> {
    return this.clients.change(id, body, today());
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  delete(@IdParam('id') id: string): Promise<void> {
    return this.clients.delete(id);
  }
}
