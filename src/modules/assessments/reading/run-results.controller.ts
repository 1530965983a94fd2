import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { PageQueryDto } from '../../../platform/http/list.dto';
import { requestLanguage } from '../../../platform/http/request-language';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { sendWorkbook, WORKBOOK_TYPE } from '../../../platform/http/send-workbook';
import { PolicyLibrary } from '../../credit-policy/public';
import { Allow, assertUnitInScope, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { assessmentErrors } from '../assessments.errors';
import { priorRunsNamed } from '../counting/prior-years';
import { uncarriedSurpluses } from '../counting/uncarried-surpluses';
import { findRun } from '../runs/find-run';
import { resultRows } from '../runs/result-rows';
import { comparePerson } from './compare-person';
import { listDifferences } from './list-differences';
import { listDisagreements, listFailures } from './list-failures';
import { listFlags } from './list-flags';
import { listResults, type ResultReading } from './list-results';
import { listStalePeople } from './list-stale-people';
import { readRun } from './read-runs';
import { runsSeenBy } from './runs-seen';
import { DifferenceListDto, DifferencesFilterDto, DifferencesQueryDto, DisagreementListDto, FailureListDto, PersonComparisonDto, PersonDifferenceQueryDto, PersonOfRunDto, ResultListDto, ResultsQueryDto, RunFlagListDto, StalePeopleDto, UncarriedDto } from './results.dto';
import { resultsWorkbook } from './results-workbook';
import { differenceColumns, DISAGREEMENT_COLUMNS, FAILURE_COLUMNS, STALE_COLUMNS } from './run-list-columns';
import { RunIdDto } from './runs.dto';

/** What is laid side by side is so anew for every page read: few, large ones. */
const COMPARED_A_PAGE = 2_000;

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
    const language = requestLanguage(reply.request);
    const name = { zh: '年度考核结果', en: 'Assessment results' }[language];
    await sendWorkbook(reply, `${name}-${reading.run.trainingYear}-${runId}.xlsx`, [resultsWorkbook(reading, query, language)]);
  }

  /** Which flags results raise, so that one of them can be asked for. */
  @Get('flags')
  @Allow('runs.read')
  @ApiOkResponse({ type: RunFlagListDto })
  async flags(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto): Promise<RunFlagListDto> {
    return listFlags(await this.reading(principal, runId));
  }

  @Get('failures')
  @Allow('runs.read')
  @ApiOkResponse({ type: FailureListDto })
  async failures(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Query() query: PageQueryDto): Promise<FailureListDto> {
    return listFailures(await this.reading(principal, runId), query);
  }

  @Get('failures.xlsx')
  @Allow('runs.read')
  @AnswersWorkbook()
  async failuresWorkbook(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Res() reply: FastifyReply): Promise<void> {
    const reading = await this.reading(principal, runId);
    await sendList(reply, { name: { zh: `第 ${runId} 次未能计算的人员`, en: `Not computed in run ${runId}` }, columns: FAILURE_COLUMNS, read: (page) => listFailures(reading, page) });
  }

  @Get('disagreements')
  @Allow('runs.read')
  @ApiOkResponse({ type: DisagreementListDto })
  async disagreements(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Query() query: PageQueryDto): Promise<DisagreementListDto> {
    return listDisagreements(await this.reading(principal, runId), query);
  }

  @Get('disagreements.xlsx')
  @Allow('runs.read')
  @AnswersWorkbook()
  async disagreementsWorkbook(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Res() reply: FastifyReply): Promise<void> {
    const reading = await this.reading(principal, runId);
    await sendList(reply, { name: { zh: `第 ${runId} 次与日常统计不一致的人员`, en: `Disagreements of run ${runId}` }, columns: DISAGREEMENT_COLUMNS, read: (page) => listDisagreements(reading, page) });
  }

  /** People for whom something was entered or decided after the run. */
  @Get('stale-people')
  @Allow('runs.read')
  @ApiOkResponse({ type: StalePeopleDto })
  async stale(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Query() query: PageQueryDto): Promise<StalePeopleDto> {
    return listStalePeople(await this.reading(principal, runId), this.policies, query);
  }

  @Get('stale-people.xlsx')
  @Allow('runs.read')
  @AnswersWorkbook()
  async staleWorkbook(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Res() reply: FastifyReply): Promise<void> {
    const reading = await this.reading(principal, runId);
    await sendList(reply, { name: { zh: `第 ${runId} 次以后有变动的人员`, en: `Changed since run ${runId}` }, columns: STALE_COLUMNS, read: ({ cursor }) => listStalePeople(reading, this.policies, { cursor, limit: COMPARED_A_PAGE }) });
  }

  /** Earlier years whose surpluses the run could not bring along, because nobody ran them. */
  @Get('uncarried')
  @Allow('runs.read')
  @ApiOkResponse({ type: UncarriedDto })
  async uncarried(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto): Promise<UncarriedDto> {
    const { database, run, policy } = await this.reading(principal, runId);
    const priorRuns = await priorRunsNamed(database, this.policies, run.priorRuns);
    return uncarriedSurpluses(database, { year: run.trainingYear, policy, priorRuns, among: resultRows(run, ['person_id']) });
  }

  /** People whose outcome is another one than in the run `against`, with the reasons. */
  @Get('differences')
  @Allow('runs.read')
  @ApiOkResponse({ type: DifferenceListDto })
  async differences(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Query() query: DifferencesQueryDto): Promise<DifferenceListDto> {
    const reading = await this.reading(principal, runId, query.unitId);
    const other = await this.reading(principal, query.against);
    return listDifferences(reading, other, query);
  }

  @Get('differences.xlsx')
  @Allow('runs.read')
  @AnswersWorkbook()
  async differencesWorkbook(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Query() filter: DifferencesFilterDto, @Res() reply: FastifyReply): Promise<void> {
    const { against } = filter;
    const reading = await this.reading(principal, runId, filter.unitId);
    const other = await this.reading(principal, against);
    await sendList(reply, { name: { zh: `第 ${runId} 次与第 ${against} 次比较`, en: `Run ${runId} against run ${against}` }, columns: differenceColumns(against), read: ({ cursor }) => listDifferences(reading, other, { ...filter, cursor, limit: COMPARED_A_PAGE }) });
  }

  /** Somebody of them in both runs side by side: what each counted, item by item. */
  @Get('differences/:personId')
  @Allow('runs.read')
  @ApiOkResponse({ type: PersonComparisonDto })
  async comparison(@CurrentPrincipal() principal: Principal, @Param() { runId, personId }: PersonOfRunDto, @Query() { against }: PersonDifferenceQueryDto): Promise<PersonComparisonDto> {
    return comparePerson(await this.reading(principal, runId), await this.reading(principal, against), personId);
  }

  /** @throws DomainError RUN_NOT_FOUND, RUN_NOT_COMPLETED, UNIT_NOT_FOUND */
  private async reading(principal: Principal, runId: number, unitId?: number): Promise<ResultReading> {
    const { database, policies, clock } = this;
    const scope = scopeOf(principal, 'runs.read');
    await readRun({ database, policies, clock }, scope, runId, runsSeenBy(principal));
    const run = await findRun(database, runId);
    if (run.status !== 'completed') throw assessmentErrors.runNotCompleted({ runId, status: run.status });
    const policy = await policies.byId(run.policyVersionId);
    const unitPath = unitId === undefined ? undefined : (await assertUnitInScope(database, scope, unitId)).path;
    return { database, clock, run, policy, scope, unitPath };
  }
}
