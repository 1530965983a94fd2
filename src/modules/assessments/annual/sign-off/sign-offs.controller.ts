import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../../platform/clock/clock';
import { Database } from '../../../../platform/database/database';
import { AnswersWorkbook, sendList, wholeList } from '../../../../platform/http/send-list';
import { actorOf, Allow, assertUnitInScope, CurrentPrincipal, reachesWholeUnit, scopeOf, type Permission, type Principal } from '../../../identity/public';
import { annualErrors } from '../annual.errors';
import { AnnualNoteDto, AnnualReasonDto, AnnualYearDto } from '../year/annual.dto';
import { findAnnual } from '../year/find-annual';
import { listRoster, listSignOffs, type SignOffReading } from './read-sign-offs';
import { ROSTER_COLUMNS, SIGN_OFF_COLUMNS } from './sign-off-columns';
import { returnSignOff, signOff } from './sign-off';
import { AnnualRosterFilterDto, AnnualRosterPageDto, AnnualRosterQueryDto, SignOffListDto, SignOffUnitDto } from './sign-offs.dto';

/** 单位核对签章: each unit looks at its part of the roster and signs. */
@ApiTags('annual assessments')
@Controller('annual-assessments/:year')
export class SignOffsController {
  private readonly reading: SignOffReading;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.reading = { database, clock };
  }

  @Get('sign-offs')
  @Allow('assessment.read')
  @ApiOkResponse({ type: SignOffListDto })
  async list(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto): Promise<SignOffListDto> {
    return listSignOffs(this.reading, principal, await findAnnual(this.database, year));
  }

  @Get('sign-offs.xlsx')
  @Allow('assessment.read')
  @AnswersWorkbook()
  async workbook(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto, @Res() reply: FastifyReply): Promise<void> {
    const list = await this.list(principal, { year });
    await sendList(reply, { name: { zh: `${year} 年度签章单位`, en: `Sign-off of ${year}` }, columns: SIGN_OFF_COLUMNS, read: async () => wholeList(list.items, new Date(list.asOf)) });
  }

  @Get('roster')
  @Allow('assessment.read')
  @ApiOkResponse({ type: AnnualRosterPageDto })
  async roster(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto, @Query() query: AnnualRosterQueryDto): Promise<AnnualRosterPageDto> {
    return listRoster(this.reading, scopeOf(principal, 'assessment.read'), await findAnnual(this.database, year), query);
  }

  @Get('roster.xlsx')
  @Allow('people.export')
  @AnswersWorkbook()
  async rosterWorkbook(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto, @Query() filter: AnnualRosterFilterDto, @Res() reply: FastifyReply): Promise<void> {
    const annual = await findAnnual(this.database, year);
    const scope = scopeOf(principal, 'people.export');
    await sendList(reply, { name: { zh: `${year} 年度考核名册`, en: `Roster of ${year}` }, columns: ROSTER_COLUMNS, read: (page) => listRoster(this.reading, scope, annual, { ...filter, ...page }) });
  }

  @Post('sign-offs/:unitId')
  @HttpCode(200)
  @Allow('assessment.sign-off')
  @ApiOkResponse({ type: SignOffListDto })
  async sign(@CurrentPrincipal() principal: Principal, @Param() { year, unitId }: SignOffUnitDto, @Body() { note }: AnnualNoteDto): Promise<SignOffListDto> {
    await this.assertWholeUnit(principal, 'assessment.sign-off', { year, unitId });
    await this.database.transaction((tx) => signOff(tx, { year, unitId, note }, actorOf(principal), this.clock.now()));
    return this.list(principal, { year });
  }

  @Post('sign-offs/:unitId/return')
  @HttpCode(200)
  @Allow('assessment.manage')
  @ApiOkResponse({ type: SignOffListDto })
  async sendBack(@CurrentPrincipal() principal: Principal, @Param() { year, unitId }: SignOffUnitDto, @Body() { reason }: AnnualReasonDto): Promise<SignOffListDto> {
    await this.assertWholeUnit(principal, 'assessment.manage', { year, unitId });
    await this.database.transaction((tx) => returnSignOff(tx, { year, unitId, note: reason }, actorOf(principal), this.clock.now()));
    return this.list(principal, { year });
  }

  private async assertWholeUnit(principal: Principal, permission: Permission, { year, unitId }: { readonly year: number; readonly unitId: number }): Promise<void> {
    const scope = scopeOf(principal, permission);
    const { path } = await assertUnitInScope(this.database, scope, unitId);
    if (!reachesWholeUnit(scope, path)) throw annualErrors.signOffNotFound({ year, unitId });
  }
}
