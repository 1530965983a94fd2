import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { PageDto } from '../../../platform/http/list.dto';
import { LARGEST_ID, SearchDto } from '../paging.dto';
import { TEACHING_METHODS, type TeachingMethod } from './teaching-methods';

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

export class CourseIdDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_ID)
  courseId: number;
}

export class CourseQueryDto extends SearchDto {
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1)
  topicId?: number;

  @ApiPropertyOptional({ enum: TEACHING_METHODS }) @IsOptional() @IsIn(TEACHING_METHODS)
  method?: TeachingMethod;

  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1)
  teacherId?: number;

  @ApiPropertyOptional({ enum: ['in_use', 'retired', 'all'], default: 'in_use' }) @IsOptional() @IsIn(['in_use', 'retired', 'all'])
  status: 'in_use' | 'retired' | 'all' = 'in_use';
}

export class CourseFilterDto extends OmitType(CourseQueryDto, ['cursor', 'limit']) {}

export class TopicDto {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
}

export class TopicListDto {
  @ApiProperty({ type: [TopicDto] }) items: readonly TopicDto[];
}

export class NewTopicDto {
  @ApiProperty({ maxLength: 60 }) @Transform(trimmed) @IsString() @Length(1, 60)
  name: string;
}

export class CourseContentDto {
  @ApiProperty({ maxLength: 120 }) @Transform(trimmed) @IsString() @Length(2, 120)
  title: string;

  @ApiProperty({ maxLength: 2000 }) @Transform(trimmed) @IsString() @MaxLength(2_000)
  summary: string;

  @ApiProperty({ enum: TEACHING_METHODS, isArray: true, minItems: 1 }) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(TEACHING_METHODS.length) @IsIn(TEACHING_METHODS, { each: true })
  methods: TeachingMethod[];

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 100_000, description: 'Class hours in hundredths: 400 is 4' }) @IsInt() @Min(1) @Max(100_000)
  classHoursHundredths: number;

  @ApiProperty({ type: [Number], maxItems: 10 }) @IsArray() @ArrayMaxSize(10) @IsInt({ each: true })
  topicIds: number[];
}

export class CourseChangeDto extends CourseContentDto {
  @ApiProperty({ maxLength: 500, description: 'What is different and why' }) @Transform(trimmed) @IsString() @Length(2, 500)
  changeNote: string;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Number of the version that was changed' }) @IsInt() @Min(1)
  basedOn: number;
}

export class TeacherIdsDto {
  @ApiProperty({ type: [Number], maxItems: 100 }) @IsArray() @ArrayMaxSize(100) @IsInt({ each: true })
  teacherIds: number[];
}

export class CourseTeacherDto {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
  @ApiProperty() organisation: string;
  @ApiProperty() retired: boolean;
}

export class CourseVersionDto {
  @ApiProperty({ description: 'What a class names to say what it taught' }) id: number;
  @ApiProperty() versionNo: number;
  @ApiProperty() title: string;
  @ApiProperty() summary: string;
  @ApiProperty({ enum: TEACHING_METHODS, isArray: true }) methods: readonly TeachingMethod[];
  @ApiProperty() classHoursHundredths: number;
  @ApiProperty({ type: [TopicDto] }) topics: readonly TopicDto[];
  @ApiProperty() changeNote: string;
  @ApiProperty() by: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class CourseSummaryDto {
  @ApiProperty() id: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) retiredOn: string | null;
  @ApiProperty({ type: CourseVersionDto, description: 'The latest version' }) current: CourseVersionDto;
  @ApiProperty({ type: [CourseTeacherDto] }) teachers: readonly CourseTeacherDto[];
}

export class CourseDto extends CourseSummaryDto {
  @ApiProperty({ type: [CourseVersionDto], description: 'Latest first' }) versions: readonly CourseVersionDto[];
}

export class CoursePageDto extends PageDto {
  @ApiProperty({ type: [CourseSummaryDto] }) items: readonly CourseSummaryDto[];
}
