import { type Photo, readPhoto } from '@anketa/paper';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../http/problem';
import { TouristsService } from '../tourists/tourists.service';
import { StoredPhoto } from './photo.entity';

/** The photos that are printed into questionnaires. */
@Injectable()
export class PhotosService {
  constructor(
    private readonly source: DataSource,
    private readonly tourists: TouristsService,
  ) {}

  /** @throws Problem 404; 400 with the reason when the file is no photo that can be printed */
  async put(touristId: string, bytes: Buffer): Promise<void> {
    await this.tourists.get(touristId);
    const { photo, issues } = readPhoto(bytes);
    if (!photo) throw new Problem(400, 'request.invalid', issues);
    await this.source.manager.upsert(StoredPhoto, { touristId, bytes, mediaType: photo.mediaType }, ['touristId']);
  }

  /** Null when the tourist has none. @throws Problem 404 for the tourist */
  async get(touristId: string): Promise<StoredPhoto | null> {
    await this.tourists.get(touristId);
    return this.source.manager.findOneBy(StoredPhoto, { touristId });
  }

  /** @throws Problem 404 for the tourist */
  async delete(touristId: string): Promise<void> {
    await this.tourists.get(touristId);
    await this.source.manager.delete(StoredPhoto, { touristId });
  }

  /** For printing: one at a time, so that a hundred photos are never in memory together. */
  async printed(touristId: string): Promise<Photo | undefined> {
    const stored = await this.source.manager.findOneBy(StoredPhoto, { touristId });
    return (stored && readPhoto(stored.bytes).photo) ?? undefined;
  }
}
