import type { Issue, IssueParams, Severity } from '@anketa/issue';
import { ApiProperty } from '@nestjs/swagger';

/** How `Issue` looks in openapi.json. */
export class IssueDto implements Issue {
  @ApiProperty({ description: 'The field, or the place in the request.' }) path: string;
  @ApiProperty({ example: 'date.ambiguous' }) code: string;
  @ApiProperty({ enum: ['error', 'warning', 'info'] }) severity: Severity;
  @ApiProperty({ type: 'object', additionalProperties: true }) params: IssueParams;
}
