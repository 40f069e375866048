import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { keptPlan } from '../database/kept-plans';
import type { Caller } from './access';
import { Credential } from './credential.entity';

const SESSION_HOURS = 12;

const CALLER = keptPlan(
  'caller',
  `SELECT u.id, u.name, u.email, c.expires_at < now() + make_interval(mins => $3) AS ages
         FROM credential c JOIN app_user u ON u.id = c.user_id
        WHERE c.hash = $1 AND c.kind = $2 AND (c.expires_at IS NULL OR c.expires_at > now())`,
);

/** Sessions and programs' tokens: random secrets of 256 bits, kept as hashes. */
@Injectable()
export class CredentialsService {
  constructor(private readonly source: DataSource) {}

  async openSession(userId: string, manager: EntityManager = this.source.manager): Promise<string> {
    const secret = newSecret();
    await manager.query(
      `INSERT INTO credential (hash, kind, user_id, expires_at) VALUES ($1, 'session', $2, now() + make_interval(hours => $3))`,
      [hashOf(secret), userId, SESSION_HOURS],
    );
    await manager.query('DELETE FROM credential WHERE expires_at < now()');
    return secret;
  }

  async createToken(userId: string, name: string): Promise<string> {
    const secret = newSecret();
    await this.source.manager.insert(Credential, {
      hash: hashOf(secret),
      kind: 'token',
      userId,
      name,
      expiresAt: null,
    });
    return secret;
  }

  /** The user a living secret belongs to. A session lives on while it is used. */
  async callerOf(secret: string, kind: Credential['kind']): Promise<Caller | null> {
    const hash = hashOf(secret);
    const [row]: (Caller & { ages: boolean })[] = await this.source.query(CALLER, [
      hash,
      kind,
      SESSION_HOURS * 60 - 10,
    ]);
    if (!row) return null;
    if (row.ages) {
      await this.source.query('UPDATE credential SET expires_at = now() + make_interval(hours => $2) WHERE hash = $1', [
        hash,
        SESSION_HOURS,
      ]);
    }
    return { id: row.id, name: row.name, email: row.email };
  }

  async close(secret: string): Promise<void> {
    await this.source.manager.delete(Credential, { hash: hashOf(secret) });
  }
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
