import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../../platform/clock/clock';
import { Database } from '../../../../platform/database/database';
import { AnswersWorkbook, sendList } from '../../../../platform/http/send-list';
import { actorOf, Allow, assertWholeUnitInScope, CurrentPrincipal, scopeOf, type Principal } from '../../../identity/public';
import { claimErrors } from '../claim.errors';
import { FilingDecisionDto, FilingInputDto } from '../claim-input.dto';
import { ClaimWords } from '../reading/claim-words';
import { YearDeclarations } from '../year-declarations';
import { fileActivity, moveFiling, type FilingMove } from './file-activity';
import { FILING_COLUMNS, nameFilings } from './filing-columns';
import { FilingDto, FilingFilterDto, FilingIdDto, FilingPageDto, FilingQueryDto } from './filings.dto';
import { listFilings, readFiling } from './read-filings';

/** 备案. */
@ApiTags('claims')
@Controller('claim-filings')
export class ClaimFilingsController {
  constructor(
    private readonly database: Database,
    private readonly declarations: YearDeclarations,
    private readonly words: ClaimWords,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('claims.read')
  @ApiOkResponse({ type: FilingPageDto })
  list(@CurrentPrincipal() principal: Principal, @Query() query: FilingQueryDto): Promise<FilingPageDto> {
    return listFilings(this.database, principal, query, this.clock.now());
  }

  /** Names leave the house: only of the people whose lists the caller may take along. */
  @Get('export.xlsx')
  @Allow('people.export')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Query() filter: FilingFilterDto, @Res() reply: FastifyReply): Promise<void> {
    const asOf = this.clock.now();
    await sendList(reply, {
      name: { zh: '活动备案', en: 'Filings' },
      columns: FILING_COLUMNS,
      read: async (page) => nameFilings(this.words, await listFilings(this.database, principal, { ...filter, ...page }, asOf, 'people.export')),
    });
  }

  /** For oneself or, by unit personnel, for the people of a unit. */
  @Post()
  @Allow('claims.read')
  @ApiCreatedResponse({ type: FilingDto })
  async file(@CurrentPrincipal() principal: Principal, @Body() { trainingYear, unitId, ...wanted }: FilingInputDto): Promise<FilingDto> {
    const place = unitId === null ? await this.ownPlace(principal) : await this.unitPlace(principal, unitId);
    const { form } = await this.declarations.form(trainingYear, wanted.category);
    if (!form.filedBefore) throw claimErrors.filingNotNeeded({ category: wanted.category });
    const filingId = await this.database.transaction((tx) => fileActivity(tx, { ...wanted, ...place }, actorOf(principal), this.clock.now()));
    return readFiling(this.database, principal, filingId);
  }

  @Post(':filingId/decision')
  @HttpCode(200)
  @Allow('claims.review-upper')
  @ApiOkResponse({ type: FilingDto })
  async decide(@CurrentPrincipal() principal: Principal, @Param() { filingId }: FilingIdDto, @Body() { decision, reason }: FilingDecisionDto): Promise<FilingDto> {
    const { mayDecide, state, mayWithdraw } = await readFiling(this.database, principal, filingId);
    if (state !== 'submitted') throw claimErrors.filingWrongState({ filingId, state });
    if (!mayDecide) throw mayWithdraw ? claimErrors.ownClaim({ filingId }) : claimErrors.stepNotYours({ filingId });
    return this.move(principal, { filingId, to: decision, reason });
  }

  @Post(':filingId/withdrawal')
  @HttpCode(200)
  @Allow('claims.read')
  @ApiOkResponse({ type: FilingDto })
  async withdraw(@CurrentPrincipal() principal: Principal, @Param() { filingId }: FilingIdDto): Promise<FilingDto> {
    const { mayWithdraw, state } = await readFiling(this.database, principal, filingId);
    if (!mayWithdraw) throw claimErrors.filingWrongState({ filingId, state });
    return this.move(principal, { filingId, to: 'withdrawn', reason: '' });
  }

  private async move(principal: Principal, wanted: FilingMove): Promise<FilingDto> {
    await this.database.transaction((tx) => moveFiling(tx, wanted, actorOf(principal), this.clock.now()));
    return readFiling(this.database, principal, wanted.filingId);
  }

  private async ownPlace(principal: Principal): Promise<{ unitId: number; unitPath: string; personId: number }> {
    scopeOf(principal, 'claims.declare');
    const [place] = await this.database.query<{ unitId: number; unitPath: string; personId: number }>(
      'SELECT u.id AS unitId, u.path AS unitPath, g.person_id AS personId FROM posting g JOIN org_unit u ON u.id = g.unit_id WHERE g.person_id = ? AND g.valid_until IS NULL LIMIT 1',
      [principal.personId ?? 0],
    );
    if (!place) throw claimErrors.noPerson();
    return place;
  }

  private async unitPlace(principal: Principal, unitId: number): Promise<{ unitId: number; unitPath: string; personId: null }> {
    const { id, path } = await assertWholeUnitInScope(this.database, scopeOf(principal, 'claims.declare-batch'), unitId);
    return { unitId: id, unitPath: path, personId: null };
  }
}
