import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../../platform/clock/clock';
import { Database } from '../../../../platform/database/database';
import { PolicyLibrary } from '../../../credit-policy/public';
import { actorOf, Allow, assertUnitInScope, CurrentPrincipal, scopeOf, type Principal } from '../../../identity/public';
import { AnnualAssessmentDto, AnnualAssessmentListDto, PresentStepDto, SealSummaryDto } from '../reading/annual-view.dto';
import { assertReachesYear, readAnnual, readAnnuals, readPresentStep, type AnnualReading } from '../reading/read-annual';
import { readSealSummary } from '../reading/read-seal-summary';
import { takeRosterAnew } from '../roster/take-roster';
import { AnnualDeadlinesDto, AnnualOpeningDto, AnnualReasonDto, AnnualYearDto } from './annual.dto';
import { openYear } from './open-year';
import { returnYear } from './return-year';
import { changeDeadlines } from './set-deadlines';

/** 年度考核: the year as a guided path. How it goes forward is in AnnualStepsController. */
@ApiTags('annual assessments')
@Controller('annual-assessments')
export class AnnualController {
  private readonly reading: AnnualReading;

  constructor(
    private readonly database: Database,
    private readonly policies: PolicyLibrary,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.reading = { database, policies, clock };
  }

  @Get()
  @Allow('assessment.read')
  @ApiOkResponse({ type: AnnualAssessmentListDto })
  async list(@CurrentPrincipal() principal: Principal): Promise<AnnualAssessmentListDto> {
    return { items: await readAnnuals(this.reading, principal) };
  }

  /** Opens the year under the policy in force; its roster is taken by a job. */
  @Post()
  @Allow('assessment.manage')
  @ApiCreatedResponse({ type: AnnualAssessmentDto })
  async open(@CurrentPrincipal() principal: Principal, @Body() { year, unitId, deadlines }: AnnualOpeningDto): Promise<AnnualAssessmentDto> {
    const unit = await assertUnitInScope(this.database, scopeOf(principal, 'assessment.manage'), unitId);
    const policy = await this.policies.inForce(year);
    await this.database.transaction((tx) => openYear(tx, { year, unit, policy, deadlines }, actorOf(principal), this.clock));
    return readAnnual(this.reading, principal, year);
  }

  @Get(':year')
  @Allow('assessment.read')
  @ApiOkResponse({ type: AnnualAssessmentDto })
  read(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto): Promise<AnnualAssessmentDto> {
    return readAnnual(this.reading, principal, year);
  }

  @Get(':year/present-step')
  @Allow('publicity.read')
  @ApiOkResponse({ type: PresentStepDto })
  presentStep(@Param() { year }: AnnualYearDto): Promise<PresentStepDto> {
    return readPresentStep(this.reading, year);
  }

  @Put(':year/deadlines')
  @Allow('assessment.manage')
  @ApiOkResponse({ type: AnnualAssessmentDto })
  async deadlines(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto, @Body() { deadlines }: AnnualDeadlinesDto): Promise<AnnualAssessmentDto> {
    await assertReachesYear(this.database, principal, 'assessment.manage', year);
    await this.database.transaction((tx) => changeDeadlines(tx, year, deadlines, actorOf(principal)));
    return readAnnual(this.reading, principal, year);
  }

  /** Takes the roster anew while credits are collected. */
  @Post(':year/roster')
  @HttpCode(202)
  @Allow('assessment.manage')
  @ApiOkResponse({ type: AnnualAssessmentDto })
  async roster(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto, @Body() { reason }: AnnualReasonDto): Promise<AnnualAssessmentDto> {
    await assertReachesYear(this.database, principal, 'assessment.manage', year);
    await this.database.transaction((tx) => takeRosterAnew(tx, year, reason, actorOf(principal), this.clock.now()));
    return readAnnual(this.reading, principal, year);
  }

  /** One step back, with a reason. */
  @Post(':year/return')
  @HttpCode(200)
  @Allow('assessment.manage')
  @ApiOkResponse({ type: AnnualAssessmentDto })
  async goBack(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto, @Body() { reason }: AnnualReasonDto): Promise<AnnualAssessmentDto> {
    await assertReachesYear(this.database, principal, 'assessment.manage', year);
    await this.database.transaction((tx) => returnYear(tx, year, reason, actorOf(principal), this.clock.now()));
    return readAnnual(this.reading, principal, year);
  }

  /** What sealing would freeze. */
  @Get(':year/seal')
  @Allow('assessment.confirm')
  @ApiOkResponse({ type: SealSummaryDto })
  async sealSummary(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto): Promise<SealSummaryDto> {
    return readSealSummary(this.reading, await assertReachesYear(this.database, principal, 'assessment.confirm', year));
  }
}
