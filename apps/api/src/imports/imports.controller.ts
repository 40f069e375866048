import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { today } from '../config/clock';
import { IdParam } from '../http/id-param';
import {
  FromVoucherBody,
  ImportBody,
  ImportList,
  ImportResult,
  MatchBody,
  MatchDto,
  PreviewBody,
  PreviewDto,
  Reverted,
} from './import.dto';
import { ImportsService } from './imports.service';

@ApiTags('imports')
@Controller()
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Post('imports/preview')
  @HttpCode(200)
  @ApiOkResponse({ type: PreviewDto })
  preview(@Body() body: PreviewBody): Promise<PreviewDto> {
    return this.imports.preview(body, today());
  }

  @Post('imports/match')
  @HttpCode(200)
  @ApiOkResponse({ type: MatchDto })
  match(@Body() body: MatchBody): Promise<MatchDto> {
    return this.imports.match(body);
  }

  @Get('vouchers/:id/imports')
  @ApiOkResponse({ type: ImportList })
  list(@IdParam('id') voucherId: string): Promise<ImportList> {
    return this.imports.list(voucherId);
  }

  @Post('vouchers/:id/imports')
  @ApiCreatedResponse({ type: ImportResult })
  import(@IdParam('id') voucherId: string, @Body() body: ImportBody): Promise<ImportResult> {
    return this.imports.import(voucherId, body, today());
  }

  @Post('vouchers/:id/imports/from-voucher')
  @ApiCreatedResponse({ type: ImportResult })
  copyFromVoucher(@IdParam('id') voucherId: string, @Body() body: FromVoucherBody): Promise<ImportResult> {
    return this.imports.copyFromVoucher(voucherId, body, today());
  }

  @Post('imports/:id/revert')
  @HttpCode(200)
  @ApiOkResponse({ type: Reverted })
  revert(@IdParam('id') id: string): Promise<Reverted> {
    return this.imports.revert(id, today());
  }
}
