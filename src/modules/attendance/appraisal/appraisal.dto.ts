import { APPRAISAL_GRADES, FULL_SCORE_HUNDREDTHS, PASS_SCORE_HUNDREDTHS, type AppraisalGrade } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import { IsWritten } from '../../../platform/http/is-written';
import type { ScoreGiven } from './record-scores';
import type { PartWanted } from './set-scheme';

const MOST_PARTS = 8;
const MOST_SCORES = 2_000;
const GRADES = Object.keys(APPRAISAL_GRADES) as readonly AppraisalGrade[];

export class AppraisalPartDto implements PartWanted {
  @ApiProperty({ description: 'A short code, the same for good', example: 'thesis' }) @IsString() @Matches(/^[a-z][a-z0-9_]{0,15}$/) part: string;
  @ApiProperty() @IsString() @IsWritten() @Length(1, 60) name: string;
  @ApiProperty({ minimum: 1, maximum: 100, description: 'Percent; together 100' }) @IsInt() @Min(1) @Max(100) weight: number;
  @ApiPropertyOptional({ minimum: 0, maximum: FULL_SCORE_HUNDREDTHS, default: PASS_SCORE_HUNDREDTHS, description: 'Hundredths of a point' }) @IsOptional() @IsInt() @Min(0) @Max(FULL_SCORE_HUNDREDTHS) passHundredths: number = PASS_SCORE_HUNDREDTHS;
  @ApiPropertyOptional({ default: false, description: 'Given as a grade and not in points' }) @IsOptional() @IsBoolean() byGrade: boolean = false;
}

export class SchemeDto {
  @ApiProperty({ type: [AppraisalPartDto], description: 'In place of the one before; empty where the class is not appraised' })
  @IsArray() @ArrayMaxSize(MOST_PARTS) @ValidateNested({ each: true }) @Type(() => AppraisalPartDto)
  parts: AppraisalPartDto[];
}

export class ScoreGivenDto implements ScoreGiven {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) personId: number;
  @ApiProperty() @IsString() @Length(1, 16) part: string;
  @ApiPropertyOptional({ default: false, description: '补考: for whoever did not pass the first' }) @IsOptional() @IsBoolean() makeUp: boolean = false;
  @ApiPropertyOptional({ minimum: 0, maximum: FULL_SCORE_HUNDREDTHS, description: 'Hundredths of a point out of 100' }) @IsOptional() @IsInt() @Min(0) @Max(FULL_SCORE_HUNDREDTHS) hundredths?: number;
  @ApiPropertyOptional({ enum: GRADES, description: 'In place of points' }) @IsOptional() @IsIn(GRADES) grade?: AppraisalGrade;
}

export class ScoresDto {
  @ApiProperty({ type: [ScoreGivenDto] })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_SCORES) @ValidateNested({ each: true }) @Type(() => ScoreGivenDto)
  scores: ScoreGivenDto[];
}

export class ScoreDto {
  @ApiProperty() part: string;
  @ApiProperty() makeUp: boolean;
  @ApiProperty() hundredths: number;
  @ApiProperty({ type: String, nullable: true, enum: GRADES }) grade: AppraisalGrade | null;
}

export class TraineeAppraisalDto {
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty() unitName: string;
  @ApiProperty({ type: [ScoreDto] }) scores: readonly ScoreDto[];
  @ApiProperty({ type: Number, nullable: true, description: 'By the weights; null while a score is missing' }) compositeHundredths: number | null;
  @ApiProperty({ type: Boolean, nullable: true }) passed: boolean | null;
}

export class AppraisalDto {
  @ApiProperty() classId: number;
  @ApiProperty({ type: [AppraisalPartDto] }) parts: readonly AppraisalPartDto[];
  @ApiProperty({ type: [TraineeAppraisalDto] }) trainees: readonly TraineeAppraisalDto[];
}
