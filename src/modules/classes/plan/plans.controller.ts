import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database, type Transaction } from '../../../platform/database/database';
import { AnswersWorkbook, sendList, wholeList } from '../../../platform/http/send-list';
import { actorOf, Allow, assertUnitInScope, CurrentPrincipal, scopeOf, type Permission, type Principal } from '../../identity/public';
import { DecisionDto, ReasonDto } from '../class/class-input.dto';
import { RepeatedCallUpsDto } from '../reading/call-ups.dto';
import { readRepeatedCallUps } from '../reading/read-call-ups';
import { PLAN_COLUMNS } from './plan-columns';
import { NewPlanDto, PlanIdDto, PlanListDto, PlansQueryDto, PlanWithStepsDto } from './plans.dto';
import { listPlans, readPlan } from './read-plans';
import { cancelPlan, createPlan, decidePlan, submitPlan } from './write-plan';

@ApiTags('training plans')
@Controller('training-plans')
export class PlansController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('classes.read')
  @ApiOkResponse({ type: PlanListDto })
  async list(@CurrentPrincipal() principal: Principal, @Query() { year }: PlansQueryDto): Promise<PlanListDto> {
    return { items: await listPlans(this.database, principal, year) };
  }

  @Get('export.xlsx')
  @Allow('classes.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Query() { year }: PlansQueryDto, @Res() reply: FastifyReply): Promise<void> {
    const items = await listPlans(this.database, principal, year);
    await sendList(reply, { name: { zh: '培训计划', en: 'Training plans' }, columns: PLAN_COLUMNS, read: async () => wholeList(items, this.clock.now()) });
  }

  @Post()
  @Allow('classes.manage')
  @ApiCreatedResponse({ type: PlanWithStepsDto })
  async create(@CurrentPrincipal() principal: Principal, @Body() { year, title, hostUnitId }: NewPlanDto): Promise<PlanWithStepsDto> {
    const host = await assertUnitInScope(this.database, scopeOf(principal, 'classes.manage'), hostUnitId);
    const planId = await this.database.transaction((tx) => createPlan(tx, { year, title, host }, actorOf(principal), this.clock.now()));
    return readPlan(this.database, principal, planId);
  }

  @Get(':planId')
  @Allow('classes.read')
  @ApiOkResponse({ type: PlanWithStepsDto })
  read(@CurrentPrincipal() principal: Principal, @Param() { planId }: PlanIdDto): Promise<PlanWithStepsDto> {
    return readPlan(this.database, principal, planId);
  }

  /** Hands in the plan with all its drafts. */
  @Post(':planId/submission')
  @HttpCode(200)
  @Allow('classes.manage')
  @ApiOkResponse({ type: PlanWithStepsDto })
  submit(@CurrentPrincipal() principal: Principal, @Param() { planId }: PlanIdDto): Promise<PlanWithStepsDto> {
    return this.step(principal, 'classes.manage', planId, (tx) => submitPlan(tx, planId, actorOf(principal), this.clock.now()));
  }

  @Get(':planId/repeated-call-ups')
  @Allow('classes.approve')
  @ApiOkResponse({ type: RepeatedCallUpsDto })
  async repeated(@CurrentPrincipal() principal: Principal, @Param() { planId }: PlanIdDto): Promise<RepeatedCallUpsDto> {
    await readPlan(this.database, principal, planId);
    return readRepeatedCallUps(this.database, { planId });
  }

  @Post(':planId/approval')
  @HttpCode(200)
  @Allow('classes.approve')
  @ApiOkResponse({ type: PlanWithStepsDto })
  decide(@CurrentPrincipal() principal: Principal, @Param() { planId }: PlanIdDto, @Body() decision: DecisionDto): Promise<PlanWithStepsDto> {
    return this.step(principal, 'classes.approve', planId, (tx) => decidePlan(tx, planId, decision, actorOf(principal), this.clock.now()));
  }

  @Post(':planId/cancellation')
  @HttpCode(200)
  @Allow('classes.manage')
  @ApiOkResponse({ type: PlanWithStepsDto })
  cancel(@CurrentPrincipal() principal: Principal, @Param() { planId }: PlanIdDto, @Body() { reason }: ReasonDto): Promise<PlanWithStepsDto> {
    return this.step(principal, 'classes.manage', planId, (tx) => cancelPlan(tx, planId, reason, actorOf(principal), this.clock.now()));
  }

  private async step(principal: Principal, permission: Permission, planId: number, step: (tx: Transaction) => Promise<void>): Promise<PlanWithStepsDto> {
    const { hostUnitId } = await readPlan(this.database, principal, planId);
    await assertUnitInScope(this.database, scopeOf(principal, permission), hostUnitId);
    await this.database.transaction(step);
    return readPlan(this.database, principal, planId);
  }
}
