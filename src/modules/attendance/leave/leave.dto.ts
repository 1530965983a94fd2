import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsTrainingDay } from '../../../platform/http/is-training-day';
import { PageDto } from '../../../platform/http/list.dto';
import { SESSION_HALVES, type SessionHalf } from '../../classes/public';
import type { CreditsLeft } from './credits-left';
import type { HalfDay } from './half-days';
import type { LeaveEffect } from './leave-effect';
import { LEAVE_KINDS, LEAVE_STATES, type LeaveKind, type LeaveState } from './leave-states';
import { REVIEW_STEPS, type ReviewStep } from './review-step';

export class HalfDayDto implements HalfDay {
  @ApiProperty({ format: 'date' }) @IsTrainingDay() day: string;
  @ApiProperty({ enum: SESSION_HALVES }) @IsIn(SESSION_HALVES) half: SessionHalf;
}

export class LeaveRequestDto {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) classId: number;
  @ApiPropertyOptional({ description: 'Asked for by the school for somebody; without it, for oneself' }) @IsOptional() @IsInt() @Min(1) personId?: number;
  @ApiProperty({ type: HalfDayDto }) @ValidateNested() @Type(() => HalfDayDto) from: HalfDayDto;
  @ApiProperty({ type: HalfDayDto, description: 'The last half-day of it' }) @ValidateNested() @Type(() => HalfDayDto) until: HalfDayDto;
  @ApiProperty({ enum: LEAVE_KINDS }) @IsIn(LEAVE_KINDS) kind: LeaveKind;
  @ApiProperty() @IsString() @MaxLength(500) reason: string;
}

export class LeaveDecisionDto {
  @ApiProperty() @IsBoolean() approved: boolean;
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(500) reason: string = '';
}

export class LeaveEndDto {
  @ApiProperty({ type: HalfDayDto, description: 'The last half-day that was really taken' }) @ValidateNested() @Type(() => HalfDayDto) ended: HalfDayDto;
}

export class LeaveIdDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) leaveId: number;
}

export class LeaveFilterDto {
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1) classId?: number;
  @ApiPropertyOptional({ enum: LEAVE_STATES }) @IsOptional() @IsIn(LEAVE_STATES) state?: LeaveState;
  @ApiPropertyOptional({ enum: ['yes'], description: 'Only what waits for the caller’s own step' }) @IsOptional() @IsIn(['yes']) waitsForMe?: 'yes';
  @ApiPropertyOptional({ enum: ['yes'], description: 'Only whose time is over and who has not said that they are back' }) @IsOptional() @IsIn(['yes']) notReturned?: 'yes';
  @ApiPropertyOptional({ enum: ['yes', 'no'], default: 'no', description: 'The caller’s own only' }) @IsOptional() @IsIn(['yes', 'no']) mine: 'yes' | 'no' = 'no';
}

export class LeaveQueryDto extends LeaveFilterDto {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) cursor?: string;
  @ApiPropertyOptional({ type: 'integer', default: 50, minimum: 1, maximum: 200 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit = 50;
}

export class LeaveTrialDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) classId: number;
  @ApiPropertyOptional({ description: 'Somebody of a class that the caller looks after; without it, oneself' }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) personId?: number;
  @ApiProperty({ format: 'date' }) @IsTrainingDay() fromDay: string;
  @ApiProperty({ enum: SESSION_HALVES }) @IsIn(SESSION_HALVES) fromHalf: SessionHalf;
  @ApiProperty({ format: 'date' }) @IsTrainingDay() untilDay: string;
  @ApiProperty({ enum: SESSION_HALVES }) @IsIn(SESSION_HALVES) untilHalf: SessionHalf;
}

export class LeaveEffectDto implements LeaveEffect {
  @ApiProperty({ description: 'Half-days of the class' }) planned: number;
  @ApiProperty({ description: 'Half-days on leave, this leave included' }) onLeave: number;
  @ApiProperty({ description: 'Half-days missed with leave or without, this leave included: they give no credit' }) missed: number;
  @ApiProperty({ description: 'More missed than this: no certificate' }) missedAllowed: number;
  @ApiProperty() noCertificate: boolean;
  @ApiProperty({ description: 'More leave than this: withdrawal' }) leaveAllowed: number;
  @ApiProperty() withdrawal: boolean;
}

export class CreditsLeftDto implements CreditsLeft {
  @ApiProperty({ description: 'Attended in full' }) fullHundredths: number;
  @ApiProperty({ description: 'With what was missed, when everything else is attended' }) hundredths: number;
}

export class LeaveForecastDto {
  @ApiProperty({ description: 'Half-days of the class within it' }) halfDays: number;
  @ApiProperty({ description: 'Together with the leave that it touches: this length says who decides' }) joinedHalfDays: number;
  @ApiProperty({ type: String, nullable: true, enum: REVIEW_STEPS, description: 'Who decides; null when the class has no half-day within it' }) reviewStep: ReviewStep | null;
  @ApiProperty({ type: LeaveEffectDto }) effect: LeaveEffectDto;
  @ApiProperty({ type: CreditsLeftDto, nullable: true, description: 'null where no policy says what the class gives' }) credits: CreditsLeftDto | null;
}

export class LeaveDto {
  @ApiProperty() id: number;
  @ApiProperty() classId: number;
  @ApiProperty() classTitle: string;
  @ApiProperty() personId: number;
  @ApiProperty() personName: string;
  @ApiProperty() unitName: string;
  @ApiProperty({ type: HalfDayDto }) from: HalfDayDto;
  @ApiProperty({ type: HalfDayDto }) until: HalfDayDto;
  @ApiProperty() halfDays: number;
  @ApiProperty({ description: 'Together with the leave that it touches: this length says who decides' }) joinedHalfDays: number;
  @ApiProperty({ enum: LEAVE_KINDS }) kind: LeaveKind;
  @ApiProperty() reason: string;
  @ApiProperty({ enum: REVIEW_STEPS }) reviewStep: ReviewStep;
  @ApiProperty({ enum: LEAVE_STATES }) state: LeaveState;
  @ApiProperty({ format: 'date-time' }) requestedAt: string;
  @ApiProperty() decidedByName: string;
  @ApiProperty() decisionReason: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: string | null;
  @ApiProperty({ type: HalfDayDto, nullable: true, description: 'The last half-day that was really taken' }) ended: HalfDayDto | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closedAt: string | null;
  @ApiProperty({ description: 'Its time is over and nobody has said that the person is back' }) notReturned: boolean;
  @ApiProperty({ description: 'By the caller' }) mayDecide: boolean;
  @ApiProperty() mayWithdraw: boolean;
  @ApiProperty() mayClose: boolean;
  @ApiProperty({ type: LeaveEffectDto, description: 'As of now; for a request, as if it were granted' }) effect: LeaveEffectDto;
}

export class LeaveDetailDto extends LeaveDto {
  @ApiProperty({ type: CreditsLeftDto, nullable: true, description: 'What the class gives under this effect; null where no policy says it' }) credits: CreditsLeftDto | null;
}

export class LeavePageDto extends PageDto {
  @ApiProperty({ type: [LeaveDto] }) items: readonly LeaveDto[];
}
