import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { EVALUATION_GRADES, EVALUATION_INDICATORS, LEAST_EVALUATION_ANSWERS, type EvaluationGrade, type EvaluationIndicator } from '#contracts';
import { IsTrainingDay } from '../../../platform/http/is-training-day';
import type { EvaluationGiven } from './give-evaluation';
import type { EvaluationWanted } from './open-evaluation';

const GRADES = Object.keys(EVALUATION_GRADES) as readonly EvaluationGrade[];
const MOST_SESSIONS = 400;
const MOST_ANSWERS_ASKED = 100;
const LARGEST_ID = 4_294_967_295;
const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

export class EvaluationIdDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_ID)
  evaluationId: number;
}

export class EvaluationWantedDto implements EvaluationWanted {
  @ApiPropertyOptional({ default: true, description: 'A form for the class as a whole' }) @IsOptional() @IsBoolean()
  wholeClass: boolean = true;

  @ApiPropertyOptional({ type: [Number], default: [], description: 'A form for each of these sessions' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_SESSIONS) @IsInt({ each: true }) @Min(1, { each: true })
  sessionIds: number[] = [];

  @ApiPropertyOptional({ default: LEAST_EVALUATION_ANSWERS.usual, minimum: LEAST_EVALUATION_ANSWERS.floor, maximum: MOST_ANSWERS_ASKED, description: 'Fewer answers show no result. It is never lowered' })
  @IsOptional() @IsInt() @Min(LEAST_EVALUATION_ANSWERS.floor) @Max(MOST_ANSWERS_ASKED)
  leastAnswers: number = LEAST_EVALUATION_ANSWERS.usual;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'The last day for answers; without it, until the class closes' })
  @IsOptional() @IsTrainingDay()
  closesOn: string | null = null;
}

export class EvaluationClosingDto {
  @ApiPropertyOptional({ type: [Number], default: [], description: 'The forms to close; none means all of the class' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_SESSIONS) @IsInt({ each: true }) @Min(1, { each: true })
  evaluationIds: number[] = [];
}

export class EvaluationGradesDto implements Record<EvaluationIndicator, EvaluationGrade> {
  @ApiProperty({ enum: GRADES }) @IsIn(GRADES) attitude: EvaluationGrade;
  @ApiProperty({ enum: GRADES }) @IsIn(GRADES) content: EvaluationGrade;
  @ApiProperty({ enum: GRADES }) @IsIn(GRADES) method: EvaluationGrade;
  @ApiProperty({ enum: GRADES }) @IsIn(GRADES) organisation: EvaluationGrade;
  @ApiProperty({ enum: GRADES }) @IsIn(GRADES) effect: EvaluationGrade;
}

export class EvaluationGivenDto implements EvaluationGiven {
  @ApiProperty({ type: EvaluationGradesDto }) @ValidateNested() @Type(() => EvaluationGradesDto)
  grades: EvaluationGradesDto;

  @ApiPropertyOptional({ default: '', maxLength: 1000, description: 'Shown without a name, after the form has closed' })
  @IsOptional() @Transform(trimmed) @IsString() @MaxLength(1_000)
  comment: string = '';
}

/** What a form is about. */
export class EvaluationSubjectDto {
  @ApiProperty() evaluationId: number;
  @ApiProperty({ type: Number, nullable: true, description: 'null: the class as a whole' }) sessionId: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) day: string | null;
  @ApiProperty({ type: String, enum: ['am', 'pm'], nullable: true }) half: string | null;
  @ApiProperty({ type: String, nullable: true }) topic: string | null;
  @ApiProperty({ type: [String] }) teacherNames: readonly string[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) closesOn: string | null;
}

export class MyEvaluationDto extends EvaluationSubjectDto {
  @ApiProperty() classId: number;
  @ApiProperty() classTitle: string;
  @ApiProperty({ description: 'Answered; what was answered nobody can say' }) given: boolean;
}

export class MyEvaluationsDto {
  @ApiProperty({ type: [MyEvaluationDto] }) items: readonly MyEvaluationDto[];
}

export class GradeCountsDto implements Record<EvaluationGrade, number> {
  @ApiProperty() excellent: number;
  @ApiProperty() good: number;
  @ApiProperty() fair: number;
  @ApiProperty() poor: number;
}

export class IndicatorResultDto {
  @ApiProperty({ enum: Object.keys(EVALUATION_INDICATORS) }) indicator: EvaluationIndicator;
  @ApiProperty({ description: 'Mean of 20 points, in hundredths' }) averageHundredths: number;
  @ApiProperty({ type: GradeCountsDto }) counts: GradeCountsDto;
}

export class EvaluationResultDto extends EvaluationSubjectDto {
  @ApiProperty({ description: 'It still takes answers' }) open: boolean;
  @ApiProperty({ description: 'Trainees, for a session without those who were away' }) asked: number;
  @ApiProperty() given: number;
  @ApiProperty() leastAnswers: number;
  @ApiProperty({ description: 'Too few have answered: nothing is shown' }) belowMinimum: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'Mean of 100 points, in hundredths' }) overallHundredths: number | null;
  @ApiProperty({ type: [IndicatorResultDto] }) indicators: readonly IndicatorResultDto[];
  @ApiProperty({ type: [String], description: 'Empty while it takes answers, so that nobody can tell whose came last' }) comments: readonly string[];
}

export class EvaluationResultsDto {
  @ApiProperty({ description: 'Trainees of the class' }) asked: number;
  @ApiProperty({ description: 'Trainees who have answered at least one form' }) given: number;
  @ApiProperty({ type: [EvaluationResultDto], description: 'The class as a whole first, then session by session' }) items: readonly EvaluationResultDto[];
}
