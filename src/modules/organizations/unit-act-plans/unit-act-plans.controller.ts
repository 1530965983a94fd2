import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { trainingDayAt, type Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { AnswersWorkbook, sendList, wholeList } from '../../../platform/http/send-list';
import { Allow } from '../../../platform/sessions/allow';
import { CurrentPrincipal } from '../../../platform/sessions/current-principal';
import { actorOf, type Principal } from '../../../platform/sessions/principal';
import { scopeOf } from '../../../platform/sessions/scope-of';
import { assertUnitsReached, unitsOf } from '../unit-acts/assert-units-reached';
import { changeFrom } from '../unit-acts/unit-change-from';
import { UnitActProposalDto } from '../unit-acts/unit-acts.dto';
import { planUnitAct } from './plan-unit-act';
import { listPlans, readPlan } from './read-plans';
import { UNIT_ACT_PLAN_COLUMNS } from './unit-act-plan-columns';
import { UnitActPlanDto, UnitActPlanIdDto, UnitActPlanListDto, UnitActPlanWithdrawalDto } from './unit-act-plans.dto';
import { withdrawPlan } from './withdraw-plan';

/** 预定的机构变动: what was decided for a day to come, and happens on it by itself. */
@ApiTags('units')
@Controller('unit-act-plans')
export class UnitActPlansController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('units.read')
  @ApiOkResponse({ type: UnitActPlanListDto })
  async list(@CurrentPrincipal() principal: Principal): Promise<UnitActPlanListDto> {
    return { items: await listPlans(this.database, scopeOf(principal, 'units.read')) };
  }

  @Get('export.xlsx')
  @Allow('units.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Res() reply: FastifyReply): Promise<void> {
    const { items } = await this.list(principal);
    await sendList(reply, { name: { zh: '预定的机构变动', en: 'Planned changes of units' }, columns: UNIT_ACT_PLAN_COLUMNS, read: async () => wholeList(items, this.clock.now()) });
  }

  @Post()
  @Allow('units.manage')
  @ApiCreatedResponse({ type: UnitActPlanDto })
  async plan(@CurrentPrincipal() principal: Principal, @Body() { reason, documentNo, ...body }: UnitActProposalDto): Promise<UnitActPlanDto> {
    const change = changeFrom(body);
    await assertUnitsReached(this.database, scopeOf(principal, 'units.manage'), unitsOf(change));
    const at = this.clock.now();
    const planId = await this.database.transaction((tx) => planUnitAct(tx, { ...change, reason, documentNo }, { actor: actorOf(principal), at, today: trainingDayAt(at) }));
    return readPlan(this.database, scopeOf(principal, 'units.read'), planId);
  }

  @Post(':planId/withdrawal')
  @HttpCode(200)
  @Allow('units.manage')
  @ApiOkResponse({ type: UnitActPlanDto })
  async withdraw(@CurrentPrincipal() principal: Principal, @Param() { planId }: UnitActPlanIdDto, @Body() { reason }: UnitActPlanWithdrawalDto): Promise<UnitActPlanDto> {
    const { unitId } = await readPlan(this.database, scopeOf(principal, 'units.read'), planId);
    await assertUnitsReached(this.database, scopeOf(principal, 'units.manage'), { unitIds: [unitId], withParents: false });
    await this.database.transaction((tx) => withdrawPlan(tx, planId, reason, { actor: actorOf(principal), at: this.clock.now() }));
    return readPlan(this.database, scopeOf(principal, 'units.read'), planId);
  }
}
