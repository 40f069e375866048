import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags, PartialType } from '@nestjs/swagger';
import { AgencyDto } from './agency.dto';
import { AgencyService } from './agency.service';

class AgencyPatch extends PartialType(AgencyDto) {}

@ApiTags('agency')
@Controller('agency')
export class AgencyController {
  constructor(private readonly agency: AgencyService) {}

  @Get()
  @ApiOkResponse({ type: AgencyDto })
  get(): Promise<AgencyDto> {
    return this.agency.get();
  }

  @Patch()
  @ApiOkResponse({ type: AgencyDto })
  change(@Body() body: AgencyPatch): Promise<AgencyDto> {
    return this.agency.change(body);
  }
}
