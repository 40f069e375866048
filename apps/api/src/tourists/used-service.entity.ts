import { Entity, PrimaryColumn } from 'typeorm';

/** That a tourist uses a service of the voucher. */
@Entity('tourist_service')
export class UsedService {
  @PrimaryColumn('uuid') touristId: string;
  @PrimaryColumn('uuid') serviceId: string;
}
