import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { sendXlsx, XLSX } from '../http/xlsx';
import { DictionaryService } from './dictionary.service';

@ApiTags('dictionary')
@Controller('dictionary.xlsx')
export class DictionaryFileController {
  constructor(private readonly dictionary: DictionaryService) {}

  /** The agency's own entries; the file can be taken in again. */
  @Get()
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@Res() response: Response): Promise<void> {
    const rows = await this.dictionary.rows();
    await sendXlsx(response, 'dictionary', { sheet: 'ru en fr', rows, widths: [40, 40, 40] });
  }
}
