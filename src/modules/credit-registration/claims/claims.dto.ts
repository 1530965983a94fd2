import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { REVIEW_LEVELS, type ReviewLevels } from '#credit-rules';
import { PageDto, TextDto } from '../../../platform/http/list.dto';
import { CLAIM_STATES, type ClaimState } from './claim-states';
import type { FactValue } from './claim-content';
import { WAITING_AGES, type WaitingAge } from './reading/waiting-ages';

const LARGEST_ID = 4_294_967_295;

export class ClaimIdDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_ID) claimId: number;
}

export class ClaimEvidencePathDto extends ClaimIdDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_ID) evidenceId: number;
}

export class ClaimBatchPathDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_ID) batchNo: number;
}

export class ClaimBatchEvidencePathDto extends ClaimBatchPathDto {
  @ApiProperty({ description: 'SHA-256 of the content, hexadecimal' }) @Matches(/^[0-9a-f]{64}$/) digest: string;
}

export class ClaimFilterDto {
  @ApiPropertyOptional({ type: 'integer', minimum: 1990, maximum: 2200 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1990) @Max(2200) year?: number;
  @ApiPropertyOptional({ enum: CLAIM_STATES }) @IsOptional() @IsIn(CLAIM_STATES) state?: ClaimState;
  @ApiPropertyOptional() @IsOptional() @Matches(/^[a-z][a-z0-9_-]{0,63}$/) category?: string;
  @ApiPropertyOptional({ type: 'integer' }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) batchNo?: number;
  @ApiPropertyOptional({ enum: WAITING_AGES, description: 'Days since the reviewer whose turn it is has had it' }) @IsOptional() @IsIn(WAITING_AGES) waiting?: WaitingAge;
  @ApiPropertyOptional({ type: 'integer', description: 'Of people who serve in this unit or below it now' }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) unitId?: number;
  @ApiPropertyOptional({ description: 'In the name of the person or in the title' }) @IsOptional() @IsString() @MaxLength(50) search?: string;
}

export class OwnClaimsFilterDto extends ClaimFilterDto {
  @ApiProperty({ enum: ['mine', 'declared'], description: 'mine: of the caller’s own person; declared: by the caller for others' }) @IsIn(['mine', 'declared']) which: 'mine' | 'declared';
}

export class ClaimQueryDto extends ClaimFilterDto {
  @ApiPropertyOptional({ enum: ['mine', 'declared', 'to_review', 'all'], default: 'all', description: 'mine: of the caller’s own person; declared: by the caller for others; to_review: waiting for the caller, the oldest first' })
  @IsOptional() @IsIn(['mine', 'declared', 'to_review', 'all'])
  which: 'mine' | 'declared' | 'to_review' | 'all' = 'all';
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) cursor?: string;
  @ApiPropertyOptional({ type: 'integer', default: 50, minimum: 1, maximum: 200 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit = 50;
}

export class ClaimFactDto {
  @ApiProperty() field: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }] }) value: FactValue;
  @ApiProperty({ type: TextDto, description: 'The value in words' }) shown: TextDto;
}

export class ClaimRowDto {
  @ApiProperty() id: number;
  @ApiProperty() revision: number;
  @ApiProperty() trainingYear: number;
  @ApiProperty() personId: number;
  @ApiProperty() personName: string;
  @ApiProperty({ description: 'Where they serve now' }) unitName: string;
  @ApiProperty() managedBy: string;
  @ApiProperty() category: string;
  @ApiProperty({ type: TextDto }) categoryTitle: TextDto;
  @ApiProperty() title: string;
  @ApiProperty() unit: string;
  @ApiProperty({ type: TextDto }) unitTitle: TextDto;
  @ApiProperty({ type: Number, nullable: true }) quantityHundredths: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn: string | null;
  @ApiProperty({ enum: CLAIM_STATES }) state: ClaimState;
  @ApiProperty({ type: Number, nullable: true, description: 'Claims of one activity that a unit declared' }) batchNo: number | null;
  @ApiProperty() declaredByName: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) submittedAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Since when it has waited for the reviewer whose turn it is' }) waitingSince: string | null;
  @ApiProperty({ description: 'Files' }) evidenceCount: number;
  @ApiProperty({ type: String, nullable: true, description: 'While it stands returned: why' }) returnedBecause: string | null;
  @ApiProperty({ description: 'By the caller, now' }) mayReview: boolean;
}

export class ClaimPageDto extends PageDto {
  @ApiProperty({ type: [ClaimRowDto] }) items: readonly ClaimRowDto[];
}

export class ClaimEventDto {
  @ApiProperty({ enum: CLAIM_STATES }) from: ClaimState;
  @ApiProperty({ enum: CLAIM_STATES }) to: ClaimState;
  @ApiProperty() reason: string;
  @ApiProperty() authorName: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class ClaimEvidenceDto {
  @ApiProperty() id: number;
  @ApiProperty() fileName: string;
  @ApiProperty({ description: 'As its content says' }) mediaType: string;
  @ApiProperty() sizeBytes: number;
  @ApiProperty({ description: 'SHA-256 of the content, hexadecimal' }) digest: string;
  @ApiProperty() addedByName: string;
  @ApiProperty({ format: 'date-time' }) addedAt: string;
}

export class ClaimFilingDto {
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty() filedByName: string;
  @ApiProperty({ format: 'date-time' }) filedAt: string;
  @ApiProperty() decidedByName: string;
}

export class ClaimDto extends ClaimRowDto {
  @ApiProperty() organiser: string;
  @ApiProperty({ type: [ClaimFactDto] }) facts: readonly ClaimFactDto[];
  @ApiProperty() note: string;
  @ApiProperty() lateReason: string;
  @ApiProperty({ type: Number, nullable: true }) filingId: number | null;
  @ApiProperty({ type: ClaimFilingDto, nullable: true, description: 'What it rests on, once that was checked: from its handing in on' }) filing: ClaimFilingDto | null;
  @ApiProperty({ type: [ClaimEvidenceDto] }) evidence: readonly ClaimEvidenceDto[];
  @ApiProperty({ type: [ClaimEventDto], description: 'What happened to it, the first first' }) events: readonly ClaimEventDto[];
  @ApiProperty({ type: String, enum: REVIEW_LEVELS, nullable: true, description: 'Null: no policy is in force, or it is no longer declared' }) review: ReviewLevels | null;
  @ApiProperty() mayChange: boolean;
  @ApiProperty() mayWithdraw: boolean;
  @ApiProperty({ description: 'Take the approval back' }) mayRevoke: boolean;
}

export class ReviewOutcomeDto {
  @ApiProperty() claimId: number;
  @ApiProperty({ enum: ['done', 'refused'] }) outcome: 'done' | 'refused';
  @ApiProperty({ type: String, nullable: true, description: 'Why it was not done' }) code: string | null;
  @ApiProperty({ type: TextDto, nullable: true }) text: TextDto | null;
}

export class ReviewOutcomesDto {
  @ApiProperty({ type: [ReviewOutcomeDto] }) items: readonly ReviewOutcomeDto[];
}

export class ClaimBatchClaimsDto {
  @ApiProperty() batchNo: number;
  @ApiProperty({ type: [ClaimRowDto], description: 'Of people for whom the caller declares' }) claims: readonly ClaimRowDto[];
}

export class ClaimBatchResultDto {
  @ApiProperty() batchNo: number;
  @ApiProperty() claims: number;
}
