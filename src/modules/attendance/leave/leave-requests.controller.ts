import { Body, Controller, Get, HttpCode, Inject, Optional, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database, type Transaction } from '../../../platform/database/database';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { CREDIT_FORECAST, findHostedClass, type CreditForecast } from '../../classes/public';
import { actorOf, Allow, CurrentPrincipal, scopeOf, type Actor, type Principal } from '../../identity/public';
import { attendanceErrors } from '../attendance.errors';
import { readCreditsLeft } from './credits-left';
import { decideLeave } from './decide-leave';
import { closeLeave, withdrawLeave } from './end-leave';
import { findLeave } from './find-leave';
import { forecastLeave } from './forecast-leave';
import { LEAVE_COLUMNS } from './leave-columns';
import { readLeaveStanding } from './leave-standing';
import { LeaveDecisionDto, LeaveDetailDto, LeaveDto, LeaveEndDto, LeaveFilterDto, LeaveForecastDto, LeaveIdDto, LeavePageDto, LeaveQueryDto, LeaveRequestDto, LeaveTrialDto } from './leave.dto';
import { listLeave, readLeave, type LeaveReading } from './read-leave';
import { requestLeave } from './request-leave';
import { stepsWithin } from './review-step';

/** 请销假, for oneself or, by the school, for somebody without a phone. */
@ApiTags('leave')
@Controller('leave-requests')
export class LeaveRequestsController {
  private readonly reading: LeaveReading;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Optional() @Inject(CREDIT_FORECAST) private readonly credits: CreditForecast | undefined,
  ) {
    this.reading = { database, clock };
  }

  @Post()
  @Allow('classes.read')
  @ApiCreatedResponse({ type: LeaveDto })
  async request(@CurrentPrincipal() principal: Principal, @Body() { personId: named, ...wanted }: LeaveRequestDto): Promise<LeaveDto> {
    const personId = await this.personFor(principal, wanted.classId, named);
    const { leaveId } = await this.database.transaction((tx) => requestLeave(tx, { ...wanted, personId }, actorOf(principal), this.clock.now()));
    return readLeave(this.reading, principal, leaveId);
  }

  @Get()
  @Allow('classes.read')
  @ApiOkResponse({ type: LeavePageDto })
  list(@CurrentPrincipal() principal: Principal, @Query() query: LeaveQueryDto): Promise<LeavePageDto> {
    return listLeave(this.reading, principal, query);
  }

  @Get('export.xlsx')
  @Allow('classes.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Query() filter: LeaveFilterDto, @Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '请假申请', en: 'Leave requests' }, columns: LEAVE_COLUMNS, read: (page) => this.list(principal, { ...filter, ...page }) });
  }

  /** What a leave would bring about, before it is asked for. */
  @Get('forecast')
  @Allow('classes.read')
  @ApiOkResponse({ type: LeaveForecastDto })
  async forecast(@CurrentPrincipal() principal: Principal, @Query() { classId, personId: named, fromDay, fromHalf, untilDay, untilHalf }: LeaveTrialDto): Promise<LeaveForecastDto> {
    const personId = await this.personFor(principal, classId, named);
    const span = { from: { day: fromDay, half: fromHalf }, until: { day: untilDay, half: untilHalf } };
    const forecast = forecastLeave(await readLeaveStanding(this.database, { classId, personId }, this.clock.now()), span);
    return { ...forecast, credits: await readCreditsLeft(this.database, this.credits, classId, forecast.effect) };
  }

  /** What somebody who decides has to see first. */
  @Get(':leaveId')
  @Allow('classes.read')
  @ApiOkResponse({ type: LeaveDetailDto })
  async read(@CurrentPrincipal() principal: Principal, @Param() { leaveId }: LeaveIdDto): Promise<LeaveDetailDto> {
    const leave = await readLeave(this.reading, principal, leaveId);
    return { ...leave, credits: await readCreditsLeft(this.database, this.credits, leave.classId, leave.effect) };
  }

  @Post(':leaveId/decision')
  @HttpCode(200)
  @Allow('leave.decide')
  @ApiOkResponse({ type: LeaveDto })
  decide(@CurrentPrincipal() principal: Principal, @Param() { leaveId }: LeaveIdDto, @Body() decision: LeaveDecisionDto): Promise<LeaveDto> {
    return this.act(principal, leaveId, async (tx, actor, at) => {
      const steps = stepsWithin(principal, await findLeave(tx, leaveId));
      await decideLeave(tx, leaveId, decision, { steps, actor }, at);
    });
  }

  /** 销假. */
  @Post(':leaveId/return')
  @HttpCode(200)
  @Allow('classes.read')
  @ApiOkResponse({ type: LeaveDto })
  close(@CurrentPrincipal() principal: Principal, @Param() { leaveId }: LeaveIdDto, @Body() { ended }: LeaveEndDto): Promise<LeaveDto> {
    return this.actOnOwn(principal, leaveId, (tx, actor, at) => closeLeave(tx, leaveId, ended, actor, at));
  }

  @Post(':leaveId/withdrawal')
  @HttpCode(200)
  @Allow('classes.read')
  @ApiOkResponse({ type: LeaveDto })
  withdraw(@CurrentPrincipal() principal: Principal, @Param() { leaveId }: LeaveIdDto): Promise<LeaveDto> {
    return this.actOnOwn(principal, leaveId, (tx, actor, at) => withdrawLeave(tx, leaveId, actor, at));
  }

  /** Oneself, or somebody of a class that the caller looks after. @throws DomainError CLASS_NOT_FOUND, NOT_IN_CLASS */
  private async personFor(principal: Principal, classId: number, named: number | undefined): Promise<number> {
    if (named === undefined || named === principal.personId) {
      scopeOf(principal, 'attendance.sign');
      if (principal.personId === null) throw attendanceErrors.notEnrolled({ classId });
      return principal.personId;
    }
    await findHostedClass(this.database, scopeOf(principal, 'attendance.manage'), classId);
    return named;
  }

  /** By the trainee, or by the school of the class. */
  private async actOnOwn(principal: Principal, leaveId: number, work: (tx: Transaction, actor: Actor, at: Date) => Promise<void>): Promise<LeaveDto> {
    const { personId, classId } = await readLeave(this.reading, principal, leaveId);
    await this.personFor(principal, classId, personId);
    return this.act(principal, leaveId, work);
  }

  /** What the caller cannot see is not there for them. */
  private async act(principal: Principal, leaveId: number, work: (tx: Transaction, actor: Actor, at: Date) => Promise<void>): Promise<LeaveDto> {
    await readLeave(this.reading, principal, leaveId);
    await this.database.transaction((tx) => work(tx, actorOf(principal), this.clock.now()));
    return readLeave(this.reading, principal, leaveId);
  }
}
