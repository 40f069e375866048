import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A hotel, flight, transfer … of one voucher. */
@Entity('booked_service')
export class BookedService {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') voucherId: string;
  @Column('int') position: number;
  @Column('text') kind: string;
  @Column('text') name: string;
  @Column('date', { nullable: true }) from: string | null;
  @Column('date', { nullable: true }) to: string | null;
}
