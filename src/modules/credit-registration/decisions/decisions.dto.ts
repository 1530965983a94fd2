import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsWritten } from '../../../platform/http/is-written';
import { PageDto } from '../../../platform/http/list.dto';
import { DECISION_KINDS, type DecisionContent, type DecisionKind } from './decision-kinds';
import { DECISION_STATES, type DecisionState } from './decision-states';

const ID = /^[a-z][a-z0-9_-]{0,63}$/;

export class DecisionContentDto implements DecisionContent {
  @ApiProperty({ enum: DECISION_KINDS }) @IsIn(DECISION_KINDS) kind: DecisionKind;
  @ApiPropertyOptional({ description: 'A requirement of the policy; without it an exemption is from all of them' }) @IsOptional() @Matches(ID) requirement?: string;
  @ApiPropertyOptional({ description: 'A bucket of the policy' }) @IsOptional() @Matches(ID) bucket?: string;
  @ApiPropertyOptional({ minimum: 1, maximum: 100 }) @IsOptional() @IsInt() @Min(1) @Max(100) percent?: number;
  @ApiPropertyOptional({ minimum: 0, description: 'Hundredths of what is counted' }) @IsOptional() @IsInt() @Min(0) @Max(1_000_000) amountHundredths?: number;
  @ApiPropertyOptional({ minimum: 1, description: 'The ledger entry of the same year that it speaks of' }) @IsOptional() @IsInt() @Min(1) @Max(1_000_000) entryNo?: number;
  @ApiPropertyOptional({ minimum: 1990, maximum: 2200 }) @IsOptional() @IsInt() @Min(1990) @Max(2200) forYear?: number;
  @ApiPropertyOptional() @IsOptional() @IsString() @IsWritten() @MaxLength(40) rank?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @IsWritten() @MaxLength(40) post?: string;
}

export class DecisionProposalDto extends DecisionContentDto {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) @Max(4_294_967_295) personId: number;
  @ApiProperty({ minimum: 1990, maximum: 2200 }) @IsInt() @Min(1990) @Max(2200) year: number;
  @ApiProperty() @IsString() @IsWritten() @MaxLength(300) reason: string;
  @ApiProperty({ description: '文号 of the paper it rests on' }) @IsString() @IsWritten() @MaxLength(100) documentNo: string;
}

export class RevocationProposalDto {
  @ApiProperty() @IsString() @IsWritten() @MaxLength(300) reason: string;
  @ApiProperty({ description: '文号 of the paper it rests on' }) @IsString() @IsWritten() @MaxLength(100) documentNo: string;
}

export class YearDecisionApprovalDto {
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(300) note: string = '';
}

export class YearDecisionRefusalDto {
  @ApiProperty() @IsString() @IsWritten() @MaxLength(300) reason: string;
}

export class YearDecisionIdDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) decisionId: number;
}

export class YearDecisionsFilterDto {
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1990) @Max(2200) year?: number;
  @ApiPropertyOptional({ enum: DECISION_STATES }) @IsOptional() @IsIn(DECISION_STATES) state?: DecisionState;
  @ApiPropertyOptional({ enum: DECISION_KINDS }) @IsOptional() @IsIn(DECISION_KINDS) kind?: DecisionKind;
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1) personId?: number;
  @ApiPropertyOptional({ description: 'Part of a name' }) @IsOptional() @IsString() @MaxLength(50) q?: string;
}

export class YearDecisionsQueryDto extends YearDecisionsFilterDto {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) cursor?: string;
  @ApiPropertyOptional({ type: 'integer', default: 50, minimum: 1, maximum: 200 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit = 50;
}

export class YearDecisionDto {
  @ApiProperty() id: number;
  @ApiProperty() personId: number;
  @ApiProperty() personName: string;
  @ApiProperty() unitName: string;
  @ApiProperty() rank: string;
  @ApiProperty() year: number;
  @ApiProperty({ type: DecisionContentDto }) content: DecisionContentDto;
  @ApiProperty() reason: string;
  @ApiProperty() documentNo: string;
  @ApiProperty({ description: 'Empty without a file' }) fileName: string;
  @ApiProperty({ enum: DECISION_STATES }) state: DecisionState;
  @ApiProperty({ type: Number, nullable: true, description: 'The decision that this one takes back' }) revokesId: number | null;
  @ApiProperty() proposedByName: string;
  @ApiProperty({ format: 'date-time' }) proposedAt: string;
  @ApiProperty() decidedByName: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: string | null;
  @ApiProperty() decisionNote: string;
  @ApiProperty({ description: 'By the caller: somebody else proposed it' }) mayDecide: boolean;
  @ApiProperty() mayWithdraw: boolean;
  @ApiProperty() mayRevoke: boolean;
}

export class YearDecisionPageDto extends PageDto {
  @ApiProperty({ type: [YearDecisionDto] }) items: readonly YearDecisionDto[];
}
