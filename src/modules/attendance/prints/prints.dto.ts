import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

export class SignInSheetQueryDto {
  @ApiPropertyOptional({ minimum: 1, description: 'One half-day; without it all of the class, each on a page of its own' })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1)
  sessionId?: number;

  @ApiPropertyOptional({ enum: ['yes', 'no'], default: 'no', description: 'yes: with what was recorded; no: blank, to be signed by hand' })
  @IsOptional() @IsIn(['yes', 'no'])
  marks: 'yes' | 'no' = 'no';
}

export class SeatingQueryDto {
  @ApiPropertyOptional({ minimum: 4, maximum: 12, default: 8, description: 'Seats in a row' })
  @IsOptional() @Type(() => Number) @IsInt() @Min(4) @Max(12)
  columns: number = 8;
}

export class SignInSheetsDto {
  @ApiPropertyOptional({ enum: ['yes', 'no'], default: 'no', description: 'yes: with what was recorded; no: blank, to be signed by hand' })
  @IsOptional() @IsIn(['yes', 'no'])
  marks: 'yes' | 'no' = 'no';
}
