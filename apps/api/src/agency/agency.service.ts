import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AgencyDto } from './agency.dto';
import { Agency } from './agency.entity';

const THE_ONE = { id: 1 };

@Injectable()
export class AgencyService {
  constructor(private readonly source: DataSource) {}

  async get(manager: EntityManager = this.source.manager): Promise<AgencyDto> {
    const { id: _, ...agency } = await manager.findOneByOrFail(Agency, THE_ONE);
    return agency;
  }

  async create(manager: EntityManager, name: string): Promise<void> {
    await manager.insert(Agency, {
      ...THE_ONE,
      name,
      nameLatin: '',
      address: '',
      email: '',
      phone: '',
      companyForm: 'letters',
    });
  }

  async change(values: Partial<AgencyDto>): Promise<AgencyDto> {
    return this.source.transaction(async (manager) => {
      if (Object.keys(values).length > 0) await manager.update(Agency, THE_ONE, values);
      return this.get(manager);
    });
  }
}
