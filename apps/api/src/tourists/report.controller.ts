import { LIST_REPORT } from '@anketa/voucher';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import writeExcelFile from 'write-excel-file/node';
import { disposition } from '../http/file-name';
import { IdParam } from '../http/id-param';
import { VouchersService } from '../vouchers/vouchers.service';
import { TouristsService } from './tourists.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
    const heading = LIST_REPORT.map((column) => ({ value: column.heading, fontWeight: 'bold' as const }));
    const rows = people.map((person, index) =>
      LIST_REPORT.map((column) => ({ value: column.value(person, index), type: String })),
    );
    const file = await writeExcelFile([heading, ...rows], {
      sheet: 'Список',
      columns: LIST_REPORT.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    }).toBuffer();
    response.type(XLSX).setHeader('Content-Disposition', disposition('attachment', `${voucher.number}.xlsx`));
    response.send(file);
  }
}
