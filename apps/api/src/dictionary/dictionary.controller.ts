import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  DictionaryBody,
  DictionaryEntryDto,
  DictionaryImportBody,
  DictionaryImported,
  DictionaryPage,
  DictionaryPatch,
  DictionaryQuery,
} from './dictionary.dto';
import { DictionaryService } from './dictionary.service';

@ApiTags('dictionary')
@Controller('dictionary')
export class DictionaryController {
  constructor(private readonly dictionary: DictionaryService) {}

  @Get()
  @ApiOkResponse({ type: DictionaryPage })
  list(@Query() query: DictionaryQuery): Promise<DictionaryPage> {
    return this.dictionary.list(query);
  }

  @Post()
  @ApiCreatedResponse({ type: DictionaryEntryDto })
  create(@Body() body: DictionaryBody): Promise<DictionaryEntryDto> {
    return this.dictionary.create(body);
  }

  @Post('import')
  @HttpCode(200)
  @ApiOkResponse({ type: DictionaryImported })
  import(@Body() { entries }: DictionaryImportBody): Promise<DictionaryImported> {
    return this.dictionary.import(entries);
  }

  @Patch(':id')
  @ApiOkResponse({ type: DictionaryEntryDto })
  change(@Param('id') id: string, @Body() body: DictionaryPatch): Promise<DictionaryEntryDto> {
    return this.dictionary.change(id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Param('id') id: string): Promise<void> {
    return this.dictionary.remove(id);
  }
}
