import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { sendXlsx, XLSX } from '../http/xlsx';
import { RejectsBody } from './import.dto';

const NARROWEST = 8;
const WIDEST = 60;
const MEASURED = 300;

@ApiTags('imports')
@Controller('imports/rejects.xlsx')
export class RejectsController {
  /** Rows that were not imported, back as a workbook: every cell text, so that it pastes back unchanged. */
  @Post()
  @HttpCode(200)
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async rejects(@Body() { columns, rows, name }: RejectsBody, @Res() response: Response): Promise<void> {
    const widths = columns.map((heading, index) => {
      const longest = Math.max(heading.length, ...rows.slice(0, MEASURED).map((row) => row[index]?.length ?? 0));
      return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
    });
    await sendXlsx(response, name, { sheet: 'Список', rows: [columns, ...rows], widths });
  }
}
