import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type TrainingYear } from '#kernel';
import { Database } from '../../../platform/database/database';
import { requestLanguage } from '../../../platform/http/request-language';
import { sendDownload } from '../../../platform/http/send-workbook';
import { FactKinds } from '../../credit-ledger/public';
import { Allow, assertPersonInScope, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { OverviewQueryDto } from '../overview/overview.dto';
import { OverviewDesk } from '../overview/overview-desk';
import { YearExplainer, type ExplainedYear } from '../person-year/explain-person-year';
import { PersonPathDto } from '../person-year/person-year-query.dto';
import { readPerson } from '../person-year/read-person';
import { readTrainingFile } from './read-training-file';
import { TrainingYearContext } from '../training-year-context';
import { writeTrainingFile } from './write-training-file';
import { writeAnnualReport, writeUnitSummary } from './write-unit-papers';

/** Reports on paper: A4, black on white. */
@ApiTags('papers')
@Controller()
export class PapersController {
  constructor(
    private readonly database: Database,
    private readonly kinds: FactKinds,
    private readonly explainer: YearExplainer,
    private readonly years: TrainingYearContext,
    private readonly desk: OverviewDesk,
  ) {}

  /** 单位汇总表, to be signed. */
  @Get('overview/unit-summary.pdf')
  @Allow('overview.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async unitSummary(@CurrentPrincipal() principal: Principal, @Query() query: OverviewQueryDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const overview = await this.desk.overview(principal, query);
    await sendDownload(reply, { fileName: `学分汇总表-${overview.unit.name}-${query.year}.pdf`, contentType: 'application/pdf', body: writeUnitSummary(overview, requestLanguage(request)) });
  }

  /** 年度报告. */
  @Get('overview/annual-report.pdf')
  @Allow('overview.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async annualReport(@CurrentPrincipal() principal: Principal, @Query() query: OverviewQueryDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [overview, training] = [await this.desk.overview(principal, query), await this.desk.training(principal, query)];
    await sendDownload(reply, { fileName: `年度报告-${overview.unit.name}-${query.year}.pdf`, contentType: 'application/pdf', body: writeAnnualReport(overview, training, requestLanguage(request)) });
  }

  /** 学习培训档案, 一人一档. */
  @Get('people/:personId/training-file.pdf')
  @Allow('people.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async trainingFile(@CurrentPrincipal() principal: Principal, @Param() { personId }: PersonPathDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await assertPersonInScope(this.database, scopeOf(principal, 'people.read'), personId);
    const [person, file] = [await readPerson(this.database, personId), await readTrainingFile(this.database, this.kinds, personId)];
    const explained = new Map<TrainingYear, ExplainedYear>();
    for (const { year } of file.years) {
      const counted = await this.explainedOrNone(personId, year);
      if (counted) explained.set(year, counted);
    }
    const { now } = this.years.dayOf(file.years[0]?.year ?? 1990);
    const body = writeTrainingFile({ person, file, explained, asOf: now }, requestLanguage(request));
    await sendDownload(reply, { fileName: `学习培训档案-${person.name}.pdf`, contentType: 'application/pdf', body });
  }

  /** A year that cannot be counted (no policy, not in service) is shown by its entries alone. */
  private async explainedOrNone(personId: number, year: TrainingYear): Promise<ExplainedYear | undefined> {
    try {
      return await this.explainer.explain(personId, year);
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return undefined;
      throw error;
    }
  }
}
