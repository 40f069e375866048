import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DictionaryBody, DictionaryEntryDto, DictionaryPage, DictionaryPatch, DictionaryQuery } from './dictionary.dto';
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
