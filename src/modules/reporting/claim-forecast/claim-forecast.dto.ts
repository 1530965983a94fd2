import { ApiProperty } from '@nestjs/swagger';
import { ClaimTextDto } from '../../credit-registration/public';

export class CutOffDto {
  @ApiProperty({ type: ClaimTextDto, description: 'Of the limit' }) title: ClaimTextDto;
  @ApiProperty({ type: ClaimTextDto }) words: ClaimTextDto;
  @ApiProperty({ description: 'Above zero' }) amountHundredths: number;
}

export class RequirementForecastDto {
  @ApiProperty({ type: ClaimTextDto }) title: ClaimTextDto;
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
  @ApiProperty({ type: ClaimTextDto, description: 'What the figures are counted in' }) unit: ClaimTextDto;
  @ApiProperty({ type: [RequirementForecastDto], description: 'Requirements of the year that it would move' }) requirements: readonly RequirementForecastDto[];
}
