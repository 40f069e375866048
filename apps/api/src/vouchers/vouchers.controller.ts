import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { today } from '../config/clock';
import { IdParam } from '../http/id-param';
import { VoucherBody, VoucherDto, VoucherPage, VoucherPatch, VoucherQuery } from './voucher.dto';
import { VouchersService } from './vouchers.service';

@ApiTags('vouchers')
@Controller('vouchers')
export class VouchersController {
  constructor(private readonly vouchers: VouchersService) {}

  @Get()
  @ApiOkResponse({ type: VoucherPage })
  list(@Query() query: VoucherQuery): Promise<VoucherPage> {
    return this.vouchers.list(query);
  }

  @Post()
  @ApiCreatedResponse({ type: VoucherDto })
  create(@Body() body: VoucherBody): Promise<VoucherDto> {
    return this.vouchers.create(body, today());
  }

  @Get(':id')
  @ApiOkResponse({ type: VoucherDto })
  get(@IdParam('id') id: string): Promise<VoucherDto> {
    return this.vouchers.get(id);
  }

  @Patch(':id')
  @ApiOkResponse({ type: VoucherDto })
  change(@IdParam('id') id: string, @Body() body: VoucherPatch): Promise<VoucherDto> {
    return this.vouchers.change(id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  delete(@IdParam('id') id: string): Promise<void> {
    return this.vouchers.delete(id);
  }
}
