import { Body, Controller, Delete, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database, type Transaction } from '../../../platform/database/database';
import { actorOf, Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { acceptCorrection } from './accept-correction';
import { adviseCorrection } from './advise-correction';
import { BaseIdDto, CorrectionAcceptanceDto, CorrectionIdDto, NewAgreementDto, NewCorrectionDto, NewInspectionDto, BaseReasonDto } from './base-acts.dto';
import { BaseDto } from './bases.dto';
import { endBase } from './end-base';
import type { Authorship } from './find-base';
import { readBase } from './read-base';
import { recordInspection } from './record-inspection';
import { refuseApplication } from './refuse-application';
import { signAgreement } from './sign-agreement';
import { resumeBase, suspendBase } from './suspend-base';

/** What happens to a base after its application. Each answer is the base as it is then. */
@ApiTags('teaching bases')
@Controller('teaching-bases/:baseId')
export class BaseActsController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('inspections')
  @Allow('partners.manage')
  @ApiCreatedResponse({ type: BaseDto })
  inspect(@CurrentPrincipal() principal: Principal, @Param() { baseId }: BaseIdDto, @Body() inspection: NewInspectionDto): Promise<BaseDto> {
    return this.change(principal, baseId, (tx, by) => recordInspection(tx, baseId, inspection, by));
  }

  @Post('refusal')
  @Allow('partners.manage')
  @ApiCreatedResponse({ type: BaseDto })
  refuse(@CurrentPrincipal() principal: Principal, @Param() { baseId }: BaseIdDto, @Body() { reason }: BaseReasonDto): Promise<BaseDto> {
    return this.change(principal, baseId, (tx, by) => refuseApplication(tx, baseId, reason, by));
  }

  @Post('agreements')
  @Allow('partners.manage')
  @ApiCreatedResponse({ type: BaseDto })
  sign(@CurrentPrincipal() principal: Principal, @Param() { baseId }: BaseIdDto, @Body() agreement: NewAgreementDto): Promise<BaseDto> {
    return this.change(principal, baseId, (tx, by) => signAgreement(tx, baseId, agreement, by));
  }

  @Post('corrections')
  @Allow('partners.manage')
  @ApiCreatedResponse({ type: BaseDto })
  advise(@CurrentPrincipal() principal: Principal, @Param() { baseId }: BaseIdDto, @Body() correction: NewCorrectionDto): Promise<BaseDto> {
    return this.change(principal, baseId, (tx, by) => adviseCorrection(tx, baseId, correction, by));
  }

  @Post('corrections/:correctionId/acceptance')
  @Allow('partners.manage')
  @ApiCreatedResponse({ type: BaseDto })
  accept(@CurrentPrincipal() principal: Principal, @Param() { baseId, correctionId }: CorrectionIdDto, @Body() { note }: CorrectionAcceptanceDto): Promise<BaseDto> {
    return this.change(principal, baseId, (tx, by) => acceptCorrection(tx, { baseId, correctionId, note }, by));
  }

  @Post('suspension')
  @Allow('partners.manage')
  @ApiCreatedResponse({ type: BaseDto })
  suspend(@CurrentPrincipal() principal: Principal, @Param() { baseId }: BaseIdDto, @Body() { reason }: BaseReasonDto): Promise<BaseDto> {
    return this.change(principal, baseId, (tx, by) => suspendBase(tx, baseId, reason, by));
  }

  @Delete('suspension')
  @HttpCode(200)
  @Allow('partners.manage')
  @ApiOkResponse({ type: BaseDto })
  resume(@CurrentPrincipal() principal: Principal, @Param() { baseId }: BaseIdDto): Promise<BaseDto> {
    return this.change(principal, baseId, (tx, by) => resumeBase(tx, baseId, by));
  }

  @Post('ending')
  @Allow('partners.manage')
  @ApiCreatedResponse({ type: BaseDto })
  end(@CurrentPrincipal() principal: Principal, @Param() { baseId }: BaseIdDto, @Body() { reason }: BaseReasonDto): Promise<BaseDto> {
    return this.change(principal, baseId, (tx, by) => endBase(tx, baseId, reason, by));
  }

  private async change(principal: Principal, baseId: number, act: (tx: Transaction, by: Authorship) => Promise<unknown>): Promise<BaseDto> {
    const now = this.clock.now();
    await this.database.transaction((tx) => act(tx, { actor: actorOf(principal), at: now }));
    return readBase(this.database, baseId, { now, manages: true });
  }
}
