import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { ClaimDesk } from './claim-desk';
import { ClaimReasonDto, ClaimReviewDto, ClaimReviewsDto } from './claim-input.dto';
import { ClaimDto, ClaimFilterDto, ClaimIdDto, ReviewOutcomesDto } from './claims.dto';
import { CLAIM_LIST_COLUMNS } from './reading/claim-columns';
import { listClaims } from './reading/list-claims';
import { reviewMany } from './review-many';

/** 审核. */
@ApiTags('claims')
@Controller()
export class ClaimReviewsController {
  constructor(private readonly desk: ClaimDesk) {}

  @Post('claims/:claimId/review')
  @HttpCode(200)
  @Allow('claims.review')
  @ApiOkResponse({ type: ClaimDto })
  async review(@CurrentPrincipal() principal: Principal, @Param() { claimId }: ClaimIdDto, @Body() review: ClaimReviewDto): Promise<ClaimDto> {
    await this.desk.read(principal, claimId);
    await this.desk.review(principal, { ...review, claimId });
    return this.desk.read(principal, claimId);
  }

  /** What waits for the caller; of a state, what is in it. Names leave the house: only of the people whose lists the caller may take along. */
  @Get('claim-reviews/export.xlsx')
  @Allow('people.export')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Query() filter: ClaimFilterDto, @Res() reply: FastifyReply): Promise<void> {
    const read = (page: { readonly cursor?: string; readonly limit: number }) => listClaims(this.desk.reading, principal, { ...filter, ...page, which: filter.state === undefined ? 'to_review' : 'all' }, { takenAlong: true });
    await sendList(reply, { name: { zh: '申报审核', en: 'Review of claims' }, columns: CLAIM_LIST_COLUMNS, read });
  }

  /** One decision on many; what is refused holds up nobody else. */
  @Post('claim-reviews')
  @HttpCode(200)
  @Allow('claims.review')
  @ApiOkResponse({ type: ReviewOutcomesDto })
  async reviewMany(@CurrentPrincipal() principal: Principal, @Body() { claims, decision, reason }: ClaimReviewsDto): Promise<ReviewOutcomesDto> {
    const actAt = claims.length > 1 ? this.desk.now() : undefined;
    const items = await reviewMany(claims, async ({ claimId, revision }) => {
      await this.desk.read(principal, claimId);
      await this.desk.review(principal, { claimId, revision, decision, reason, actAt });
    });
    return { items };
  }

  /** Takes an approval back, with its credits. */
  @Post('claims/:claimId/revocation')
  @HttpCode(200)
  @Allow('claims.review-upper')
  @ApiOkResponse({ type: ClaimDto })
  async revoke(@CurrentPrincipal() principal: Principal, @Param() { claimId }: ClaimIdDto, @Body() { reason }: ClaimReasonDto): Promise<ClaimDto> {
    await this.desk.read(principal, claimId);
    await this.desk.revoke(principal, claimId, reason);
    return this.desk.read(principal, claimId);
  }
}
