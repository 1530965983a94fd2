import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { PolicyLibrary } from '../../credit-policy/public';
import { actorOf, Allow, assertUnitInScope, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { assessmentErrors } from '../assessments.errors';
import { listRuns, readRun, type RunReading } from '../reading/read-runs';
import { DRY_RUNS } from '../reading/runs-seen';
import { RunDto, RunIdDto, RunListDto, RunsQueryDto } from '../reading/runs.dto';
import { findRun, type RunRow } from '../runs/find-run';
import { queueRun } from '../runs/queue-run';
import { DRY_RUN_COLUMNS } from './dry-run-columns';
import { DryRunGroupsDto, DryRunGroupsQueryDto, DryRunPeopleDto, DryRunPeopleFilterDto, DryRunPeopleQueryDto, StartDryRunDto } from './dry-runs.dto';
import { listDryRunPeople, type DryRunReading } from './list-dry-run-people';
import { readDryRunGroups } from './read-dry-run';

/** 政策试算: everybody counted under two versions at once, before one is confirmed. Progress and cancelling are those of any run. */
@ApiTags('policy dry runs')
@Controller('policy-dry-runs')
export class DryRunsController {
  private readonly reading: RunReading;

  constructor(
    private readonly database: Database,
    private readonly policies: PolicyLibrary,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.reading = { database, policies, clock };
  }

  @Get()
  @Allow('policies.read-drafts')
  @ApiOkResponse({ type: RunListDto })
  list(@CurrentPrincipal() principal: Principal, @Query() query: RunsQueryDto): Promise<RunListDto> {
    return listRuns(this.reading, scopeOf(principal, 'policies.read-drafts'), query, DRY_RUNS);
  }

  @Post()
  @HttpCode(202)
  @Allow('runs.manage')
  @ApiAcceptedResponse({ type: RunDto })
  async start(@CurrentPrincipal() principal: Principal, @Body() { year, unitId, ...names }: StartDryRunDto): Promise<RunDto> {
    const scope = scopeOf(principal, 'runs.manage');
    const unit = await assertUnitInScope(this.database, scope, unitId);
    const policy = await this.policies.seenBy(principal, names.policy);
    const against = names.against === undefined ? await this.policies.inForce(year) : await this.policies.seenBy(principal, names.against);
    if (policy.id === against.id) throw assessmentErrors.sameVersion({ policy: `${policy.code}@${policy.version}` });
    const runId = await this.database.transaction((tx) => queueRun(tx, { year, unit, policy, against, mode: 'full', purpose: 'dry_run' }, actorOf(principal), this.clock));
    return readRun(this.reading, scope, runId, DRY_RUNS);
  }

  /** By unit and rank, from the unit of the run down. */
  @Get(':runId/groups')
  @Allow('policies.read-drafts')
  @ApiOkResponse({ type: DryRunGroupsDto })
  async groups(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Query() query: DryRunGroupsQueryDto): Promise<DryRunGroupsDto> {
    const scope = scopeOf(principal, 'policies.read-drafts');
    const run = await this.completed(principal, runId);
    const unit = await assertUnitInScope(this.database, scope, query.unitId ?? run.unitId);
    return readDryRunGroups({ database: this.database, scope, runId, unit, runPath: run.unitPath });
  }

  /** People who would gain, lose or get another verdict. */
  @Get(':runId/people')
  @Allow('policies.read-drafts')
  @ApiOkResponse({ type: DryRunPeopleDto })
  async people(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Query() query: DryRunPeopleQueryDto): Promise<DryRunPeopleDto> {
    return listDryRunPeople(await this.peopleReading(principal, runId, query.unitId), query);
  }

  @Get(':runId/people.xlsx')
  @Allow('policies.read-drafts')
  @AnswersWorkbook()
  async workbook(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Query() filter: DryRunPeopleFilterDto, @Res() reply: FastifyReply): Promise<void> {
    const reading = await this.peopleReading(principal, runId, filter.unitId);
    await sendList(reply, { name: { zh: `第 ${runId} 次试算人员`, en: `People of dry run ${runId}` }, columns: DRY_RUN_COLUMNS, read: (page) => listDryRunPeople(reading, { ...filter, ...page }) });
  }

  private async peopleReading(principal: Principal, runId: number, unitId: number | undefined): Promise<DryRunReading> {
    const { database, clock, policies } = this;
    const scope = scopeOf(principal, 'policies.read-drafts');
    const run = await this.completed(principal, runId);
    const [after, before] = await Promise.all([policies.byId(run.policyVersionId), policies.byId(run.againstVersionId ?? run.policyVersionId)]);
    const unitPath = unitId === undefined ? undefined : (await assertUnitInScope(database, scope, unitId)).path;
    return { database, clock, scope, runId, unitPath, policies: { before: before.policy, after: after.policy } };
  }

  /** @throws DomainError RUN_NOT_FOUND, RUN_NOT_COMPLETED */
  private async completed(principal: Principal, runId: number): Promise<RunRow> {
    await readRun(this.reading, scopeOf(principal, 'policies.read-drafts'), runId, DRY_RUNS);
    const run = await findRun(this.database, runId);
    if (run.status !== 'completed') throw assessmentErrors.runNotCompleted({ runId, status: run.status });
    return run;
  }
}
