import { Body, Controller, Get, HttpCode, Inject, Optional, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database, type Transaction } from '../../../platform/database/database';
import { actorOf, Allow, CurrentPrincipal, scopeOf, type Actor, type Permission, type Principal } from '../../identity/public';
import { RepeatedCallUpsDto } from '../reading/call-ups.dto';
import { ClassDto, ClassIdDto } from '../reading/classes.dto';
import { readRepeatedCallUps } from '../reading/read-call-ups';
import { readClass } from '../reading/read-class';
import { cancelClass } from './cancel-class';
import { DecisionDto, ReasonDto } from './class-input.dto';
import { CREDIT_FORECAST, type CreditForecast } from './credit-forecast';
import { findHostedClass } from './find-class';
import { archiveClass, decideClass, openEnrolmentNow, publishClass, submitClass } from './step-class';

type Step = (tx: Transaction, classId: number, actor: Actor, at: Date) => Promise<unknown>;

/** A class goes from state to state by what is made for it: its submission, its approval, its publication. */
@ApiTags('classes')
@Controller('classes/:classId')
export class ClassStepsController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Optional() @Inject(CREDIT_FORECAST) private readonly forecast: CreditForecast | undefined,
  ) {}

  @Post('submission')
  @HttpCode(200)
  @Allow('classes.manage')
  @ApiOkResponse({ type: ClassDto })
  submit(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto): Promise<ClassDto> {
    return this.step(principal, 'classes.manage', classId, submitClass);
  }

  /** To be looked at before an approval: people who are called up here and elsewhere in the year. */
  @Get('repeated-call-ups')
  @Allow('classes.approve')
  @ApiOkResponse({ type: RepeatedCallUpsDto })
  async repeated(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto): Promise<RepeatedCallUpsDto> {
    await findHostedClass(this.database, scopeOf(principal, 'classes.approve'), classId);
    return readRepeatedCallUps(this.database, { classId });
  }

  /** Approved, or back to the draft with a reason. */
  @Post('approval')
  @HttpCode(200)
  @Allow('classes.approve')
  @ApiOkResponse({ type: ClassDto })
  decide(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Body() decision: DecisionDto): Promise<ClassDto> {
    return this.step(principal, 'classes.approve', classId, (tx, id, actor, at) => decideClass(tx, id, decision, actor, at));
  }

  @Post('publication')
  @HttpCode(200)
  @Allow('classes.manage')
  @ApiOkResponse({ type: ClassDto })
  publish(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto): Promise<ClassDto> {
    return this.step(principal, 'classes.manage', classId, publishClass);
  }

  /** Opens enrolment now instead of at its hour. */
  @Post('enrolment-period')
  @HttpCode(200)
  @Allow('classes.manage')
  @ApiOkResponse({ type: ClassDto })
  open(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto): Promise<ClassDto> {
    return this.step(principal, 'classes.manage', classId, openEnrolmentNow);
  }

  @Post('cancellation')
  @HttpCode(200)
  @Allow('classes.manage')
  @ApiOkResponse({ type: ClassDto })
  cancel(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Body() { reason }: ReasonDto): Promise<ClassDto> {
    return this.step(principal, 'classes.manage', classId, (tx, id, actor, at) => cancelClass(tx, id, reason, actor, at));
  }

  @Post('archival')
  @HttpCode(200)
  @Allow('classes.manage')
  @ApiOkResponse({ type: ClassDto })
  archive(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto): Promise<ClassDto> {
    return this.step(principal, 'classes.manage', classId, archiveClass);
  }

  private async step(principal: Principal, permission: Permission, classId: number, step: Step): Promise<ClassDto> {
    await findHostedClass(this.database, scopeOf(principal, permission), classId);
    await this.database.transaction((tx) => step(tx, classId, actorOf(principal), this.clock.now()));
    const { database, clock, forecast } = this;
    return readClass({ database, clock, forecast }, principal, classId);
  }
}
