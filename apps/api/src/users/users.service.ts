import { HttpStatus, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AgencyService } from '../agency/agency.service';
import { badField, Problem } from '../http/problem';
import { hashPassword } from './password';
import { User } from './user.entity';
import type { SetupBody, UserDto } from './users.dto';

@Injectable()
export class UsersService {
  constructor(
    private readonly source: DataSource,
    private readonly agency: AgencyService,
  ) {}

  async setupNeeded(): Promise<boolean> {
    return (await this.source.manager.count(User, { take: 1 })) === 0;
  }

  /** The first user and the agency, once. Two set-ups at one time: the agency's row lets one through. */
  async setUp(body: SetupBody): Promise<UserDto> {
    const passwordHash = await hashPassword(body.password);
    return this.source.transaction(async (manager) => {
      await manager.query('LOCK TABLE agency IN EXCLUSIVE MODE');
      if ((await manager.count(User)) > 0) throw new Problem(HttpStatus.CONFLICT, 'setup.done');
      await this.agency.create(manager, body.agency);
      return this.insert(manager, body.name, body.email, passwordHash);
    });
  }

  async add(name: string, email: string, password: string): Promise<UserDto> {
    const passwordHash = await hashPassword(password);
    return this.source.transaction(async (manager) => {
      if (await manager.existsBy(User, { email })) throw badField('email', 'user.emailTaken', { value: email });
      return this.insert(manager, name, email, passwordHash);
    });
  }

  findByEmail(email: string): Promise<User | null> {
    return this.source.manager.findOneBy(User, { email });
  }

  private async insert(manager: EntityManager, name: string, email: string, passwordHash: string): Promise<UserDto> {
    const user = manager.create(User, { name, email, passwordHash });
    await manager.insert(User, user);
    return { id: user.id, name, email };
  }
}
