import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { ClaimDesk } from './claim-desk';
import { ClaimReasonDto, ClaimReviewDto, ClaimReviewsDto } from './claim-input.dto';
import { ClaimDto, ClaimIdDto, ReviewOutcomesDto } from './claims.dto';
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
