import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { PeopleFilterDto } from '../people/people.dto';

/** A wish is kept, so it holds no part of anybody's name. */
export class PeopleExportDto extends OmitType(PeopleFilterDto, ['q']) {}

export class EntriesExportDto {
  @ApiProperty({ minimum: 1990, maximum: 2200 })
  @Type(() => Number) @IsInt() @Min(1990) @Max(2200)
  year: number;

  @ApiPropertyOptional({ description: 'People of this unit and all below it' })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1)
  unitId?: number;
}

/** Drafts are nobody's but their author's. */
export const EXPORTED_CLAIM_STATES = ['submitted', 'passed_up', 'returned', 'approved', 'refused', 'withdrawn', 'revoked'] as const;

export class ClaimsExportDto extends EntriesExportDto {
  @ApiPropertyOptional({ enum: EXPORTED_CLAIM_STATES })
  @IsOptional() @IsIn(EXPORTED_CLAIM_STATES)
  state?: (typeof EXPORTED_CLAIM_STATES)[number];
}
