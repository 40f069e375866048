import { ApiProperty } from '@nestjs/swagger';
import { ListOf, Nested, OneOf, Whole } from '../http/fields';
import { IssueDto } from '../http/issue.dto';
import { ClientBody } from './client.dto';

class BaseRowBody {
  @Whole({ min: 1, max: 1_000_000 }) line: number;
  @Nested(() => ClientBody) client: ClientBody;
}

export class BaseImportBody {
  @ListOf(() => BaseRowBody, { max: 5_000 })
  rows: BaseRowBody[];

  @OneOf(['skip', 'complete'], {
    description: 'What becomes of who is a client already; complete: what the base lacks is added.',
  })
  existing: 'skip' | 'complete';
}

class SkippedRowDto {
  @ApiProperty({ type: 'integer' }) line: number;
  @ApiProperty({ type: () => [IssueDto] }) issues: IssueDto[];
}

export class BaseImported {
  @ApiProperty({ type: 'integer' }) created: number;
  @ApiProperty({ type: 'integer' }) updated: number;
  @ApiProperty({ type: () => [SkippedRowDto] }) skipped: SkippedRowDto[];
}
