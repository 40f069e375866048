import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { today } from '../config/clock';
import { IdParam } from '../http/id-param';
import { DuplicateList, MergeBody, MergeDto, Unmerged } from './merge.dto';
import { MergesService } from './merges.service';

@ApiTags('clients')
@Controller()
export class MergesController {
  constructor(private readonly merges: MergesService) {}

  @Get('clients/:id/duplicates')
  @ApiOkResponse({ type: DuplicateList })
  duplicates(@IdParam('id') id: string): Promise<DuplicateList> {
    return this.merges.duplicates(id);
  }

  @Post('clients/:id/merge')
  @ApiCreatedResponse({ type: MergeDto })
  merge(@IdParam('id') id: string, @Body() body: MergeBody): Promise<MergeDto> {
    return this.merges.merge(id, body, today());
  }

  @Post('merges/:id/undo')
  @HttpCode(200)
  @ApiOkResponse({ type: Unmerged })
  undo(@IdParam('id') id: string): Promise<Unmerged> {
    return this.merges.undo(id, today());
  }
}
