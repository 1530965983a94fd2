import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { notSignedIn } from './access.errors';
import type { Principal } from './principal';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard; absent on public routes when nobody is signed in. */
    principal?: Principal;
  }
}

/** The caller. Routes that are not public always have one. */
export const CurrentPrincipal = createParamDecorator((_unused: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!principal) throw notSignedIn();
  return principal;
});
