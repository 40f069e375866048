import { ApiProperty } from '@nestjs/swagger';

class TripDto {
  @ApiProperty({ format: 'uuid' }) voucherId: string;
  @ApiProperty() number: string;
  @ApiProperty({ example: 'FRA' }) country: string;
  @ApiProperty({ format: 'date' }) arrivalDate: string;
  @ApiProperty({ format: 'date' }) departureDate: string;
  @ApiProperty({ format: 'uuid' }) touristId: string;
  @ApiProperty({ type: 'integer', description: 'Answers typed for questionnaires of this trip.' }) answers: number;
}

class FieldChangeDto {
  @ApiProperty() field: string;
  @ApiProperty({ description: 'null: not known.', nullable: true }) before: unknown;
  @ApiProperty({ nullable: true }) after: unknown;
}

class ChangeDto {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ description: 'The name of who did it, empty when no person did.' }) by: string;
  @ApiProperty({ enum: ['created', 'changed'] }) kind: 'created' | 'changed';
  @ApiProperty({ type: () => [FieldChangeDto] }) fields: FieldChangeDto[];
}

export class HistoryDto {
  @ApiProperty({ type: () => [TripDto], description: 'The newest first.' }) trips: TripDto[];
  @ApiProperty({ type: () => [ChangeDto], description: 'The newest first.' }) changes: ChangeDto[];
}
