import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { sendWorkbook, WORKBOOK_TYPE } from '../../../platform/http/send-workbook';
import { PolicyLibrary } from '../../credit-policy/public';
import { Allow, assertUnitInScope, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { assessmentErrors } from '../assessments.errors';
import { findRun } from '../runs/find-run';
import { WITH_RESULTS } from '../runs/run-purposes';
import { listDifferences } from './list-differences';
import { listDisagreements, listFailures } from './list-failures';
import { listResults, type ResultReading } from './list-results';
import { PagingDto } from './paging.dto';
import { readRun } from './read-runs';
import { DifferenceListDto, DifferencesQueryDto, DisagreementListDto, FailureListDto, ResultListDto, ResultsQueryDto } from './results.dto';
import { resultsWorkbook } from './results-workbook';
import { RunIdDto } from './runs.dto';

/** What a completed run came to. Each caller sees the people of their own units. */
@ApiTags('assessment runs')
@Controller('assessment-runs/:runId')
export class RunResultsController {
  constructor(
    private readonly database: Database,
    private readonly policies: PolicyLibrary,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('results')
  @Allow('runs.read')
  @ApiOkResponse({ type: ResultListDto })
  async results(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Query() query: ResultsQueryDto): Promise<ResultListDto> {
    return listResults(await this.reading(principal, runId, query.unitId), query);
  }

  @Get('results.xlsx')
  @Allow('runs.read')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async workbook(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Query() query: ResultsQueryDto, @Res() reply: FastifyReply): Promise<void> {
    const reading = await this.reading(principal, runId, query.unitId);
    await sendWorkbook(reply, `年度考核结果-${reading.run.trainingYear}-${runId}.xlsx`, [resultsWorkbook(reading, query)]);
  }

  @Get('failures')
  @Allow('runs.read')
  @ApiOkResponse({ type: FailureListDto })
  async failures(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Query() query: PagingDto): Promise<FailureListDto> {
    return listFailures(await this.reading(principal, runId), query);
  }

  @Get('disagreements')
  @Allow('runs.read')
  @ApiOkResponse({ type: DisagreementListDto })
  async disagreements(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Query() query: PagingDto): Promise<DisagreementListDto> {
    return listDisagreements(await this.reading(principal, runId), query);
  }

  /** People whose outcome is another one than in the run `against`, with the reasons. */
  @Get('differences')
  @Allow('runs.read')
  @ApiOkResponse({ type: DifferenceListDto })
  async differences(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Query() query: DifferencesQueryDto): Promise<DifferenceListDto> {
    const reading = await this.reading(principal, runId);
    const other = await this.reading(principal, query.against);
    return listDifferences(reading, other, query);
  }

  /** @throws DomainError RUN_NOT_FOUND, RUN_NOT_COMPLETED, UNIT_NOT_FOUND */
  private async reading(principal: Principal, runId: number, unitId?: number): Promise<ResultReading> {
    const { database, policies, clock } = this;
    const scope = scopeOf(principal, 'runs.read');
    await readRun({ database, policies, clock }, scope, runId, WITH_RESULTS);
    const run = await findRun(database, runId);
    if (run.status !== 'completed') throw assessmentErrors.runNotCompleted({ runId, status: run.status });
    const policy = await policies.byId(run.policyVersionId);
    const unitPath = unitId === undefined ? undefined : (await assertUnitInScope(database, scope, unitId)).path;
    return { database, clock, run, policy, scope, unitPath };
  }
}
