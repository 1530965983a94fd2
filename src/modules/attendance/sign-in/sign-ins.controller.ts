import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { actorOf, Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { attendanceErrors } from '../attendance.errors';
import { RoomCodes } from '../room-code/room-codes';
import { signIn } from './sign-in';
import { CodeDto, SignedInDto } from './sign-in.dto';
import { showSignIn } from './show-sign-in';

/** A trainee's own phone. Whoever has none signs in at the desk: each way ends in the same mark. */
@ApiTags('attendance')
@Controller('sign-ins')
export class SignInsController {
  constructor(
    private readonly database: Database,
    private readonly codes: RoomCodes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow('attendance.sign')
  @ApiOkResponse({ type: SignedInDto })
  async sign(@CurrentPrincipal() principal: Principal, @Body() { code }: CodeDto): Promise<SignedInDto> {
    const now = this.clock.now();
    const { personId } = principal;
    if (personId === null) throw attendanceErrors.notEnrolled({});
    const sessionId = this.codes.read(code, now);
    const signed = await this.database.transaction((tx) => signIn(tx, { sessionId, personId, method: 'qr', at: now }, actorOf(principal), now));
    return showSignIn(this.database, personId, signed);
  }
}
