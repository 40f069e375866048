import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Request } from 'express';

/** Who asks. Roles will stand here, and `SignInGuard` is the one place that will read them. */
export interface Caller {
  id: string;
  name: string;
  email: string;
}

export const PUBLIC = 'anketa:public';

/** Marks a route that needs no sign-in. Everything else does. */
export const Public = () => SetMetadata(PUBLIC, true);

/** The signed-in user, as an argument of a controller method. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  return context.switchToHttp().getRequest<Request & { caller: Caller }>().caller;
});
