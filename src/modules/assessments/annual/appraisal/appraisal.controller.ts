import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../../platform/clock/clock';
import { Database } from '../../../../platform/database/database';
import { requestLanguage } from '../../../../platform/http/request-language';
import { sendWorkbook, WORKBOOK_TYPE } from '../../../../platform/http/send-workbook';
import { PolicyLibrary } from '../../../credit-policy/public';
import { Allow, assertPersonInScope, CurrentPrincipal, holds, scopeOf, type Permission, type Principal } from '../../../identity/public';
import { annualErrors } from '../annual.errors';
import { personOf } from '../objections/objections.controller';
import { AnnualYearDto } from '../year/annual.dto';
import { findAnnual } from '../year/find-annual';
import { isSettled } from '../year/move-annual';
import { appraisalWorkbook } from './appraisal-workbook';
import { AdviceDecisionDto, AdvicePersonDto, AppraisalExportDto, AppraisalFilterDto, AppraisalPageDto } from './appraisal.dto';
import { decideAdvice } from './decide-advice';
import { listAppraisal, type AppraisalReading } from './read-appraisal';

/** What the annual appraisal is given: results, advice with its clause, and what a person decided about it. */
@ApiTags('annual assessments')
@Controller('annual-assessments/:year')
export class AppraisalController {
  constructor(
    private readonly database: Database,
    private readonly policies: PolicyLibrary,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('appraisal')
  @Allow('assessment.read')
  @ApiOkResponse({ type: AppraisalPageDto })
  async list(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto, @Query() query: AppraisalFilterDto): Promise<AppraisalPageDto> {
    const reading = await this.reading(principal, 'assessment.read', year);
    return { ...(await listAppraisal(reading, query)), mayDecide: holds(principal, 'assessment.confirm') && isSettled(reading.annual) };
  }

  /** With the columns wanted. Only what the authority has confirmed. */
  @Get('appraisal.xlsx')
  @Allow('people.export')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async workbook(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto, @Query() { columns }: AppraisalExportDto, @Res() reply: FastifyReply): Promise<void> {
    const reading = await this.reading(principal, 'people.export', year);
    if (!isSettled(reading.annual)) throw annualErrors.stateWrong({ year, state: reading.annual.state });
    const language = requestLanguage(reply.request);
    const fileName = { zh: `年度考核学分情况-${year}.xlsx`, en: `Credits for the appraisal-${year}.xlsx` }[language];
    await sendWorkbook(reply, fileName, [appraisalWorkbook(reading, columns, language)]);
  }

  /** A person follows the rules' advice or does not, with a reason. */
  @Post('appraisal/:personId')
  @HttpCode(200)
  @Allow('assessment.confirm')
  @ApiOkResponse({ type: AppraisalPageDto })
  async decide(@CurrentPrincipal() principal: Principal, @Param() { year, personId }: AdvicePersonDto, @Body() decision: AdviceDecisionDto): Promise<AppraisalPageDto> {
    await assertPersonInScope(this.database, scopeOf(principal, 'assessment.confirm'), personId);
    await this.database.transaction((tx) => decideAdvice(tx, { year, personId, ...decision }, personOf(principal), this.clock.now()));
    return this.list(principal, { year }, Object.assign(new AppraisalFilterDto(), { advised: 'true' as const }));
  }

  private async reading(principal: Principal, permission: Permission, year: number): Promise<AppraisalReading> {
    const annual = await findAnnual(this.database, year);
    return { database: this.database, clock: this.clock, annual, policy: await this.policies.byId(annual.policyVersionId), scope: scopeOf(principal, permission) };
  }
}
