import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { AnswersWorkbook, sendList, wholeList } from '../../../platform/http/send-list';
import { ClassIdDto } from '../../classes/http';
import { findHostedClass, findReadableClass } from '../../classes/public';
import { actorOf, Allow, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { closeEvaluation } from './close-evaluation';
import { EvaluationClosingDto, EvaluationResultsDto, EvaluationWantedDto } from './evaluation.dto';
import { openEvaluation } from './open-evaluation';
import { readEvaluationResults } from './read-evaluation-results';
import { RESULT_COLUMNS } from './result-columns';

@ApiTags('teaching evaluation')
@Controller('classes/:classId')
export class ClassEvaluationController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Opens forms for the class, for sessions, or both. What is open stays as it is; what was closed takes answers again. */
  @Post('evaluation')
  @HttpCode(200)
  @Allow('attendance.manage')
  @ApiOkResponse({ type: EvaluationResultsDto })
  async open(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Body() wanted: EvaluationWantedDto): Promise<EvaluationResultsDto> {
    await findHostedClass(this.database, scopeOf(principal, 'attendance.manage'), classId);
    const now = this.clock.now();
    await this.database.transaction((tx) => openEvaluation(tx, classId, wanted, actorOf(principal), now));
    return readEvaluationResults(this.database, classId, now);
  }

  /** Ends all forms of the class, or those named. */
  @Post('evaluation-closure')
  @HttpCode(200)
  @Allow('attendance.manage')
  @ApiOkResponse({ type: EvaluationResultsDto })
  async close(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Body() { evaluationIds }: EvaluationClosingDto): Promise<EvaluationResultsDto> {
    await findHostedClass(this.database, scopeOf(principal, 'attendance.manage'), classId);
    const now = this.clock.now();
    await this.database.transaction((tx) => closeEvaluation(tx, classId, evaluationIds, actorOf(principal), now));
    return readEvaluationResults(this.database, classId, now);
  }

  /** Averages and distributions, where enough have answered; for whoever reaches the class, or somebody in it. */
  @Get('evaluation-results')
  @Allow('evaluations.read')
  @ApiOkResponse({ type: EvaluationResultsDto })
  async results(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto): Promise<EvaluationResultsDto> {
    await findReadableClass(this.database, scopeOf(principal, 'evaluations.read'), classId);
    return readEvaluationResults(this.database, classId, this.clock.now());
  }
  @Get('evaluation-results.xlsx')
  @Allow('evaluations.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Res() reply: FastifyReply): Promise<void> {
    const { head } = await findReadableClass(this.database, scopeOf(principal, 'evaluations.read'), classId);
    const now = this.clock.now();
    const { items } = await readEvaluationResults(this.database, classId, now);
    await sendList(reply, { name: { zh: `教学评估 ${head.title}`, en: `Teaching evaluation ${head.title}` }, columns: RESULT_COLUMNS, read: async () => wholeList(items, now) });
  }
}
