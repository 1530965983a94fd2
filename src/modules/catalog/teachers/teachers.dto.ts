import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { PageDto } from '../../../platform/http/list.dto';
import { LARGEST_ID, SearchDto } from '../paging.dto';
import type { TeacherEvaluation } from './teacher-evaluations';
import { TEACHER_KINDS, type TeacherKind } from './teacher.entity';

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

export class TeacherIdDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_ID)
  teacherId: number;
}

export class TeacherQueryDto extends SearchDto {
  @ApiPropertyOptional({ enum: TEACHER_KINDS }) @IsOptional() @IsIn(TEACHER_KINDS)
  kind?: TeacherKind;

  @ApiPropertyOptional({ enum: ['in_use', 'retired', 'all'], default: 'in_use' }) @IsOptional() @IsIn(['in_use', 'retired', 'all'])
  status: 'in_use' | 'retired' | 'all' = 'in_use';
}

export class TeacherFilterDto extends OmitType(TeacherQueryDto, ['cursor', 'limit']) {}

export class TeacherFieldsDto {
  @ApiProperty({ maxLength: 100 }) @Transform(trimmed) @IsString() @Length(1, 100)
  name: string;

  @ApiProperty({ enum: TEACHER_KINDS }) @IsIn(TEACHER_KINDS)
  kind: TeacherKind;

  @ApiProperty({ maxLength: 120 }) @Transform(trimmed) @IsString() @Length(1, 120)
  organisation: string;

  @ApiPropertyOptional({ maxLength: 120, default: '', description: 'Post or professional title' }) @IsOptional() @Transform(trimmed) @IsString() @MaxLength(120)
  jobTitle: string = '';

  @ApiPropertyOptional({ maxLength: 1000, default: '' }) @IsOptional() @Transform(trimmed) @IsString() @MaxLength(1_000)
  introduction: string = '';
}

export class TeacherEvaluationDto implements TeacherEvaluation {
  @ApiProperty() sessions: number;
  @ApiProperty() answers: number;
  @ApiProperty({ description: 'Mean of 100 points, in hundredths' }) averageHundredths: number;
}

export class TeacherSummaryDto {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
  @ApiProperty({ enum: TEACHER_KINDS }) kind: TeacherKind;
  @ApiProperty() organisation: string;
  @ApiProperty() jobTitle: string;
  @ApiProperty() introduction: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) retiredOn: string | null;
  @ApiProperty({ description: 'Courses they give' }) courseCount: number;
  @ApiProperty({ type: TeacherEvaluationDto, nullable: true, description: 'Null while too few have answered, and for readers who do not manage the catalogue' }) evaluation: TeacherEvaluationDto | null;
}

export class TaughtCourseDto {
  @ApiProperty() courseId: number;
  @ApiProperty() title: string;
}

export class TeacherDto extends TeacherSummaryDto {
  @ApiProperty({ type: [TaughtCourseDto] }) courses: readonly TaughtCourseDto[];
}

export class TeacherPageDto extends PageDto {
  @ApiProperty({ type: [TeacherSummaryDto] }) items: readonly TeacherSummaryDto[];
}
