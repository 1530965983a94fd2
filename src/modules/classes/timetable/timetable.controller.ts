import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { actorOf, Allow, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { findHostedClass } from '../class/find-class';
import { ClassIdDto } from '../reading/classes.dto';
import { viewSessions } from '../reading/view-sessions';
import { tryOut } from '../enrolment/effect-on-seats';
import { checkTimetable } from './check-timetable';
import { findTraineeClashes } from './find-trainee-clashes';
import { setTimetable } from './set-timetable';
import { TimetableCheckDto, TimetableDto, TimetableInputDto } from './timetable.dto';

@ApiTags('classes')
@Controller('classes/:classId/timetable')
export class TimetableController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('classes.manage')
  @ApiOkResponse({ type: TimetableDto })
  async read(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto): Promise<TimetableDto> {
    await findHostedClass(this.database, scopeOf(principal, 'classes.manage'), classId);
    return { sessions: await viewSessions(this.database, classId), clashes: await findTraineeClashes(this.database, classId) };
  }

  /** Rooms and teachers are taken with it, or the whole change is refused with who has them. */
  @Put()
  @Allow('classes.manage')
  @ApiOkResponse({ type: TimetableDto })
  async set(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Body() wanted: TimetableInputDto): Promise<TimetableDto> {
    await findHostedClass(this.database, scopeOf(principal, 'classes.manage'), classId);
    const { clashes } = await this.database.transaction((tx) => setTimetable(tx, classId, wanted, actorOf(principal), this.clock.now()));
    return { sessions: await viewSessions(this.database, classId), clashes };
  }

  /** What stands against a timetable that is being made: nothing is kept. */
  @Post('checks')
  @HttpCode(200)
  @Allow('classes.manage')
  @ApiOkResponse({ type: TimetableCheckDto })
  async check(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Body() { sessions }: TimetableInputDto): Promise<TimetableCheckDto> {
    await findHostedClass(this.database, scopeOf(principal, 'classes.manage'), classId);
    return tryOut(this.database, (tx) => checkTimetable(tx, classId, sessions, this.clock.now()));
  }
}
