import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { addDays, trainingDayAt, type Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { ClaimDesk } from './claim-desk';
import { ClaimChangeDto, ClaimInputDto, ClaimReasonDto, ClaimRevisionDto } from './claim-input.dto';
import { claimErrors } from './claim.errors';
import { ClaimDto, ClaimIdDto, ClaimPageDto, ClaimQueryDto, OwnClaimsFilterDto } from './claims.dto';
import { PossibleDuplicatesDto } from './duplicates/duplicates.dto';
import { DeclarationFormsDto, DeclarationYearQueryDto } from './declaration-form.dto';
import { withdrawClaim } from './end-claim';
import { CLAIM_LIST_COLUMNS } from './reading/claim-columns';
import { listClaims } from './reading/list-claims';
import { changeClaim, draftClaim } from './write-claim';
import { YearDeclarations } from './year-declarations';

const SHEET_NAMES = { mine: { zh: '我的申报', en: 'My claims' }, declared: { zh: '单位申报', en: 'Claims of the unit' } } as const;

/** 学分申报. */
@ApiTags('claims')
@Controller('claims')
export class ClaimsController {
  constructor(
    private readonly desk: ClaimDesk,
    private readonly declarations: YearDeclarations,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('claims.read')
  @ApiOkResponse({ type: ClaimPageDto })
  list(@CurrentPrincipal() principal: Principal, @Query() query: ClaimQueryDto): Promise<ClaimPageDto> {
    return listClaims(this.desk.reading, principal, query);
  }

  /** What the caller declared, for themselves or for others: whose claims one only reads are not taken along. */
  @Get('export.xlsx')
  @Allow('claims.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Query() filter: OwnClaimsFilterDto, @Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: SHEET_NAMES[filter.which], columns: CLAIM_LIST_COLUMNS, read: (page) => listClaims(this.desk.reading, principal, { ...filter, ...page }) });
  }

  /** What may be declared in a year, and what each form asks. */
  @Get('forms')
  @Allow('claims.read')
  @ApiOkResponse({ type: DeclarationFormsDto })
  async forms(@Query() { year }: DeclarationYearQueryDto): Promise<DeclarationFormsDto> {
    const { policy, forms, firstDay, lastDay, takesLate } = await this.declarations.of(year);
    const { withinDays, daysAfterYear } = policy.policy.declarations ?? {};
    return {
      year, firstDay, lastDay, takesLate,
      today: trainingDayAt(this.clock.now()),
      policyTitle: { zh: policy.policy.title.zh, en: policy.policy.title.en },
      policy: `${policy.code}@${policy.version}`,
      confirmed: policy.policy.confirmed,
      withinDays: withinDays ?? null,
      closesOn: daysAfterYear === undefined ? null : addDays(lastDay, daysAfterYear),
      forms: [...forms.values()].map((form) => ({ ...form, clause: form.clause ?? null, advice: form.advice ?? null })),
    };
  }

  /** A draft of one’s own. */
  @Post()
  @Allow('claims.declare')
  @ApiCreatedResponse({ type: ClaimDto })
  async draft(@CurrentPrincipal() principal: Principal, @Body() input: ClaimInputDto): Promise<ClaimDto> {
    const { personId } = principal;
    if (personId === null) throw claimErrors.noPerson();
    const content = await this.desk.fitted(input);
    const claimId = await this.desk.write(principal, (tx, actor, at) => draftClaim(tx, { personId, content }, actor, at));
    return this.desk.read(principal, claimId);
  }

  @Get(':claimId')
  @Allow('claims.read')
  @ApiOkResponse({ type: ClaimDto })
  read(@CurrentPrincipal() principal: Principal, @Param() { claimId }: ClaimIdDto): Promise<ClaimDto> {
    return this.desk.read(principal, claimId);
  }

  /** What the person already has, or waits for, that may be the same; with the reason. */
  @Get(':claimId/possible-duplicates')
  @Allow('claims.read')
  @ApiOkResponse({ type: PossibleDuplicatesDto })
  async duplicates(@CurrentPrincipal() principal: Principal, @Param() { claimId }: ClaimIdDto): Promise<PossibleDuplicatesDto> {
    return { items: await this.desk.duplicates(await this.desk.read(principal, claimId)) };
  }

  /** By whoever declares it, as a draft or after it was returned. */
  @Put(':claimId')
  @Allow('claims.read')
  @ApiOkResponse({ type: ClaimDto })
  async change(@CurrentPrincipal() principal: Principal, @Param() { claimId }: ClaimIdDto, @Body() { revision, ...input }: ClaimChangeDto): Promise<ClaimDto> {
    await this.assertActs(principal, claimId);
    const content = await this.desk.fitted(input);
    await this.desk.write(principal, (tx, actor) => changeClaim(tx, claimId, { content, revision }, actor));
    return this.desk.read(principal, claimId);
  }

  @Post(':claimId/submission')
  @HttpCode(200)
  @Allow('claims.read')
  @ApiOkResponse({ type: ClaimDto })
  async submit(@CurrentPrincipal() principal: Principal, @Param() { claimId }: ClaimIdDto, @Body() { revision }: ClaimRevisionDto): Promise<ClaimDto> {
    await this.assertActs(principal, claimId);
    await this.desk.submit(principal, [{ claimId, revision }]);
    return this.desk.read(principal, claimId);
  }

  @Post(':claimId/withdrawal')
  @HttpCode(200)
  @Allow('claims.read')
  @ApiOkResponse({ type: ClaimDto })
  async withdraw(@CurrentPrincipal() principal: Principal, @Param() { claimId }: ClaimIdDto, @Body() { reason }: ClaimReasonDto): Promise<ClaimDto> {
    await this.assertActs(principal, claimId);
    await this.desk.write(principal, (tx, actor, at) => withdrawClaim(tx, claimId, reason, actor, at));
    return this.desk.read(principal, claimId);
  }

  /** @throws DomainError CLAIM_NOT_FOUND, CLAIM_STATE_WRONG when it is not, or no longer, the caller’s to change */
  private async assertActs(principal: Principal, claimId: number): Promise<void> {
    const { mayChange, mayWithdraw, state } = await this.desk.read(principal, claimId);
    if (!mayChange && !mayWithdraw) throw claimErrors.wrongState({ claimId, state });
  }
}
