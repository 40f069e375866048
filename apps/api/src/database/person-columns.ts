import type { Person, Sex, TravellerType } from '@anketa/client';
import { Column } from 'typeorm';

/** The columns a client and a tourist share; the meaning of each is told by `Person`. */
export abstract class PersonColumns implements Person {
  @Column('text', { nullable: true }) surname: string | null;
  @Column('text', { nullable: true }) firstName: string | null;
  @Column('text', { nullable: true }) patronymic: string | null;
  @Column('text', { nullable: true }) surnameLatin: string | null;
  @Column('text', { nullable: true }) firstNameLatin: string | null;
  @Column('text', { nullable: true }) patronymicLatin: string | null;
  @Column('text', { nullable: true }) sex: Sex | null;
  @Column('text', { nullable: true }) travellerType: TravellerType | null;
  @Column('date', { nullable: true }) birthDate: string | null;
  @Column('text', { nullable: true }) birthPlace: string | null;
  @Column('text', { nullable: true }) birthCountry: string | null;
  @Column('text', { nullable: true }) citizenship: string | null;
  @Column('text', { nullable: true }) passportSeries: string | null;
  @Column('text', { nullable: true }) passportNumber: string | null;
  @Column('date', { nullable: true }) passportIssued: string | null;
  @Column('date', { nullable: true }) passportExpires: string | null;
  @Column('text', { nullable: true }) passportIssuedBy: string | null;
  @Column('text', { nullable: true }) civilPassportSeries: string | null;
  @Column('text', { nullable: true }) civilPassportNumber: string | null;
  @Column('text', { nullable: true }) birthCertificate: string | null;
  @Column('text', { nullable: true }) ticketNumber: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { nullable: true }) email: string | null;
}
