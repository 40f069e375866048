import { HttpStatus, Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Problem } from '../http/problem';
import { CredentialsService } from './credentials.service';
import { verifyPassword } from './password';
import type { User } from './user.entity';
import { UsersService } from './users.service';

const MINUTE = 60;

/** Signs in by password. Wrong ones are counted: ten a minute for one address and e-mail, fifty for one address. */
@Injectable()
export class SignInService {
  private readonly wrongForUser = new RateLimiterMemory({ keyPrefix: 'user', points: 10, duration: MINUTE });
  private readonly wrongFromAddress = new RateLimiterMemory({ keyPrefix: 'address', points: 50, duration: MINUTE });

  constructor(
    private readonly users: UsersService,
    private readonly credentials: CredentialsService,
  ) {}

  /** @throws Problem 401 for a wrong e-mail or password (which of them is not told), 429 after too many */
  async signIn(address: string, email: string, password: string): Promise<{ user: User; secret: string }> {
    const pair = `${address} ${email}`;
    await this.refuseTooMany(address, pair);
    const user = await this.users.findByEmail(email);
    if (!(await verifyPassword(user?.passwordHash ?? null, password)) || !user) {
      await this.wrongForUser.penalty(pair);
      await this.wrongFromAddress.penalty(address);
      throw new Problem(HttpStatus.UNAUTHORIZED, 'session.wrong');
    }
    await this.wrongForUser.delete(pair);
    return { user, secret: await this.credentials.openSession(user.id) };
  }

  private async refuseTooMany(address: string, pair: string): Promise<void> {
    const [forUser, fromAddress] = await Promise.all([this.wrongForUser.get(pair), this.wrongFromAddress.get(address)]);
    if ((forUser?.remainingPoints ?? 1) > 0 && (fromAddress?.remainingPoints ?? 1) > 0) return;
    throw new Problem(HttpStatus.TOO_MANY_REQUESTS, 'session.tooMany');
  }
}
