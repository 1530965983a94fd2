import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { PageDto, TextDto } from '../../../platform/http/list.dto';
import { CLASS_STATES } from '../class/class-states';
import { SessionViewDto } from '../reading/session-view.dto';
import { ENROLMENT_PATHS, ENROLMENT_TRANSITIONS, type EnrolmentPath, type EnrolmentState } from './enrolment-states';
import type { EnrolmentDecision } from './decide-enrolments';

const MOST_AT_ONCE = 200;
export const ENROLMENT_STATES = Object.keys(ENROLMENT_TRANSITIONS);

export class EnrolmentIdDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295)
  enrolmentId: number;
}

export class EnrolmentInputDto {
  @ApiProperty({ enum: ENROLMENT_PATHS, description: 'self: the caller; nomination: by unit HR; named: call-up; substitution: one for another; list: a list of the school' })
  @IsIn(ENROLMENT_PATHS)
  path: EnrolmentPath;

  @ApiPropertyOptional({ type: [Number], description: 'Everybody but the caller is named here' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_AT_ONCE) @IsInt({ each: true }) @Min(1, { each: true })
  personIds: number[] = [];

  @ApiPropertyOptional({ type: [String], description: 'Of a list: 18-character resident IDs' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_AT_ONCE) @Matches(/^\d{17}[\dXx]$/, { each: true })
  residentIds: string[] = [];

  @ApiPropertyOptional({ description: 'Of a substitution: the enrolment whose seat is taken over' })
  @IsOptional() @IsInt() @Min(1)
  replacesId?: number;

  @ApiPropertyOptional({ default: '' })
  @IsOptional() @IsString() @MaxLength(500)
  reason: string = '';
}

export class EnrolmentOutcomeDto {
  @ApiProperty({ type: Number, nullable: true, description: 'null: the list names somebody whom nobody knows' }) personId: number | null;
  @ApiPropertyOptional({ description: 'Place in the list that was sent, from 0' }) index: number;
  @ApiProperty({ type: Number, nullable: true }) enrolmentId: number | null;
  @ApiProperty({ type: String, nullable: true, enum: ENROLMENT_STATES }) state: EnrolmentState | null;
  @ApiProperty({ type: Number, nullable: true }) acceptanceNo: number | null;
  @ApiProperty({ description: 'false: stood there already' }) isNew: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Why not' }) code: string | null;
  @ApiProperty() detail: string;
}

export class EnrolmentOutcomesDto {
  @ApiProperty({ type: [EnrolmentOutcomeDto] }) results: readonly EnrolmentOutcomeDto[];
}

export class SingleDecisionDto implements EnrolmentDecision {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) enrolmentId: number;
  @ApiProperty() @IsBoolean() approved: boolean;
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(500) reason: string = '';
}

export class DecisionsDto {
  @ApiProperty({ type: [SingleDecisionDto] })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_AT_ONCE) @ValidateNested({ each: true }) @Type(() => SingleDecisionDto)
  decisions: SingleDecisionDto[];
}

export class ClassEnrolmentsFilterDto {
  @ApiPropertyOptional({ enum: ENROLMENT_STATES })
  @IsOptional() @IsIn(ENROLMENT_STATES)
  state?: string;

  @ApiPropertyOptional({ enum: ENROLMENT_PATHS, description: 'How they came: nominations, call-ups, …' })
  @IsOptional() @IsIn(ENROLMENT_PATHS)
  path?: EnrolmentPath;
}

export class ClassEnrolmentsQueryDto extends ClassEnrolmentsFilterDto {
  @ApiPropertyOptional()
  @IsOptional() @IsString() @MaxLength(100)
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', default: 100, minimum: 1, maximum: 500 })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(500)
  limit = 100;
}

export class EnrolmentRowDto {
  @ApiProperty() id: number;
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty() maskedResidentId: string;
  @ApiProperty() unitId: number;
  @ApiProperty() unitName: string;
  @ApiProperty({ description: 'The quota it draws on; 0: the open pool' }) poolUnitId: number;
  @ApiProperty({ enum: ENROLMENT_PATHS }) path: EnrolmentPath;
  @ApiProperty({ enum: ENROLMENT_STATES }) state: EnrolmentState;
  @ApiProperty() acceptanceNo: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Place in the queue, from 1' }) position: number | null;
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'date-time' }) acceptedAt: string;
}

export class EnrolmentPageDto extends PageDto {
  @ApiProperty({ type: [EnrolmentRowDto] }) items: readonly EnrolmentRowDto[];
}

export class EnrolmentStepDto {
  @ApiProperty({ type: String, nullable: true, enum: ENROLMENT_STATES }) from: string | null;
  @ApiProperty({ enum: ENROLMENT_STATES }) to: string;
  @ApiProperty() reason: string;
  @ApiProperty() by: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class EnrolmentDto extends EnrolmentRowDto {
  @ApiProperty() classId: number;
  @ApiProperty() classTitle: string;
  @ApiProperty({ enum: CLASS_STATES }) classState: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty({ description: 'Of the class' }) place: string;
  @ApiProperty({ type: SessionViewDto, nullable: true, description: 'The first half-day that is not over' }) nextSession: SessionViewDto | null;
  @ApiProperty({ description: 'Waiting: how many are before this person' }) ahead: number;
  @ApiProperty({ description: 'Other people who wait for the same seats' }) poolWaiting: number;
  @ApiProperty({ description: 'Whether the trainee may still withdraw alone' }) mayWithdraw: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) withdrawUntil: string | null;
  @ApiProperty({ enum: ['pending_unit', 'pending_organisation'], isArray: true, description: 'Approvals between here and being enrolled' }) stepsToCome: readonly string[];
  @ApiProperty({ type: [EnrolmentStepDto], description: 'The timeline' }) steps: readonly EnrolmentStepDto[];
}

export class MyEnrolmentsDto {
  @ApiProperty({ type: [EnrolmentDto] }) items: readonly EnrolmentDto[];
}

export class WithdrawalDto {
  @ApiProperty() promoted: number;
}

export class EligibilityQueryDto {
  @ApiPropertyOptional({ description: 'Somebody of the caller’s units; without it, the caller' })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1)
  personId?: number;
}

export class ClashDto {
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ enum: ['am', 'pm'] }) half: string;
  @ApiProperty({ description: 'The other class' }) classId: number;
  @ApiProperty() title: string;
}

export class EligibilityDto {
  @ApiProperty() mayApply: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'The first rule that keeps the person out' }) code: string | null;
  @ApiProperty({ type: TextDto, nullable: true }) reason: TextDto | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) facts: Readonly<Record<string, unknown>>;
  @ApiProperty({ description: 'The quota the person draws on; 0: the open pool' }) poolUnitId: number;
  @ApiProperty() poolUnitName: string;
  @ApiProperty() poolSeats: number;
  @ApiProperty() poolTaken: number;
  @ApiProperty({ description: 'Whether an application would get a seat now, rather than a place in the queue' }) seatFree: boolean;
  @ApiProperty({ description: 'People in that queue' }) poolWaiting: number;
  @ApiProperty({ type: EnrolmentDto, nullable: true, description: 'What stands already, with position and timeline' }) enrolment: EnrolmentDto | null;
  @ApiProperty({ enum: ['pending_unit', 'pending_organisation'], isArray: true, description: 'Steps still to come once there is a seat' }) stepsToCome: readonly string[];
  @ApiProperty({ type: [ClashDto], description: 'Half-days in which the person has another class' }) clashes: readonly ClashDto[];
}
