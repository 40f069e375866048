import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Page } from '../http/page';
import type { LayoutDto } from './layout.dto';
import { ImportLayout } from './layout.entity';

/** Layouts an agency meets are few; the oldest beyond these are forgotten. */
const MOST_KEPT = 500;

@Injectable()
export class LayoutsService {
  constructor(private readonly source: DataSource) {}

  /** All that are remembered, those last corrected first. */
  async list(): Promise<Page<LayoutDto>> {
    const layouts = await this.source.manager.find(ImportLayout, { order: { usedAt: 'DESC' }, take: MOST_KEPT });
    return { items: layouts.map(({ signature, columns }) => ({ signature, columns })), next: null };
  }

  /** Keeps what an agent said of a layout, instead of what was said before. */
  async remember({ signature, columns }: LayoutDto): Promise<void> {
    await this.source.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO import_layout (signature, columns, used_at) VALUES ($1, $2, now())
          ON CONFLICT (signature) DO UPDATE SET columns = excluded.columns, used_at = excluded.used_at`,
        [signature, JSON.stringify(columns)],
      );
      await manager.query(
        'DELETE FROM import_layout WHERE signature IN (SELECT signature FROM import_layout ORDER BY used_at DESC OFFSET $1)',
        [MOST_KEPT],
      );
    });
  }
}
