import { LIST_REPORT } from '@anketa/voucher';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { IdParam } from '../http/id-param';
import { sendXlsx, XLSX } from '../http/xlsx';
import { VouchersService } from '../vouchers/vouchers.service';
import { TouristsService } from './tourists.service';

@ApiTags('tourists')
@Controller('vouchers/:id/tourists.xlsx')
export class ReportController {
  constructor(
    private readonly tourists: TouristsService,
    private readonly vouchers: VouchersService,
  ) {}

  /** The report "List". Every cell is text: what is copied from it pastes back into an import unchanged. */
  @Get()
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async list(@IdParam('id') voucherId: string, @Res() response: Response): Promise<void> {
    const voucher = await this.vouchers.get(voucherId);
    const people = await this.tourists.all(voucherId);
    const heading = LIST_REPORT.map((column) => column.heading);
    const rows = people.map((person, index) => LIST_REPORT.map((column) => column.value(person, index)));
    const widths = LIST_REPORT.map(({ width }) => width);
    await sendXlsx(response, voucher.number, { sheet: 'Список', rows: [heading, ...rows], widths });
  }
}
