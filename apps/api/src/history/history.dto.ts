import { ApiProperty } from '@nestjs/swagger';

export class TripDto {
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

class EarlierTripDto {
  @ApiProperty({ format: 'uuid', description: 'Who the client was on that trip.' }) touristId: string;
  @ApiProperty({ example: 'FRA' }) country: string;
  @ApiProperty({ format: 'date' }) arrivalDate: string;
  @ApiProperty({ type: 'integer', description: 'Answers typed there.' }) answers: number;
}

export class EarlierTripList {
  @ApiProperty({
    type: () => [EarlierTripDto],
    description: 'Other trips of the same client on which answers were typed, the newest first; none without a client.',
  })
  items: EarlierTripDto[];
}
