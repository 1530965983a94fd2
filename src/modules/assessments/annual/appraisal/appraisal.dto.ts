import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { ATTAINMENT_TERMS, type Attainment } from '#contracts';
import { IsWritten } from '../../../../platform/http/is-written';
import { PageDto, PageQueryDto, TextDto } from '../../../../platform/http/list.dto';
import { ResultCycleDto } from '../../reading/results.dto';
import { AnnualYearDto } from '../year/annual.dto';
import { APPRAISAL_COLUMNS, type AppraisalColumn } from './appraisal-column-names';

export class AppraisalFilterDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: ['true'], description: 'Only people for whom the rules advise something' }) @IsOptional() @IsIn(['true']) advised?: 'true';
  @ApiPropertyOptional({ enum: ['true'], description: 'Only people with advice that nobody decided' }) @IsOptional() @IsIn(['true']) undecided?: 'true';
}

export class AppraisalExportDto {
  @ApiProperty({ enum: APPRAISAL_COLUMNS, isArray: true, description: 'Joined by commas, in the order wanted', example: 'name,unit,verdict' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray() @ArrayUnique() @IsIn(APPRAISAL_COLUMNS, { each: true })
  columns: AppraisalColumn[];
}

export class AdvicePersonDto extends AnnualYearDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) personId: number;
}

export class AdviceDecisionDto {
  @ApiProperty({ example: 'not_excellent' }) @Matches(/^[\w:-]{1,60}$/) flag: string;
  @ApiProperty() @IsBoolean() followed: boolean;
  @ApiProperty() @IsString() @IsWritten() @MaxLength(300) reason: string;
}

export class DecidedAdviceDto {
  @ApiProperty() followed: boolean;
  @ApiProperty() reason: string;
  @ApiProperty() byName: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class AdviceDto {
  @ApiProperty() flag: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ description: 'Of the policy; empty where it names none' }) clause: string;
  @ApiProperty({ type: TextDto, nullable: true, description: 'Of a cycle: what was counted and what is missing' }) reason: TextDto | null;
  @ApiProperty({ type: DecidedAdviceDto, nullable: true, description: 'The latest decision' }) decided: DecidedAdviceDto | null;
}

export class AppraisedPersonDto {
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty() maskedResidentId: string;
  @ApiProperty() unitName: string;
  @ApiProperty() post: string;
  @ApiProperty() rank: string;
  @ApiProperty() totalHundredths: number;
  @ApiProperty({ enum: Object.keys(ATTAINMENT_TERMS) }) verdict: Attainment;
  @ApiProperty({ type: [TextDto] }) unmet: TextDto[];
  @ApiProperty({ type: [AdviceDto] }) advice: AdviceDto[];
  @ApiProperty({ type: [ResultCycleDto] }) cycles: ResultCycleDto[];
}

export class AppraisalPageDto extends PageDto {
  @ApiProperty({ type: [AppraisedPersonDto] }) items: readonly AppraisedPersonDto[];
  @ApiProperty({ description: 'The year is confirmed or sealed, and the caller may decide' }) mayDecide: boolean;
}
