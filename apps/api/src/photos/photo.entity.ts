import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The photo of one tourist, as it goes into the photo box of a questionnaire. It is gone with the tourist. */
@Entity('tourist_photo')
export class StoredPhoto {
  @PrimaryColumn('uuid') touristId: string;
  @Column('bytea') bytes: Buffer;
  @Column('text') mediaType: string;
}
