import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The agency whose database this is: one row. */
@Entity('agency')
export class Agency {
  @PrimaryColumn('int') id: number;
  @Column('text') name: string;
  @Column('text') nameLatin: string;
  @Column('text') address: string;
  @Column('text') email: string;
  @Column('text') phone: string;
  @Column('text') companyForm: 'letters' | 'translated';
}
