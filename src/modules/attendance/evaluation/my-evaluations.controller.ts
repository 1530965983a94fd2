import { Body, Controller, Get, HttpCode, Inject, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { EvaluationGivenDto, EvaluationIdDto, MyEvaluationsDto } from './evaluation.dto';
import { evaluationErrors } from './evaluation.errors';
import { giveEvaluation } from './give-evaluation';
import { readMyEvaluations } from './read-my-evaluations';

@ApiTags('teaching evaluation')
@Controller()
export class MyEvaluationsController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What waits for the caller's answer, and what has it. */
  @Get('my-evaluations')
  @Allow('evaluations.give')
  @ApiOkResponse({ type: MyEvaluationsDto })
  async mine(@CurrentPrincipal() { personId }: Principal): Promise<MyEvaluationsDto> {
    return { items: personId === null ? [] : await readMyEvaluations(this.database, personId, this.clock.now()) };
  }

  /**
   * The caller's one answer, kept without a name. A PUT and no POST: an Idempotency-Key would lay the account beside a fingerprint of the
   * answer, and five grades are soon tried through.
   */
  @Put('evaluations/:evaluationId/answer')
  @HttpCode(204)
  @Allow('evaluations.give')
  @ApiNoContentResponse()
  async give(@CurrentPrincipal() { personId }: Principal, @Param() { evaluationId }: EvaluationIdDto, @Body() given: EvaluationGivenDto): Promise<void> {
    if (personId === null) throw evaluationErrors.notFound({ evaluationId });
    await this.database.transaction((tx) => giveEvaluation(tx, evaluationId, personId, given, this.clock.now()));
  }
}
