import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsTrainingDay } from '../../../../platform/http/is-training-day';
import { IsWritten } from '../../../../platform/http/is-written';
import type { PublicityPeriod } from '../publicity/publish-year';
import { AUDIENCES, type Audience } from './find-annual';
import { STATES_WITH_DEADLINE, type Deadline, type StateWithDeadline } from './set-deadlines';

export class AnnualYearDto {
  @ApiProperty({ minimum: 1990, maximum: 2200 }) @Type(() => Number) @IsInt() @Min(1990) @Max(2200) year: number;
}

export class AnnualDeadlineDto implements Deadline {
  @ApiProperty({ enum: STATES_WITH_DEADLINE }) @IsIn(STATES_WITH_DEADLINE) state: StateWithDeadline;
  @ApiProperty({ format: 'date' }) @IsTrainingDay() dueOn: string;
}

export class AnnualDeadlinesDto {
  @ApiProperty({ type: [AnnualDeadlineDto] })
  @IsArray() @ArrayMaxSize(STATES_WITH_DEADLINE.length) @ArrayUnique(({ state }: AnnualDeadlineDto) => state) @ValidateNested({ each: true }) @Type(() => AnnualDeadlineDto)
  deadlines: AnnualDeadlineDto[];
}

export class AnnualOpeningDto extends AnnualDeadlinesDto {
  @ApiProperty({ minimum: 1990, maximum: 2200 }) @IsInt() @Min(1990) @Max(2200) year: number;
  @ApiProperty({ minimum: 1, description: 'The unit of the whole city' }) @IsInt() @Min(1) unitId: number;
}

export class AnnualReasonDto {
  @ApiProperty() @IsString() @IsWritten() @MaxLength(300) reason: string;
}

export class AnnualNoteDto {
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(300) note: string = '';
}

export class AnnualPublicityPeriodDto implements PublicityPeriod {
  @ApiProperty({ format: 'date' }) @IsTrainingDay() from: string;
  @ApiProperty({ format: 'date', description: 'The last day' }) @IsTrainingDay() until: string;
  @ApiProperty({ format: 'date', description: 'The last day for objections' }) @IsTrainingDay() objectionsUntil: string;
  @ApiProperty({ enum: AUDIENCES, description: 'Whose results a person sees beside their own' }) @IsIn(AUDIENCES) audience: Audience;
  @ApiProperty({ description: 'false: names are masked' }) @IsBoolean() showsNames: boolean;
  @ApiProperty({ description: 'Whether met or not met is shown; totals of others never are' }) @IsBoolean() showsVerdicts: boolean;
}

export class AnnualConfirmationDto extends AnnualNoteDto {
  @ApiProperty({ description: '文号' }) @IsString() @IsWritten() @MaxLength(100) documentNo: string;
}

export class AnnualSealDto {
  @ApiProperty({ description: '文号' }) @IsString() @IsWritten() @MaxLength(100) documentNo: string;
  @ApiProperty({ description: 'Digest of the run in the summary that was looked at' }) @Matches(/^[0-9a-f]{64}$/) runDigest: string;
}

export class AnnualReopeningDto {
  @ApiProperty({ description: '文号 of the order' }) @IsString() @IsWritten() @MaxLength(100) documentNo: string;
  @ApiProperty() @IsString() @IsWritten() @MaxLength(300) reason: string;
}
