import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ACTIVITY_CATEGORIES, ORGANISER_LEVELS, TRAINING_FORMS } from '#contracts';
import { IsInstant } from '../../../platform/http/is-instant';
import { IsTrainingDay } from '../../../platform/http/is-training-day';
import { IsWritten } from '../../../platform/http/is-written';
import { APPROVALS, type Approval } from '../enrolment/enrolment-states';
import { CLASS_KINDS, CLASS_TYPES, type ClassContent } from './class-content';
import type { TargetGroup } from './target-group';

const MOST_PEOPLE = 5_000;
const CATEGORIES = Object.keys(ACTIVITY_CATEGORIES);
const FORMS = Object.keys(TRAINING_FORMS);
const LEVELS = Object.keys(ORGANISER_LEVELS);

export class TargetGroupDto implements TargetGroup {
  @ApiPropertyOptional({ type: [String] })
  @IsOptional() @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) @MaxLength(40, { each: true })
  ranks?: string[];

  @ApiPropertyOptional({ type: [String] })
  @IsOptional() @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) @MaxLength(40, { each: true })
  posts?: string[];

  @ApiPropertyOptional({ type: [String] })
  @IsOptional() @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) @MaxLength(40, { each: true })
  staffKinds?: string[];

  @ApiPropertyOptional({ type: [Number], description: 'These units and all below them' })
  @IsOptional() @IsArray() @ArrayMaxSize(500) @IsInt({ each: true }) @Min(1, { each: true })
  unitIds?: number[];
}

export class ClassContentDto implements ClassContent {
  @ApiProperty() @IsString() @Length(2, 120) title: string;
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(2000) introduction: string = '';
  @ApiProperty({ enum: CLASS_KINDS }) @IsIn(CLASS_KINDS) kind: (typeof CLASS_KINDS)[number];
  @ApiProperty({ enum: CLASS_TYPES }) @IsIn(CLASS_TYPES) type: (typeof CLASS_TYPES)[number];
  @ApiProperty({ enum: FORMS }) @IsIn(FORMS) form: string;
  @ApiProperty({ enum: CATEGORIES, description: 'Under which the policy counts it' }) @IsIn(CATEGORIES) category: string;
  @ApiProperty() @IsString() @IsWritten() @Length(1, 120) organiser: string;
  @ApiProperty({ enum: LEVELS }) @IsIn(LEVELS) organiserLevel: string;
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(200) place: string = '';
  @ApiProperty({ format: 'date' }) @IsTrainingDay() startsOn: string;
  @ApiProperty({ format: 'date' }) @IsTrainingDay() endsOn: string;
  @ApiPropertyOptional({ type: Number, nullable: true }) @IsOptional() @IsInt() @Min(1) supervisorAccountId: number | null = null;
  @ApiPropertyOptional({ default: '', description: '班主任' }) @IsOptional() @IsString() @MaxLength(100) supervisorName: string = '';
  @ApiPropertyOptional({ type: TargetGroupDto }) @IsOptional() @ValidateNested() @Type(() => TargetGroupDto) conditions: TargetGroupDto = {};
  @ApiPropertyOptional({ default: true }) @IsOptional() @IsBoolean() selfEnrolment: boolean = true;
  @ApiPropertyOptional({ enum: APPROVALS, default: 'unit_then_organisation' }) @IsOptional() @IsIn(APPROVALS) approval: Approval = 'unit_then_organisation';
  @ApiPropertyOptional({ default: 0 }) @IsOptional() @IsInt() @Min(0) @Max(MOST_PEOPLE) leastPeople: number = 0;
  @ApiPropertyOptional({ default: 50 }) @IsOptional() @IsInt() @Min(0) @Max(MOST_PEOPLE) waitingCapacity: number = 50;
  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true }) @IsOptional() @IsInstant() enrolOpensAt: Date | null = null;
  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true }) @IsOptional() @IsInstant() enrolClosesAt: Date | null = null;
  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true, description: 'Approvals not given by then expire' }) @IsOptional() @IsInstant() decideBy: Date | null = null;
  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true }) @IsOptional() @IsInstant() withdrawUntil: Date | null = null;
  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true, description: 'From then on unused seats of units are open to all' }) @IsOptional() @IsInstant() borrowAt: Date | null = null;
}

export class NewClassDto extends ClassContentDto {
  @ApiProperty({ description: 'The unit that runs it', minimum: 1 }) @IsInt() @Min(1) hostUnitId: number;
  @ApiPropertyOptional({ type: Number, nullable: true, description: 'Of an annual plan that is still a draft' }) @IsOptional() @IsInt() @Min(1) planId: number | null = null;
  @ApiProperty({ minimum: 1, maximum: MOST_PEOPLE }) @IsInt() @Min(1) @Max(MOST_PEOPLE) capacity: number;
}

export class ClassCopyDto {
  @ApiProperty({ format: 'date' }) @IsTrainingDay() startsOn: string;
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) hostUnitId: number;
  @ApiPropertyOptional({ type: Number, nullable: true }) @IsOptional() @IsInt() @Min(1) planId: number | null = null;
}

export class CallUpsDto {
  @ApiProperty({ type: [Number], description: 'All who are called up by name, in place of those before' })
  @IsArray() @ArrayMaxSize(MOST_PEOPLE) @IsInt({ each: true }) @Min(1, { each: true })
  personIds: number[];
}

export class ReasonDto {
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(500) reason: string = '';
}

export class DecisionDto extends ReasonDto {
  @ApiProperty() @IsBoolean() approved: boolean;
}
