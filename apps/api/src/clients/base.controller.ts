import { CLIENT_SHEET } from '@anketa/client';
import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { today } from '../config/clock';
import { sendXlsx, XLSX } from '../http/xlsx';
import { BaseImportBody, BaseImported } from './base.dto';
import { BaseService } from './base.service';

@ApiTags('clients')
@Controller()
export class BaseController {
  constructor(private readonly base: BaseService) {}

  /** Every client; the file can be taken in again. */
  @Get('clients.xlsx')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async sheet(@Res() response: Response): Promise<void> {
    const rows = await this.base.sheet();
    await sendXlsx(response, 'clients', { sheet: 'Клиенты', rows, widths: CLIENT_SHEET.map(({ width }) => width) });
  }

  @Post('clients/import')
  @HttpCode(200)
  @ApiOkResponse({ type: BaseImported })
  take(@Body() body: BaseImportBody): Promise<BaseImported> {
    return this.base.take(body, today());
  }
}
