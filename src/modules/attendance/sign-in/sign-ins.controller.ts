import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { CONFIGURATION, type Configuration } from '../../../platform/configuration/configuration';
import { Database } from '../../../platform/database/database';
import { actorOf, Allow, CurrentPrincipal, Public, type Principal } from '../../identity/public';
import { attendanceErrors } from '../attendance.errors';
import { RoomCodes } from '../room-code/room-codes';
import { SCAN_COOKIE, SCAN_MINUTES, SCAN_PATH, ScanTickets } from '../room-code/scan-tickets';
import { signIn } from './sign-in';
import { CodeDto, SignedInDto } from './sign-in.dto';
import { showSignIn } from './show-sign-in';

const SECONDS_A_MINUTE = 60;

/** A trainee's own phone. Whoever has none signs in at the desk: each way ends in the same mark. */
@ApiTags('attendance')
@Controller('sign-ins')
export class SignInsController {
  constructor(
    private readonly database: Database,
    private readonly codes: RoomCodes,
    private readonly tickets: ScanTickets,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Pick<Configuration, 'secureCookies'>,
  ) {}

  /** A code was scanned, by whom will be known later: from now on this instant counts for this browser. */
  @Post('scans')
  @HttpCode(204)
  @Public()
  @ApiNoContentResponse()
  scan(@Body() { code }: CodeDto, @Res({ passthrough: true }) reply: FastifyReply): void {
    const now = this.clock.now();
    this.codes.read(code, now);
    void reply.setCookie(SCAN_COOKIE, this.tickets.give(code, now), {
      path: SCAN_PATH, httpOnly: true, sameSite: 'strict', secure: this.configuration.secureCookies, maxAge: SCAN_MINUTES * SECONDS_A_MINUTE,
    });
  }

  @Post()
  @HttpCode(200)
  @Allow('attendance.sign')
  @ApiOkResponse({ type: SignedInDto })
  async sign(@CurrentPrincipal() principal: Principal, @Body() { code }: CodeDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInDto> {
    const now = this.clock.now();
    const { personId } = principal;
    if (personId === null) throw attendanceErrors.notEnrolled({});
    const scannedAt = this.tickets.read(request.cookies[SCAN_COOKIE], code, now);
    const sessionId = scannedAt ? this.codes.sessionOf(code) : this.codes.read(code, now);
    const signed = await this.database.transaction((tx) => signIn(tx, { sessionId, personId, method: 'qr', at: scannedAt ?? now }, actorOf(principal), now));
    void reply.clearCookie(SCAN_COOKIE, { path: SCAN_PATH });
    return showSignIn(this.database, personId, signed);
  }
}
