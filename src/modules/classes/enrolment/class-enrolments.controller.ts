import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { actorOf, Allow, assertPersonInScope, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { findClass } from '../class/find-class';
import { ClassIdDto } from '../reading/classes.dto';
import { readEligibility } from '../reading/read-eligibility';
import { listEnrolments } from '../reading/read-enrolments';
import { assertVisible } from '../reading/visible-classes';
import { SeatEffectDto, TrialQueryDto } from '../seats/quotas.dto';
import { decideEnrolments } from './decide-enrolments';
import { tryOut, type SeatEffect } from './effect-on-seats';
import { ENROLMENT_COLUMNS } from './enrolment-columns';
import { EnrolmentDoor } from './enrolment-door';
import { ClassEnrolmentsFilterDto, ClassEnrolmentsQueryDto, DecisionsDto, EligibilityDto, EligibilityQueryDto, EnrolmentInputDto, EnrolmentOutcomesDto, EnrolmentPageDto } from './enrolments.dto';
import { stepsWithinReach } from './steps-within-reach';

@ApiTags('enrolments')
@Controller('classes/:classId')
export class ClassEnrolmentsController {
  constructor(
    private readonly database: Database,
    private readonly door: EnrolmentDoor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('enrolments')
  @Allow('enrolments.read')
  @ApiOkResponse({ type: EnrolmentPageDto })
  async list(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Query() query: ClassEnrolmentsQueryDto): Promise<EnrolmentPageDto> {
    await assertVisible(this.database, principal, classId);
    return listEnrolments({ database: this.database, clock: this.clock }, principal, await findClass(this.database, classId), query);
  }

  @Get('enrolments.xlsx')
  @Allow('enrolments.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Param() of: ClassIdDto, @Query() filter: ClassEnrolmentsFilterDto, @Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '培训班人员', en: 'People of the class' }, columns: ENROLMENT_COLUMNS, read: (page) => this.list(principal, of, { ...filter, ...page }) });
  }

  /** Every way in: `path` says which. Oneself is refused with the reason; of several people each has an outcome. */
  @Post('enrolments')
  @HttpCode(200)
  @Allow('classes.read')
  @ApiOkResponse({ type: EnrolmentOutcomesDto })
  async enrol(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Body() input: EnrolmentInputDto): Promise<EnrolmentOutcomesDto> {
    return { results: await this.door.enter(principal, classId, input) };
  }

  /** Why somebody cannot apply, or why they wait: the rule and the position. */
  @Get('eligibility')
  @Allow('classes.read')
  @ApiOkResponse({ type: EligibilityDto })
  async eligibility(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Query() query: EligibilityQueryDto): Promise<EligibilityDto> {
    await assertVisible(this.database, principal, classId);
    const personId = query.personId ?? principal.personId ?? 0;
    if (personId !== principal.personId) await assertPersonInScope(this.database, scopeOf(principal, 'enrolments.read'), personId);
    return readEligibility(this.database, classId, personId, this.clock.now());
  }

  /** A batch of approvals and refusals. With `trial=yes` it only says what it would do to the seats. */
  @Post('decisions')
  @HttpCode(200)
  @Allow('enrolments.decide')
  @ApiOkResponse({ type: SeatEffectDto })
  async decide(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Query() { trial }: TrialQueryDto, @Body() { decisions }: DecisionsDto): Promise<SeatEffect> {
    const steps = await stepsWithinReach(this.database, principal, classId, decisions.map(({ enrolmentId }) => enrolmentId));
    const as = { steps, actor: actorOf(principal) };
    const at = this.clock.now();
    return trial === 'yes' ? tryOut(this.database, (tx) => decideEnrolments(tx, classId, decisions, as, at)) : this.database.transaction((tx) => decideEnrolments(tx, classId, decisions, as, at));
  }
}
