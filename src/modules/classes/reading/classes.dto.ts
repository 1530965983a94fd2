import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { TRAINING_FORMS } from '#contracts';
import { IsTrainingDay } from '../../../platform/http/is-training-day';
import { PageDto, PageQueryDto } from '../../../platform/http/list.dto';
import { CLASS_KINDS, CLASS_TYPES, type ClassKind, type ClassType } from '../class/class-content';
import { CLASS_STATES, type ClassState } from '../class/class-states';
import { REQUIRED_PARTS, type RequiredPart } from '../class/what-is-missing';
import { CLASS_ALERTS, type ClassAlertCode } from './class-alerts';
import { APPROVALS } from '../enrolment/enrolment-states';
import { EntryDto } from '../enrolment/entry.dto';
import { SessionViewDto } from './session-view.dto';

const FORMS = Object.keys(TRAINING_FORMS);
export const CLASS_VIEWS = ['all', 'open', 'mine', 'hosted'] as const;
export const CLASS_STAGES = ['current', 'past'] as const;

export class ClassIdDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295)
  classId: number;
}

export class ClassFilterDto {
  @ApiPropertyOptional({ enum: CLASS_VIEWS, default: 'all', description: 'open: enrolling now; mine: the caller’s own; hosted: run, approved or audited by the caller' })
  @IsOptional() @IsIn(CLASS_VIEWS)
  view: (typeof CLASS_VIEWS)[number] = 'all';

  @ApiPropertyOptional({ description: 'Words of the title, their pinyin or its initials' })
  @IsOptional() @IsString() @MaxLength(60)
  q?: string;

  @ApiPropertyOptional({ enum: CLASS_STATES })
  @IsOptional() @IsIn(CLASS_STATES)
  state?: string;

  @ApiPropertyOptional({ enum: CLASS_STAGES, description: 'current: from the draft until it is closed; past: closed, archived, cancelled' })
  @IsOptional() @IsIn(CLASS_STAGES)
  stage?: (typeof CLASS_STAGES)[number];

  @ApiPropertyOptional({ enum: CLASS_KINDS })
  @IsOptional() @IsIn(CLASS_KINDS)
  kind?: string;

  @ApiPropertyOptional({ enum: FORMS })
  @IsOptional() @IsIn(FORMS)
  form?: string;

  @ApiPropertyOptional({ enum: ['yes'], description: 'yes: only classes that the caller could apply to now' })
  @IsOptional() @IsIn(['yes'])
  mayApply?: 'yes';

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'Hundredths of credits that attending in full gives at least' })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(1_000_000)
  creditsFrom?: number;

  @ApiPropertyOptional({ minimum: 1990, maximum: 2200 })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1990) @Max(2200)
  year?: number;

  @ApiPropertyOptional({ description: 'Classes of this plan' })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1)
  planId?: number;

  @ApiPropertyOptional({ format: 'date', description: 'Not over before this day' })
  @IsOptional() @IsTrainingDay()
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Begun by this day' })
  @IsOptional() @IsTrainingDay()
  to?: string;
}

export class ClassQueryDto extends IntersectionType(ClassFilterDto, PageQueryDto) {}

export class ClassPolicyDto {
  @ApiProperty() code: string;
  @ApiProperty() version: string;
  @ApiProperty() titleZh: string;
  @ApiProperty() titleEn: string;
  @ApiProperty({ description: 'false: a sample that nobody has confirmed' }) confirmed: boolean;
  @ApiProperty() sourceZh: string;
  @ApiProperty() sourceEn: string;
  @ApiProperty({ description: 'What a total is counted in, e.g. 学分 or 学时' }) unitZh: string;
  @ApiProperty() unitEn: string;
}

export class ClassCreditsDto {
  @ApiProperty({ description: 'Hundredths of credits for attending every half-day' }) hundredths: number;
  @ApiProperty({ type: ClassPolicyDto }) policy: ClassPolicyDto;
}

export class ClassSeatsDto {
  @ApiProperty() capacity: number;
  @ApiProperty() taken: number;
  @ApiProperty() free: number;
  @ApiProperty() waiting: number;
  @ApiProperty() waitingCapacity: number;
  @ApiProperty() leastPeople: number;
}

export class MyEnrolmentDto {
  @ApiProperty() id: number;
  @ApiProperty() state: string;
  @ApiProperty() acceptanceNo: number;
}

export class ClassAlertDto {
  @ApiProperty({ enum: CLASS_ALERTS }) code: ClassAlertCode;
  @ApiProperty({ description: 'People, or half-days' }) count: number;
}

export class ClassSummaryDto {
  @ApiProperty() id: number;
  @ApiProperty({ description: 'For the address that may be passed on' }) code: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: CLASS_KINDS }) kind: ClassKind;
  @ApiProperty({ enum: CLASS_TYPES }) type: ClassType;
  @ApiProperty() form: string;
  @ApiProperty() category: string;
  @ApiProperty() organiser: string;
  @ApiProperty() organiserLevel: string;
  @ApiProperty() place: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty() halfDays: number;
  @ApiProperty({ enum: CLASS_STATES }) state: ClassState;
  @ApiProperty() selfEnrolment: boolean;
  @ApiProperty({ enum: APPROVALS }) approval: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) enrolOpensAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) enrolClosesAt: string | null;
  @ApiProperty({ type: Number, nullable: true }) planId: number | null;
  @ApiProperty({ type: ClassSeatsDto }) seats: ClassSeatsDto;
  @ApiProperty({ description: 'Applications waiting for a decision' }) pending: number;
  @ApiProperty({ type: ClassCreditsDto, nullable: true }) credits: ClassCreditsDto | null;
  @ApiProperty({ type: MyEnrolmentDto, nullable: true, description: 'The caller’s own' }) mine: MyEnrolmentDto | null;
  @ApiProperty({ type: EntryDto, nullable: true, description: 'Whether the caller could apply now; null for whoever is no trainee' }) entry: EntryDto | null;
  @ApiProperty({ type: [ClassAlertDto], description: 'What asks for somebody, for whoever runs, approves or audits the class; empty for everybody else' }) alerts: readonly ClassAlertDto[];
}

export class ClassStateCountDto {
  @ApiProperty({ enum: CLASS_STATES }) state: ClassState;
  @ApiProperty() count: number;
}

export class ClassPageDto extends PageDto {
  @ApiProperty({ type: [ClassSummaryDto] }) items: readonly ClassSummaryDto[];
  @ApiProperty({ type: [ClassStateCountDto], description: 'Under the same filter, whatever the state and stage' }) states: readonly ClassStateCountDto[];
}

export class TargetGroupViewDto {
  @ApiProperty({ type: [String] }) ranks: readonly string[];
  @ApiProperty({ type: [String] }) posts: readonly string[];
  @ApiProperty({ type: [String] }) staffKinds: readonly string[];
  @ApiProperty({ type: [Number] }) unitIds: readonly number[];
  @ApiProperty({ type: [String], description: 'Of these units, in the order of the tree' }) unitNames: readonly string[];
}

export class ClassStepDto {
  @ApiProperty() from: string;
  @ApiProperty() to: string;
  @ApiProperty() reason: string;
  @ApiProperty() by: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class ClassDto extends ClassSummaryDto {
  @ApiProperty() introduction: string;
  @ApiProperty() hostUnitId: number;
  @ApiProperty() hostUnitName: string;
  @ApiProperty({ type: Number, nullable: true }) supervisorAccountId: number | null;
  @ApiProperty() supervisorName: string;
  @ApiProperty({ type: TargetGroupViewDto }) targetGroup: TargetGroupViewDto;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decideBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) withdrawUntil: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) borrowAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) borrowingSince: string | null;
  @ApiProperty() timetableNo: number;
  @ApiProperty({ type: [SessionViewDto] }) sessions: readonly SessionViewDto[];
  @ApiProperty({ type: [ClassStepDto] }) steps: readonly ClassStepDto[];
  @ApiProperty({ type: [String], description: 'States that the drawing allows next' }) nextStates: readonly string[];
  @ApiProperty({ enum: REQUIRED_PARTS, isArray: true, description: 'What it lacks before it can be handed in' }) missing: readonly RequiredPart[];
}
