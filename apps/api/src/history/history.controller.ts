import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../http/id-param';
import { HistoryDto } from './history.dto';
import { HistoryService } from './history.service';

@ApiTags('clients')
@Controller('clients/:id/history')
export class HistoryController {
  constructor(private readonly history: HistoryService) {}

  @Get()
  @ApiOkResponse({ type: HistoryDto })
  ofClient(@IdParam('id') id: string): Promise<HistoryDto> {
    return this.history.ofClient(id);
  }
}
