import { Controller, Get, Inject, Optional, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { CREDIT_FORECAST, findClass, type CreditForecast } from '../../classes/public';
import { Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { readAppraisal } from '../appraisal/read-appraisal';
import { attendanceErrors } from '../attendance.errors';
import { readCreditsLeft } from '../leave/credits-left';
import { effectOf } from '../leave/leave-effect';
import { signInWindow } from '../sign-in/sign-in-window';
import { AttendedClassDto } from './attendance.dto';
import { MyAttendanceDto } from './my-attendance.dto';
import { readAttendance } from './read-attendance';

/** A trainee's own register of a class: what is marked, what it means so far. */
@ApiTags('attendance')
@Controller('my-attendance')
export class MyAttendanceController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Optional() @Inject(CREDIT_FORECAST) private readonly forecast: CreditForecast | undefined,
  ) {}

  @Get()
  @Allow('attendance.sign')
  @ApiOkResponse({ type: MyAttendanceDto })
  async read(@CurrentPrincipal() principal: Principal, @Query() { classId }: AttendedClassDto): Promise<MyAttendanceDto> {
    const now = this.clock.now();
    const { title, state } = await findClass(this.database, classId);
    const personId = principal.personId ?? 0;
    const { sessions, trainees, missedLimit } = await readAttendance(this.database, classId, now, { personIds: [personId] });
    const [own] = trainees;
    if (!own) throw attendanceErrors.notEnrolled({ classId, title });
    const markOf = new Map(own.marks.map((mark) => [mark.sessionId, mark]));
    const effect = effectOf(own.count, missedLimit);
    return {
      classId, title, state,
      asOf: now.toISOString(),
      sessions: sessions.map(({ id, day, half, topic, place, over, open }) => {
        const { opensAt, closesAt } = signInWindow(day, half);
        const mark = markOf.get(id);
        return { id, day, half, topic, place, over, open, opensAt, closesAt, state: mark?.state ?? null, method: mark?.method ?? null, signedAt: mark?.signedAt ?? null };
      }),
      count: own.count,
      appraisal: await readAppraisal(this.database, classId, { personIds: [personId] }),
      effect,
      credits: await readCreditsLeft(this.database, this.forecast, classId, effect),
    };
  }
}
