import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LayoutDto, LayoutList } from './layout.dto';
import { LayoutsService } from './layouts.service';

@ApiTags('imports')
@Controller('imports/layouts')
export class LayoutsController {
  constructor(private readonly layouts: LayoutsService) {}

  @Get()
  @ApiOkResponse({ type: LayoutList })
  list(): Promise<LayoutList> {
    return this.layouts.list();
  }

  @Put()
  @HttpCode(204)
  @ApiNoContentResponse()
  remember(@Body() body: LayoutDto): Promise<void> {
    return this.layouts.remember(body);
  }
}
