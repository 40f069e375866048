import { type CanActivate, type ExecutionContext, HttpStatus, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Problem } from '../http/problem';
import { type Caller, PUBLIC } from './access';
import { actAs } from './acting';
import { CredentialsService } from './credentials.service';
import { readCookie } from './session-cookie';

/** Every route needs a signed-in user, by cookie or by a program's token, unless it is marked `@Public()`. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly credentials: CredentialsService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<Request & { caller?: Caller }>();
    const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    const secret = bearer ?? readCookie(request);
    const caller = secret ? await this.credentials.callerOf(secret, bearer ? 'token' : 'session') : null;
    if (!caller) throw new Problem(HttpStatus.UNAUTHORIZED, 'session.needed');
    request.caller = caller;
    actAs(caller);
    return true;
  }
}
