import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../http/id-param';
import { EarlierTripList, HistoryDto } from './history.dto';
import { HistoryService } from './history.service';

@Controller()
export class HistoryController {
  constructor(private readonly history: HistoryService) {}

  @Get('clients/:id/history')
  @ApiTags('clients')
  @ApiOkResponse({ type: HistoryDto })
  ofClient(@IdParam('id') id: string): Promise<HistoryDto> {
    return this.history.ofClient(id);
  }

  @Get('tourists/:id/earlier-trips')
  @ApiTags('tourists')
  @ApiOkResponse({ type: EarlierTripList })
  earlierTrips(@IdParam('id') touristId: string): Promise<EarlierTripList> {
    return this.history.earlierTrips(touristId);
  }
}
