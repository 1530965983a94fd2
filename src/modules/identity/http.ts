import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { IdempotencyInterceptor } from '../../platform/http/idempotency.interceptor';
import { AccessGuard } from './access.guard';
import { AccountsController } from './accounts.controller';
import { assertEveryRouteDeclared, declaredRoutes } from './declared-routes';
import { LocalStrategy } from './local.strategy';
import { Principals } from './principals';
import { RequestLimits } from './request-limits';
import { SessionController } from './session.controller';
import { SessionView } from './session-view';

/** Importing it puts the access guard before, and idempotency around, every route of the application. */
@Module({
  imports: [PassportModule.register({ session: false }), DiscoveryModule],
  controllers: [SessionController, AccountsController],
  providers: [
    LocalStrategy,
    Principals,
    RequestLimits,
    SessionView,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ],
})
export class IdentityHttp implements OnApplicationBootstrap {
  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    assertEveryRouteDeclared(declaredRoutes(this.discovery));
  }
}
