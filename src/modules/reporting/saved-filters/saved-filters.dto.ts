import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { IsWritten } from '../../../platform/http/is-written';

/** The people of a year, and the results of a run. */
export const FILTERED_LISTS = ['people', 'results'] as const;
export type FilteredList = (typeof FILTERED_LISTS)[number];

/** Choices only: a name that was searched for is not kept. */
export class FilterChoicesDto {
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) unitId?: number;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(40) rank?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(40) post?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(/^[\w-]{1,60}$/) category?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(40) staffKind?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(/^[\w-]{1,20}$/) verdict?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(/^[\w-]{1,60}$/) requirement?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(/^[\w-]{1,60}$/) flag?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(/^[\w-]{1,10}$/) changed?: string;
}

export class SavedFiltersQueryDto {
  @ApiProperty({ enum: FILTERED_LISTS }) @IsIn(FILTERED_LISTS) list: FilteredList;
}

export class NewSavedFilterDto extends SavedFiltersQueryDto {
  @ApiProperty({ minLength: 1, maxLength: 60 }) @IsString() @IsWritten() @MinLength(1) @MaxLength(60) name: string;
  @ApiProperty({ type: FilterChoicesDto }) @ValidateNested() @Type(() => FilterChoicesDto) filter: FilterChoicesDto;
}

export class SavedFilterPathDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) filterId: number;
}

export class SavedFilterDto {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
  @ApiProperty({ type: FilterChoicesDto }) filter: FilterChoicesDto;
}

export class SavedFilterListDto {
  @ApiProperty({ type: [SavedFilterDto], description: 'By name' }) items: readonly SavedFilterDto[];
}
