import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ACTIVITY_CATEGORIES, ORGANISER_LEVELS, TRAINING_FORMS } from '#contracts';
import { IsInstant } from '../../../platform/http/is-instant';
import { IsTrainingDay } from '../../../platform/http/is-training-day';
import { IsWritten } from '../../../platform/http/is-written';
import { APPROVALS, type Approval } from '../enrolment/enrolment-states';
import { CLASS_KINDS, CLASS_TYPES, type ClassContent } from './class-content';
import { TargetGroupDto } from './class-input.dto';

const MOST_PEOPLE = 5_000;

/** What is left out stays. */
export class ClassChangeDto implements Partial<ClassContent> {
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(2, 120) title?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(2000) introduction?: string;
  @ApiPropertyOptional({ enum: CLASS_KINDS }) @IsOptional() @IsIn(CLASS_KINDS) kind?: (typeof CLASS_KINDS)[number];
  @ApiPropertyOptional({ enum: CLASS_TYPES }) @IsOptional() @IsIn(CLASS_TYPES) type?: (typeof CLASS_TYPES)[number];
  @ApiPropertyOptional({ enum: Object.keys(TRAINING_FORMS) }) @IsOptional() @IsIn(Object.keys(TRAINING_FORMS)) form?: string;
  @ApiPropertyOptional({ enum: Object.keys(ACTIVITY_CATEGORIES) }) @IsOptional() @IsIn(Object.keys(ACTIVITY_CATEGORIES)) category?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @IsWritten() @Length(1, 120) organiser?: string;
  @ApiPropertyOptional({ enum: Object.keys(ORGANISER_LEVELS) }) @IsOptional() @IsIn(Object.keys(ORGANISER_LEVELS)) organiserLevel?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) place?: string;
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @IsTrainingDay() startsOn?: string;
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @IsTrainingDay() endsOn?: string;
  @ApiPropertyOptional({ type: Number, nullable: true }) @IsOptional() @IsInt() @Min(1) supervisorAccountId?: number | null;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) supervisorName?: string;
  @ApiPropertyOptional({ type: TargetGroupDto }) @IsOptional() @ValidateNested() @Type(() => TargetGroupDto) conditions?: TargetGroupDto;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() selfEnrolment?: boolean;
  @ApiPropertyOptional({ enum: APPROVALS }) @IsOptional() @IsIn(APPROVALS) approval?: Approval;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) @Max(MOST_PEOPLE) leastPeople?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) @Max(MOST_PEOPLE) waitingCapacity?: number;
  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true }) @IsOptional() @IsInstant() enrolOpensAt?: Date | null;
  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true }) @IsOptional() @IsInstant() enrolClosesAt?: Date | null;
  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true }) @IsOptional() @IsInstant() decideBy?: Date | null;
  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true }) @IsOptional() @IsInstant() withdrawUntil?: Date | null;
  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true }) @IsOptional() @IsInstant() borrowAt?: Date | null;
}
