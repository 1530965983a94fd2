import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsObject, IsOptional, IsString, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsTrainingDay } from '../../../platform/http/is-training-day';
import { MOST_PEOPLE_A_BATCH } from './batches/most-people';
import type { ClaimContent, FactValue } from './claim-content';
import { HoldsFacts } from './facts.validator';
import { REVIEW_DECISIONS, type ReviewDecision } from './review-claim';

const CODE = /^[a-z][a-z0-9_-]{0,63}$/;
const MOST_AT_ONCE = 200;

/** A draft may leave out all but the year and the category. */
export class ClaimInputDto implements ClaimContent {
  @ApiProperty({ minimum: 1990, maximum: 2200 }) @IsInt() @Min(1990) @Max(2200) trainingYear: number;
  @ApiProperty({ description: 'Code of the category, as the declaration forms list it' }) @Matches(CODE) category: string;
  @ApiPropertyOptional({ default: '', description: 'Code of the unit of measure' }) @IsOptional() @Matches(/^([a-z][a-z0-9_-]{0,63})?$/) unit: string = '';
  @ApiPropertyOptional({ type: Number, nullable: true, description: 'Hundredths of the unit' }) @IsOptional() @IsInt() @Min(0) @Max(100_000_000) quantityHundredths: number | null = null;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true }) @IsOptional() @IsTrainingDay() startsOn: string | null = null;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'The last day' }) @IsOptional() @IsTrainingDay() endsOn: string | null = null;
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(300) title: string = '';
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(200) organiser: string = '';
  @ApiPropertyOptional({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] }, default: {}, description: 'What the form asks, by field' })
  @IsOptional() @IsObject() @HoldsFacts()
  facts: Record<string, FactValue> = {};
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(500) note: string = '';
  @ApiPropertyOptional({ default: '', description: 'Needed when it is declared late' }) @IsOptional() @IsString() @MaxLength(500) lateReason: string = '';
  @ApiPropertyOptional({ type: Number, nullable: true, description: 'The approved filing it belongs to, where one is asked for' }) @IsOptional() @IsInt() @Min(1) @Max(4_294_967_295) filingId: number | null = null;
}

export class ClaimChangeDto extends ClaimInputDto {
  @ApiProperty({ description: 'Of the claim that was changed' }) @IsInt() @Min(1) revision: number;
}

export class ClaimRevisionDto {
  @ApiProperty({ description: 'Of the claim that was seen' }) @IsInt() @Min(1) revision: number;
}

export class ClaimReasonDto {
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(500) reason: string = '';
}

export class ClaimReviewDto extends ClaimRevisionDto {
  @ApiProperty({ enum: REVIEW_DECISIONS }) @IsIn(REVIEW_DECISIONS) decision: ReviewDecision;
  @ApiPropertyOptional({ default: '', description: 'Needed to return or refuse' }) @IsOptional() @IsString() @MaxLength(500) reason: string = '';
}

export class SeenClaimDto extends ClaimRevisionDto {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) claimId: number;
}

export class ClaimReviewsDto {
  @ApiProperty({ type: [SeenClaimDto], maxItems: MOST_AT_ONCE }) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_AT_ONCE) @ValidateNested({ each: true }) @Type(() => SeenClaimDto) claims: SeenClaimDto[];
  @ApiProperty({ enum: REVIEW_DECISIONS }) @IsIn(REVIEW_DECISIONS) decision: ReviewDecision;
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(500) reason: string = '';
}

export class ClaimBatchDto {
  @ApiProperty({ type: ClaimInputDto, description: 'The one activity' }) @ValidateNested() @Type(() => ClaimInputDto) content: ClaimInputDto;
  @ApiProperty({ type: [Number], maxItems: MOST_PEOPLE_A_BATCH }) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_PEOPLE_A_BATCH) @IsInt({ each: true }) @Min(1, { each: true }) personIds: number[];
}

export class ClaimBatchCorrectionDto {
  @ApiProperty({ type: ClaimInputDto, description: 'What the activity was, for all that are named' }) @ValidateNested() @Type(() => ClaimInputDto) content: ClaimInputDto;
  @ApiProperty({ type: [SeenClaimDto], maxItems: MOST_PEOPLE_A_BATCH })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_PEOPLE_A_BATCH) @ArrayUnique(({ claimId }: SeenClaimDto) => claimId) @ValidateNested({ each: true }) @Type(() => SeenClaimDto)
  claims: SeenClaimDto[];
}

export class ClaimBatchSubmissionDto {
  @ApiPropertyOptional({ type: [Number], nullable: true, maxItems: MOST_PEOPLE_A_BATCH, description: 'Only these of the batch; without it, all that are open' })
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_PEOPLE_A_BATCH) @ArrayUnique() @IsInt({ each: true }) @Min(1, { each: true })
  claimIds: number[] | null = null;
}

export class FilingInputDto {
  @ApiProperty({ minimum: 1990, maximum: 2200 }) @IsInt() @Min(1990) @Max(2200) trainingYear: number;
  @ApiProperty() @Matches(CODE) category: string;
  @ApiProperty() @IsString() @Length(1, 300) title: string;
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(200) organiser: string = '';
  @ApiProperty({ format: 'date' }) @IsTrainingDay() startsOn: string;
  @ApiProperty({ format: 'date' }) @IsTrainingDay() endsOn: string;
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(500) note: string = '';
  @ApiPropertyOptional({ type: Number, nullable: true, description: 'By unit personnel, for the people of this unit; without it, for oneself' }) @IsOptional() @IsInt() @Min(1) unitId: number | null = null;
}

export class FilingDecisionDto {
  @ApiProperty({ enum: ['approved', 'refused'] }) @IsIn(['approved', 'refused']) decision: 'approved' | 'refused';
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(500) reason: string = '';
}
