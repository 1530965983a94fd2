import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
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
import { assertUnitsReached, unitsOf } from './assert-units-reached';
import { beginUnitAct } from './begin-unit-act';
import { listUnitActs, readUnitAct, readUnitTree, type UnitReading } from './read-unit-acts';
import { UNIT_ACT_COLUMNS } from './unit-act-columns';
import { UNIT_TREE_COLUMNS } from './unit-tree-columns';
import { changeFrom } from './unit-change-from';
import { UnitActDto, UnitActEffectDto, UnitActIdDto, UnitActPageDto, UnitActProposalDto, UnitActsFilterDto, UnitActsQueryDto, UnitActUndoDto, UnitChangeDto, UnitTreeDto, UnitTreeQueryDto } from './unit-acts.dto';
import { undoUnitAct } from './undo-unit-act';
import { weighWholeAct } from './weigh-whole-act';

/** 机构变动: units opened, renamed, merged, split and closed by date, and the tree as of any day. */
@ApiTags('units')
@Controller()
export class UnitActsController {
  private readonly reading: UnitReading;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.reading = { database, clock };
  }

  @Get('unit-tree')
  @Allow('units.read')
  @ApiOkResponse({ type: UnitTreeDto })
  tree(@CurrentPrincipal() principal: Principal, @Query() query: UnitTreeQueryDto): Promise<UnitTreeDto> {
    return readUnitTree(this.reading, scopeOf(principal, 'units.read'), query);
  }

  @Get('unit-tree.xlsx')
  @Allow('units.read')
  @AnswersWorkbook()
  async exportTree(@CurrentPrincipal() principal: Principal, @Query() query: UnitTreeQueryDto, @Res() reply: FastifyReply): Promise<void> {
    const { items, on, asOf } = await this.tree(principal, query);
    await sendList(reply, { name: { zh: `${on} 机构`, en: `Units on ${on}` }, columns: UNIT_TREE_COLUMNS, read: async () => wholeList(items, new Date(asOf)) });
  }

  @Get('unit-acts')
  @Allow('units.read')
  @ApiOkResponse({ type: UnitActPageDto })
  list(@CurrentPrincipal() principal: Principal, @Query() query: UnitActsQueryDto): Promise<UnitActPageDto> {
    return listUnitActs(this.reading, scopeOf(principal, 'units.read'), query);
  }

  @Get('unit-acts/export.xlsx')
  @Allow('units.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Query() filter: UnitActsFilterDto, @Res() reply: FastifyReply): Promise<void> {
    const scope = scopeOf(principal, 'units.read');
    await sendList(reply, { name: { zh: '机构变动记录', en: 'Changes of units' }, columns: UNIT_ACT_COLUMNS, read: (page) => listUnitActs(this.reading, scope, { ...filter, ...page }) });
  }

  /** With how far it has come. */
  @Get('unit-acts/:actId')
  @Allow('units.read')
  @ApiOkResponse({ type: UnitActDto })
  read(@CurrentPrincipal() principal: Principal, @Param() { actId }: UnitActIdDto): Promise<UnitActDto> {
    return readUnitAct(this.reading, scopeOf(principal, 'units.read'), actId);
  }

  /** What would happen; nothing is written. Of a day to come: what would happen if nothing else did until then. */
  @Post('unit-acts/effect')
  @HttpCode(200)
  @Allow('units.manage')
  @ApiOkResponse({ type: UnitActEffectDto })
  async effect(@CurrentPrincipal() principal: Principal, @Body() body: UnitChangeDto): Promise<UnitActEffectDto> {
    const wanted = changeFrom(body);
    await assertUnitsReached(this.database, scopeOf(principal, 'units.manage'), unitsOf(wanted));
    const today = trainingDayAt(this.clock.now());
    const { people, units } = await this.database.transaction((tx) => weighWholeAct(tx, wanted, wanted.on > today ? wanted.on : today));
    return { people, units };
  }

  @Post('unit-acts')
  @Allow('units.manage')
  @ApiCreatedResponse({ type: UnitActDto })
  async begin(@CurrentPrincipal() principal: Principal, @Body() { reason, documentNo, ...body }: UnitActProposalDto): Promise<UnitActDto> {
    const wanted = { ...changeFrom(body), reason, documentNo };
    await assertUnitsReached(this.database, scopeOf(principal, 'units.manage'), unitsOf(wanted));
    const at = this.clock.now();
    const actId = await this.database.transaction((tx) => beginUnitAct(tx, wanted, { actor: actorOf(principal), at, today: trainingDayAt(at) }));
    return readUnitAct(this.reading, scopeOf(principal, 'units.read'), actId);
  }

  /** What was recorded by mistake, as a whole, as long as nothing was built on it. */
  @Post('unit-acts/:actId/undoing')
  @HttpCode(200)
  @Allow('units.manage')
  @ApiOkResponse({ type: UnitActDto })
  async undo(@CurrentPrincipal() principal: Principal, @Param() { actId }: UnitActIdDto, @Body() { reason }: UnitActUndoDto): Promise<UnitActDto> {
    const { unitId, intoUnitId } = await readUnitAct(this.reading, scopeOf(principal, 'units.read'), actId);
    await assertUnitsReached(this.database, scopeOf(principal, 'units.manage'), { unitIds: [unitId, ...(intoUnitId === null ? [] : [intoUnitId])], withParents: true });
    const at = this.clock.now();
    await this.database.transaction((tx) => undoUnitAct(tx, actId, reason, { actor: actorOf(principal), at, today: trainingDayAt(at) }));
    return readUnitAct(this.reading, scopeOf(principal, 'units.read'), actId);
  }
}
