import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../../platform/clock/clock';
import { Database, type Transaction } from '../../../../platform/database/database';
import { PolicyLibrary } from '../../../credit-policy/public';
import { actorOf, Allow, CurrentPrincipal, type Actor, type Principal } from '../../../identity/public';
import { beginCounting, countAnew } from '../counting/count-year';
import { endPublicity, publishYear } from '../publicity/publish-year';
import { AnnualAssessmentDto } from '../reading/annual-view.dto';
import { assertReachesYear, readAnnual } from '../reading/read-annual';
import { confirmYear } from '../seal/confirm-year';
import { reopenAnnual, sealAnnual } from '../seal/seal-annual';
import { beginReview } from '../sign-off/begin-review';
import { AnnualConfirmationDto, AnnualNoteDto, AnnualPublicityPeriodDto, AnnualReopeningDto, AnnualSealDto, AnnualYearDto } from './annual.dto';

/** Each step of the year, forward. */
@ApiTags('annual assessments')
@Controller('annual-assessments/:year')
export class AnnualStepsController {
  constructor(
    private readonly database: Database,
    private readonly policies: PolicyLibrary,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('unit-review')
  @HttpCode(200)
  @Allow('assessment.manage')
  @ApiOkResponse({ type: AnnualAssessmentDto })
  review(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto): Promise<AnnualAssessmentDto> {
    return this.step(principal, 'assessment.manage', year, (tx, actor) => beginReview(tx, year, actor, this.clock.now()));
  }

  /** Ends the review and counts the roster; without every unit's signature only after the deadline and with a reason. */
  @Post('counting')
  @HttpCode(200)
  @Allow('assessment.manage')
  @ApiOkResponse({ type: AnnualAssessmentDto })
  count(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto, @Body() { note }: AnnualNoteDto): Promise<AnnualAssessmentDto> {
    return this.step(principal, 'assessment.manage', year, (tx, actor) => beginCounting(tx, year, note, { policies: this.policies, actor, clock: this.clock }));
  }

  /** Counts the roster once more, after new entries or decisions. */
  @Post('runs')
  @HttpCode(200)
  @Allow('assessment.manage')
  @ApiOkResponse({ type: AnnualAssessmentDto })
  recount(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto): Promise<AnnualAssessmentDto> {
    return this.step(principal, 'assessment.manage', year, (tx, actor) => countAnew(tx, year, { policies: this.policies, actor, clock: this.clock }));
  }

  @Post('publicity')
  @HttpCode(200)
  @Allow('assessment.manage')
  @ApiOkResponse({ type: AnnualAssessmentDto })
  publish(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto, @Body() period: AnnualPublicityPeriodDto): Promise<AnnualAssessmentDto> {
    return this.step(principal, 'assessment.manage', year, (tx, actor) => publishYear(tx, year, period, { policies: this.policies, actor, at: this.clock.now() }));
  }

  @Post('recheck')
  @HttpCode(200)
  @Allow('assessment.manage')
  @ApiOkResponse({ type: AnnualAssessmentDto })
  recheck(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto): Promise<AnnualAssessmentDto> {
    return this.step(principal, 'assessment.manage', year, (tx, actor) => endPublicity(tx, year, actor, this.clock.now()));
  }

  @Post('confirmation')
  @HttpCode(200)
  @Allow('assessment.confirm')
  @ApiOkResponse({ type: AnnualAssessmentDto })
  confirm(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto, @Body() paper: AnnualConfirmationDto): Promise<AnnualAssessmentDto> {
    return this.step(principal, 'assessment.confirm', year, (tx, actor) => confirmYear(tx, year, paper, { policies: this.policies, actor, at: this.clock.now() }));
  }

  /** By somebody else than who confirmed it. */
  @Post('seal')
  @HttpCode(200)
  @Allow('assessment.confirm')
  @ApiOkResponse({ type: AnnualAssessmentDto })
  seal(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto, @Body() paper: AnnualSealDto): Promise<AnnualAssessmentDto> {
    return this.step(principal, 'assessment.confirm', year, (tx, actor) => sealAnnual(tx, year, paper, { policies: this.policies, actor, at: this.clock.now() }));
  }

  /** By a written order. */
  @Post('reopening')
  @HttpCode(200)
  @Allow('assessment.confirm')
  @ApiOkResponse({ type: AnnualAssessmentDto })
  reopen(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto, @Body() order: AnnualReopeningDto): Promise<AnnualAssessmentDto> {
    return this.step(principal, 'assessment.confirm', year, (tx, actor) => reopenAnnual(tx, year, order, actor, this.clock.now()));
  }

  private async step(principal: Principal, permission: 'assessment.manage' | 'assessment.confirm', year: number, work: (tx: Transaction, actor: Actor) => Promise<unknown>): Promise<AnnualAssessmentDto> {
    const { database, policies, clock } = this;
    await assertReachesYear(database, principal, permission, year);
    await database.transaction((tx) => work(tx, actorOf(principal)));
    return readAnnual({ database, policies, clock }, principal, year);
  }
}
