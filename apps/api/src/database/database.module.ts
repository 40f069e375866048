import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Database } from './database';

export const DATABASE_KIND = Symbol('database kind');

/** Gives every service the open database. It is opened before Nest starts, so that a failure is one clear sentence. */
@Module({})
export class DatabaseModule {
  static of(database: Pick<Database, 'kind' | 'source'>): DynamicModule {
    const providers = [
      { provide: DataSource, useValue: database.source },
      { provide: DATABASE_KIND, useValue: database.kind },
    ];
    return { module: DatabaseModule, global: true, providers, exports: providers };
  }
}
