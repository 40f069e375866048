import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One booked tour. */
@Entity('voucher')
export class Voucher {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') number: string;
  @Column('date') createdOn: string;
  @Column('text') country: string;
  @Column('date') arrivalDate: string;
  @Column('date') departureDate: string;
  @Column('numeric', { nullable: true }) price: string | null;
  @Column('text', { nullable: true }) currency: string | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt: Date;
}
