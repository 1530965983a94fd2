import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database, type Transaction } from '../../../platform/database/database';
import { AnswersWorkbook, sendList, wholeList } from '../../../platform/http/send-list';
import { actorOf, Allow, CurrentPrincipal, holds, partsOf, scopeOf, type Principal } from '../../identity/public';
import { findHostedClass } from '../class/find-class';
import { ReasonDto } from '../class/class-input.dto';
import { tryOut, type SeatEffect } from '../enrolment/effect-on-seats';
import { ClassIdDto } from '../reading/classes.dto';
import { assertVisible } from '../reading/visible-classes';
import { changeSeats, poolSeatsNow, recallSeats } from './change-seats';
import { RecallDto, SeatEffectDto, SeatGridDto, SeatGridInputDto, TrialQueryDto } from './quotas.dto';
import { readGrid } from './read-grid';
import { SEAT_COLUMNS } from './seat-columns';

@ApiTags('seats')
@Controller('classes/:classId')
export class QuotasController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Unit HR sees the open pool and the quotas that concern their units. */
  @Get('quotas')
  @Allow('enrolments.read')
  @ApiOkResponse({ type: SeatGridDto })
  async read(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto): Promise<SeatGridDto> {
    await assertVisible(this.database, principal, classId);
    const { all, reaches } = partsOf(scopeOf(principal, 'enrolments.read'));
    return readGrid(this.database, classId, all || holds(principal, 'classes.manage') ? undefined : reaches.map(({ path }) => path));
  }

  @Get('quotas.xlsx')
  @Allow('enrolments.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Param() path: ClassIdDto, @Res() reply: FastifyReply): Promise<void> {
    const { rows } = await this.read(principal, path);
    await sendList(reply, { name: { zh: `名额分配 ${path.classId}`, en: `Seats ${path.classId}` }, columns: SEAT_COLUMNS, read: async () => wholeList(rows, this.clock.now()) });
  }

  /** The whole grid in place of the one before; whoever can now be seated is. With `trial=yes` it only says what would happen. */
  @Put('quotas')
  @Allow('classes.manage')
  @ApiOkResponse({ type: SeatEffectDto })
  allot(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Query() { trial }: TrialQueryDto, @Body() grid: SeatGridInputDto): Promise<SeatEffect> {
    return this.change(principal, classId, trial, (tx) => changeSeats(tx, classId, grid, actorOf(principal), this.clock.now()));
  }

  @Post('quota-recalls')
  @HttpCode(200)
  @Allow('classes.manage')
  @ApiOkResponse({ type: SeatEffectDto })
  recall(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Query() { trial }: TrialQueryDto, @Body() { unitIds }: RecallDto): Promise<SeatEffect> {
    return this.change(principal, classId, trial, (tx) => recallSeats(tx, classId, unitIds, actorOf(principal), this.clock.now()));
  }

  /** All seats become one pool now, for a written reason. */
  @Post('quota-pooling')
  @HttpCode(200)
  @Allow('classes.manage')
  @ApiOkResponse({ type: SeatEffectDto })
  pool(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Query() { trial }: TrialQueryDto, @Body() { reason }: ReasonDto): Promise<SeatEffect> {
    return this.change(principal, classId, trial, (tx) => poolSeatsNow(tx, classId, reason, actorOf(principal), this.clock.now()));
  }

  private async change(principal: Principal, classId: number, trial: 'yes' | 'no', work: (tx: Transaction) => Promise<SeatEffect>): Promise<SeatEffect> {
    await findHostedClass(this.database, scopeOf(principal, 'classes.manage'), classId);
    return trial === 'yes' ? tryOut(this.database, work) : this.database.transaction(work);
  }
}
