import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { trainingDayAt, type Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { Allow } from '../../../platform/sessions/allow';
import { CurrentPrincipal } from '../../../platform/sessions/current-principal';
import { actorOf, type Principal } from '../../../platform/sessions/principal';
import { reachesWholeUnit } from '../../../platform/sessions/scope';
import { scopeOf } from '../../../platform/sessions/scope-of';
import { beginUnitAct } from './begin-unit-act';
import { listUnitActs, readUnitAct, readUnitTree, type UnitReading } from './read-unit-acts';
import { changeFrom } from './unit-change-from';
import type { UnitChange } from './unit-act-kinds';
import { UnitActDto, UnitActEffectDto, UnitActIdDto, UnitActPageDto, UnitActProposalDto, UnitActsQueryDto, UnitActUndoDto, UnitChangeDto, UnitTreeDto, UnitTreeQueryDto } from './unit-acts.dto';
import { unitActErrors } from './unit-acts.errors';
import { undoUnitAct } from './undo-unit-act';
import { weighUnitAct } from './weigh-unit-act';

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

  @Get('unit-acts')
  @Allow('units.read')
  @ApiOkResponse({ type: UnitActPageDto })
  list(@CurrentPrincipal() principal: Principal, @Query() query: UnitActsQueryDto): Promise<UnitActPageDto> {
    return listUnitActs(this.reading, scopeOf(principal, 'units.read'), query);
  }

  /** With how far it has come. */
  @Get('unit-acts/:actId')
  @Allow('units.read')
  @ApiOkResponse({ type: UnitActDto })
  read(@CurrentPrincipal() principal: Principal, @Param() { actId }: UnitActIdDto): Promise<UnitActDto> {
    return readUnitAct(this.reading, scopeOf(principal, 'units.read'), actId);
  }

  /** What would happen; nothing is written. */
  @Post('unit-acts/effect')
  @HttpCode(200)
  @Allow('units.manage')
  @ApiOkResponse({ type: UnitActEffectDto })
  async effect(@CurrentPrincipal() principal: Principal, @Body() body: UnitChangeDto): Promise<UnitActEffectDto> {
    const wanted = changeFrom(body);
    await this.assertReached(principal, wanted);
    const { people, units } = await this.database.transaction((tx) => weighUnitAct(tx, wanted, trainingDayAt(this.clock.now())));
    return { people, units };
  }

  @Post('unit-acts')
  @Allow('units.manage')
  @ApiCreatedResponse({ type: UnitActDto })
  async begin(@CurrentPrincipal() principal: Principal, @Body() { reason, documentNo, ...body }: UnitActProposalDto): Promise<UnitActDto> {
    const wanted = { ...changeFrom(body), reason, documentNo };
    await this.assertReached(principal, wanted);
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
    await this.assertUnitsReached(principal, [unitId, ...(intoUnitId === null ? [] : [intoUnitId])], true);
    const at = this.clock.now();
    await this.database.transaction((tx) => undoUnitAct(tx, actId, reason, { actor: actorOf(principal), at, today: trainingDayAt(at) }));
    return readUnitAct(this.reading, scopeOf(principal, 'units.read'), actId);
  }

  /** Every unit concerned, whole: of a split also the one above, below which the new unit will stand. */
  private assertReached(principal: Principal, wanted: UnitChange): Promise<void> {
    return this.assertUnitsReached(principal, wanted.kind === 'merge' ? [wanted.unitId, wanted.intoUnitId] : [wanted.unitId], wanted.kind === 'split');
  }

  private async assertUnitsReached(principal: Principal, unitIds: readonly number[], withParents: boolean): Promise<void> {
    const scope = scopeOf(principal, 'units.manage');
    const units = await this.database.query<{ id: number; path: string; parentPath: string | null }>(
      'SELECT u.id, u.path, p.path AS parentPath FROM org_unit u LEFT JOIN org_unit p ON p.id = u.parent_id WHERE u.id IN (?)',
      [[...unitIds]],
    );
    const paths = units.flatMap(({ path, parentPath }) => (withParents && parentPath !== null ? [path, parentPath] : [path]));
    if (units.length === 0 || !paths.every((path) => reachesWholeUnit(scope, path))) throw unitActErrors.unitNotFound({ unitId: unitIds[0] });
  }
}
