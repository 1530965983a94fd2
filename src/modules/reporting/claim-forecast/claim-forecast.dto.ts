import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { TextDto } from '../../../platform/http/list.dto';
import { ClaimInputDto } from '../../credit-registration/http';

export const MOST_PEOPLE_FORECAST = 50;

export class CutOffDto {
  @ApiProperty({ type: TextDto, description: 'Of the limit' }) title: TextDto;
  @ApiProperty({ type: TextDto }) words: TextDto;
  @ApiProperty({ description: 'Above zero' }) amountHundredths: number;
}

export class RequirementForecastDto {
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty() neededHundredths: number;
  @ApiProperty() beforeHundredths: number;
  @ApiProperty() afterHundredths: number;
  @ApiProperty({ description: 'With the claim' }) met: boolean;
}

export class ClaimForecastDto {
  @ApiProperty({ type: [String], description: 'Fields without which nothing can be said; then the figures are null' }) missing: readonly string[];
  @ApiProperty({ type: Number, nullable: true, description: 'By itself, before caps' }) worthHundredths: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'What the total of the year would gain' }) countsHundredths: number | null;
  @ApiProperty({ type: [CutOffDto], description: 'What caps would cut from it' }) cuts: readonly CutOffDto[];
  @ApiProperty({ description: 'What the caps would then cut from other items of the year' }) cutElsewhereHundredths: number;
  @ApiProperty({ type: Number, nullable: true }) totalBeforeHundredths: number | null;
  @ApiProperty({ type: Number, nullable: true }) totalAfterHundredths: number | null;
  @ApiProperty({ type: TextDto, description: 'What the figures are counted in' }) unit: TextDto;
  @ApiProperty({ type: [RequirementForecastDto], description: 'Requirements of the year that it would move' }) requirements: readonly RequirementForecastDto[];
}

export class BatchForecastInputDto {
  @ApiProperty({ type: ClaimInputDto, description: 'The one activity' }) @ValidateNested() @Type(() => ClaimInputDto) content: ClaimInputDto;
  @ApiProperty({ type: [Number], maxItems: MOST_PEOPLE_FORECAST })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_PEOPLE_FORECAST) @IsInt({ each: true }) @Min(1, { each: true }) @Max(4_294_967_295, { each: true })
  personIds: number[];
}

export class PersonForecastDto {
  @ApiProperty() personId: number;
  @ApiProperty({ description: 'By itself, before caps' }) worthHundredths: number;
  @ApiProperty({ description: 'What the total of their year would gain' }) countsHundredths: number;
}

export class BatchForecastDto {
  @ApiProperty({ type: [String], description: 'Fields without which nothing can be said; then nobody is listed' }) missing: readonly string[];
  @ApiProperty({ type: TextDto, description: 'What the figures are counted in' }) unit: TextDto;
  @ApiProperty({ type: [PersonForecastDto], description: 'Each once; who does not serve in the year is left out' }) people: readonly PersonForecastDto[];
}
