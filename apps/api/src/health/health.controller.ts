import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { DatabaseKind } from '../database/database';
import { DATABASE_KIND } from '../database/database.module';
import { Public } from '../users/access';

class Health {
  @ApiProperty({ enum: ['ok'] })
  status: 'ok';

  @ApiProperty({ enum: ['embedded', 'server'] })
  database: DatabaseKind;
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly source: DataSource,
    @Inject(DATABASE_KIND) private readonly database: DatabaseKind,
  ) {}

  @Public()
  @Get()
  @ApiOkResponse({ type: Health })
  async get(): Promise<Health> {
    await this.source.query('SELECT 1');
    return { status: 'ok', database: this.database };
  }
}
