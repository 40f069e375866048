import { Body, Controller, Delete, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../http/id-param';
import { FamilyBody, FamilyList } from './family.dto';
import { FamilyService } from './family.service';

@ApiTags('clients')
@Controller('clients/:id/family')
export class FamilyController {
  constructor(private readonly family: FamilyService) {}

  @Get()
  @ApiOkResponse({ type: FamilyList })
  list(@IdParam('id') id: string): Promise<FamilyList> {
    return this.family.list(id);
  }

  @Put()
  @ApiOkResponse({ type: FamilyList })
  link(@IdParam('id') id: string, @Body() body: FamilyBody): Promise<FamilyList> {
    return this.family.link(id, body);
  }

  @Delete(':otherId')
  @ApiOkResponse({ type: FamilyList })
  unlink(@IdParam('id') id: string, @IdParam('otherId') otherId: string): Promise<FamilyList> {
    return this.family.unlink(id, otherId);
  }
}
