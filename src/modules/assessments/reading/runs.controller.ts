import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { followRow } from '../../../platform/http/server-sent-events';
import { PolicyLibrary } from '../../credit-policy/public';
import { actorOf, Allow, assertUnitInScope, CurrentPrincipal, reachesUnit, scopeOf, type Principal } from '../../identity/public';
import { assessmentErrors } from '../assessments.errors';
import { cancelRun } from '../runs/cancel-run';
import { findRun } from '../runs/find-run';
import { queueRun } from '../runs/queue-run';
import { isActive, type RunStatus } from '../runs/run-states';
import { listRuns, readRun, type RunReading } from './read-runs';
import { anyRunsSeenBy, runsSeenBy } from './runs-seen';
import { RUN_COLUMNS } from './run-columns';
import { RunDto, RunIdDto, RunListDto, RunsFilterDto, RunsQueryDto, StartRunDto } from './runs.dto';

@ApiTags('assessment runs')
@Controller('assessment-runs')
export class RunsController {
  private readonly reading: RunReading;

  constructor(
    private readonly database: Database,
    private readonly policies: PolicyLibrary,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.reading = { database, policies, clock };
  }

  @Get()
  @Allow('runs.read')
  @ApiOkResponse({ type: RunListDto })
  list(@CurrentPrincipal() principal: Principal, @Query() query: RunsQueryDto): Promise<RunListDto> {
    return listRuns(this.reading, scopeOf(principal, 'runs.read'), query, runsSeenBy(principal));
  }

  @Get('export.xlsx')
  @Allow('runs.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Query() filter: RunsFilterDto, @Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '年度考核各次', en: 'Assessment runs' }, columns: RUN_COLUMNS, read: (page) => this.list(principal, { ...filter, ...page }) });
  }

  /** Asks for a run; it begins as soon as a worker is free. */
  @Post()
  @HttpCode(202)
  @Allow('runs.manage')
  @ApiAcceptedResponse({ type: RunDto })
  async start(@CurrentPrincipal() principal: Principal, @Body() wanted: StartRunDto): Promise<RunDto> {
    const scope = scopeOf(principal, 'runs.manage');
    const unit = await assertUnitInScope(this.database, scope, wanted.unitId);
    const inForce = await this.policies.inForceOrNone(wanted.year);
    const policy = wanted.policy === undefined ? await this.policies.inForce(wanted.year) : await this.policies.seenBy(principal, wanted.policy);
    // Under another version than the one that judges the year it is a trial: years after it, standing and what is sealed know nothing of it.
    const purpose = policy.id === inForce?.id ? 'annual' : 'trial';
    const runId = await this.database.transaction((tx) => queueRun(tx, { year: wanted.year, unit, policy, mode: wanted.mode, purpose }, actorOf(principal), this.clock));
    return readRun(this.reading, scope, runId, runsSeenBy(principal));
  }

  @Get(':runId')
  @Allow('runs.read')
  @ApiOkResponse({ type: RunDto })
  read(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto): Promise<RunDto> {
    return readRun(this.reading, scopeOf(principal, 'runs.read'), runId, anyRunsSeenBy(principal));
  }

  /** `event: progress` with the run whenever it changed, `event: end` when it is over. */
  @Get(':runId/events')
  @Allow('runs.read')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  async follow(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto, @Res() reply: FastifyReply): Promise<void> {
    const scope = scopeOf(principal, 'runs.read');
    await followRow(
      reply,
      () => readRun(this.reading, scope, runId, anyRunsSeenBy(principal)),
      (run) => !isActive(run.status as RunStatus),
    );
  }

  @Post(':runId/cancellation')
  @HttpCode(200)
  @Allow('runs.manage')
  @ApiOkResponse({ type: RunDto })
  async cancel(@CurrentPrincipal() principal: Principal, @Param() { runId }: RunIdDto): Promise<RunDto> {
    const scope = scopeOf(principal, 'runs.manage');
    const run = await findRun(this.database, runId);
    if (!reachesUnit(scope, run.unitPath)) throw assessmentErrors.runNotFound({ runId });
    await this.database.transaction((tx) => cancelRun(tx, runId, actorOf(principal), this.clock));
    return readRun(this.reading, scope, runId, anyRunsSeenBy(principal));
  }
}
