import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { notSignedIn, permissionLacking } from '../../platform/sessions/access.errors';
import { ALLOWED_PERMISSION, type RouteAccess } from '../../platform/sessions/allow';
import { assertCsrfToken, assertSameOrigin, isUnsafe } from '../../platform/sessions/cross-site';
import type { Principal } from '../../platform/sessions/principal';
import { scopeOf } from '../../platform/sessions/scope-of';
import { Principals } from './principals';
import { RequestLimits } from './request-limits';

/** Stands before every route. What a route does not declare, nobody may do. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly principals: Principals,
    private readonly limits: RequestLimits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<RouteAccess | undefined>(ALLOWED_PERMISSION, [context.getHandler(), context.getClass()]);
    if (!access) throw permissionLacking();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (isUnsafe(request.method)) assertSameOrigin(request);
    if (access.kind === 'public') {
      if (access.limited) await this.limits.countLookUp(request.ip);
      return true;
    }
    const principal = await this.signedIn(request);
    if (access.kind === 'permission') scopeOf(principal, access.permission);
    request.principal = principal;
    return true;
  }

  private async signedIn(request: FastifyRequest): Promise<Principal> {
    const principal = await this.principals.ofSession(request.session, request.id);
    if (!principal) throw notSignedIn();
    if (isUnsafe(request.method)) {
      assertCsrfToken(request);
      await this.limits.countChange(principal.accountId);
    }
    return principal;
  }
}
