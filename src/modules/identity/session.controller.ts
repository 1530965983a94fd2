import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { notSignedIn } from '../../platform/sessions/access.errors';
import { Public, SignedIn } from '../../platform/sessions/allow';
import { newCsrfToken } from '../../platform/sessions/cross-site';
import { CurrentPrincipal } from '../../platform/sessions/current-principal';
import { actorOf, type Principal } from '../../platform/sessions/principal';
import { SESSION_COOKIE, SESSION_PATH } from '../../platform/sessions/register-sessions';
import { changePassword } from './change-password';
import { LocalSignInGuard } from './local.strategy';
import { Principals } from './principals';
import { RequestLimits } from './request-limits';
import { SessionView } from './session-view';
import { PasswordChangeDto, SessionDto, SignInDto } from './session.dto';
import type { SignedInAccount } from './sign-in';
import { usernameHash } from './sign-in-failures';

type SignedInRequest = FastifyRequest & { readonly user: SignedInAccount };

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly database: Database,
    private readonly view: SessionView,
    private readonly principals: Principals,
    private readonly limits: RequestLimits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(200)
  @Public()
  @UseGuards(LocalSignInGuard)
  @ApiBody({ type: SignInDto })
  @ApiOkResponse({ type: SessionDto })
  async open(@Req() request: SignedInRequest): Promise<SessionDto> {
    const csrfToken = await this.begin(request, request.user);
    return this.view.of(request.user.accountId, csrfToken);
  }

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: SessionDto })
  read(@CurrentPrincipal() { accountId }: Principal, @Req() request: FastifyRequest): Promise<SessionDto> {
    const { csrfToken } = request.session;
    if (csrfToken === undefined) throw notSignedIn();
    return this.view.of(accountId, csrfToken);
  }

  @Delete()
  @HttpCode(204)
  @SignedIn()
  @ApiNoContentResponse()
  async close(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await request.session.destroy();
    void reply.clearCookie(SESSION_COOKIE, { path: SESSION_PATH });
  }

  @Post('password')
  @HttpCode(204)
  @SignedIn()
  @ApiNoContentResponse()
  async changePassword(@CurrentPrincipal() principal: Principal, @Req() request: FastifyRequest, @Body() { current, next }: PasswordChangeDto): Promise<void> {
    const { accountId } = principal;
    const { csrfToken, signedInAt } = request.session;
    const key = usernameHash(principal.username).toString('base64url');
    await this.limits.countSignIn(request.ip, key);
    const generation = await changePassword(this.database, { accountId, current, next }, actorOf(principal));
    await this.limits.giveBackSignIn(request.ip, key);
    this.principals.forget(accountId);
    await request.session.regenerate();
    Object.assign(request.session, { accountId, generation, csrfToken, signedInAt });
  }

  /** Under a new id, so that an id from before the sign-in is worth nothing. */
  private async begin(request: FastifyRequest, { accountId, generation }: SignedInAccount): Promise<string> {
    await request.session.regenerate();
    const csrfToken = newCsrfToken();
    Object.assign(request.session, { accountId, generation, csrfToken, signedInAt: this.clock.now().toISOString() });
    return csrfToken;
  }
}
