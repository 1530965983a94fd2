import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsWritten } from '../../../../platform/http/is-written';
import { PageDto, PageQueryDto } from '../../../../platform/http/list.dto';
import { OBJECTION_OUTCOMES, OBJECTION_STATES, type ObjectionOutcome, type ObjectionState } from './objection-states';

export class ObjectionIdDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) objectionId: number;
}

export class ObjectionTextDto {
  @ApiProperty({ description: 'What is held against the result, and on what it rests' }) @IsString() @IsWritten() @MaxLength(2000) body: string;
}

export class ObjectionProposalDto {
  @ApiProperty({ enum: OBJECTION_OUTCOMES }) @IsIn(OBJECTION_OUTCOMES) outcome: ObjectionOutcome;
  @ApiProperty() @IsString() @IsWritten() @MaxLength(1000) reason: string;
}

export class ObjectionDecisionDto {
  @ApiProperty({ description: 'false: it is looked into again' }) @IsBoolean() agrees: boolean;
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(300) note: string = '';
}

export class ObjectionsQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ minimum: 1990, maximum: 2200 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1990) @Max(2200) year?: number;
  @ApiPropertyOptional({ enum: OBJECTION_STATES }) @IsOptional() @IsIn(OBJECTION_STATES) state?: ObjectionState;
  @ApiPropertyOptional({ enum: ['true'], description: 'Only those of the caller' }) @IsOptional() @IsIn(['true']) own?: 'true';
}

export class ObjectionFilterDto extends OmitType(ObjectionsQueryDto, ['cursor', 'limit']) {}

export class ObjectionDto {
  @ApiProperty() id: number;
  @ApiProperty() year: number;
  @ApiProperty() personId: number;
  @ApiProperty() personName: string;
  @ApiProperty() unitName: string;
  @ApiProperty({ enum: OBJECTION_STATES }) state: ObjectionState;
  @ApiProperty() body: string;
  @ApiProperty({ description: 'Empty without a file' }) fileName: string;
  @ApiProperty({ format: 'date-time' }) raisedAt: string;
  @ApiProperty({ type: String, nullable: true, enum: OBJECTION_OUTCOMES, description: 'Proposed by the first person' }) outcome: ObjectionOutcome | null;
  @ApiProperty() proposalReason: string;
  @ApiProperty() proposedByName: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) proposedAt: string | null;
  @ApiProperty() decidedByName: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: string | null;
  @ApiProperty() decisionNote: string;
  @ApiProperty({ description: 'Something was entered or decided for the person after the published run' }) corrected: boolean;
  @ApiProperty() mayPropose: boolean;
  @ApiProperty({ description: 'Somebody else proposed the outcome' }) mayDecide: boolean;
  @ApiProperty() mayWithdraw: boolean;
}

export class ObjectionPageDto extends PageDto {
  @ApiProperty({ type: [ObjectionDto] }) items: readonly ObjectionDto[];
}
