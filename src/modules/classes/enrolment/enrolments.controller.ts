import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { AnswersWorkbook, sendList, wholeList } from '../../../platform/http/send-list';
import { actorOf, Allow, CurrentPrincipal, reachesPerson, reachesUnit, type Principal } from '../../identity/public';
import { ReasonDto } from '../class/class-input.dto';
import { classErrors } from '../classes.errors';
import { readEnrolment, readEnrolmentsOf } from '../reading/read-enrolments';
import { EnrolmentDto, EnrolmentIdDto, MyEnrolmentsDto, WithdrawalDto } from './enrolments.dto';
import { findEnrolment, type EnrolmentHead } from './find-enrolment';
import { OWN_ENROLMENT_COLUMNS } from './own-enrolment-columns';
import { withdrawEnrolment, type WithdrawnBy } from './withdraw-enrolment';

@ApiTags('enrolments')
@Controller('enrolments')
export class EnrolmentsController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The caller's own classes, each with its timeline and place in the queue. */
  @Get()
  @Allow('enrolments.apply')
  @ApiOkResponse({ type: MyEnrolmentsDto })
  async mine(@CurrentPrincipal() principal: Principal): Promise<MyEnrolmentsDto> {
    return { items: await readEnrolmentsOf(this.database, principal.personId ?? 0, this.clock.now()) };
  }

  @Get('export.xlsx')
  @Allow('enrolments.apply')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Res() reply: FastifyReply): Promise<void> {
    const { items } = await this.mine(principal);
    await sendList(reply, { name: { zh: '我的培训班', en: 'My classes' }, columns: OWN_ENROLMENT_COLUMNS, read: async () => wholeList(items, this.clock.now()) });
  }

  @Get(':enrolmentId')
  @Allow('classes.read')
  @ApiOkResponse({ type: EnrolmentDto })
  async read(@CurrentPrincipal() principal: Principal, @Param() { enrolmentId }: EnrolmentIdDto): Promise<EnrolmentDto> {
    const head = await findEnrolment(this.database, enrolmentId);
    const reads = principal.scopes.get('enrolments.read');
    const sees = head.personId === principal.personId || roleOver(principal, head) !== undefined || (reads !== undefined && reachesPerson(reads, head));
    if (!sees) throw classErrors.enrolmentNotFound({ enrolmentId });
    return readEnrolment(this.database, enrolmentId, this.clock.now());
  }

  /** By the trainee within the time allowed, or for them by their unit or the school with a reason. */
  @Post(':enrolmentId/withdrawal')
  @HttpCode(200)
  @Allow('classes.read')
  @ApiOkResponse({ type: WithdrawalDto })
  async withdraw(@CurrentPrincipal() principal: Principal, @Param() { enrolmentId }: EnrolmentIdDto, @Body() { reason }: ReasonDto): Promise<WithdrawalDto> {
    const by = roleOver(principal, await findEnrolment(this.database, enrolmentId));
    if (!by) throw classErrors.enrolmentNotFound({ enrolmentId });
    return this.database.transaction((tx) => withdrawEnrolment(tx, enrolmentId, { by, reason }, actorOf(principal), this.clock.now()));
  }
}

/** As whom the caller may act on an enrolment, on their own always as a trainee; `undefined` when it is none of their business. */
function roleOver(principal: Principal, head: EnrolmentHead): WithdrawnBy | undefined {
  if (head.personId === principal.personId && principal.scopes.has('enrolments.apply')) return 'trainee';
  const manages = principal.scopes.get('classes.manage');
  const nominates = principal.scopes.get('enrolments.nominate');
  if (manages && reachesUnit(manages, head.hostUnitPath)) return 'school';
  return nominates && reachesPerson(nominates, head) ? 'unit' : undefined;
}
