import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export const LARGEST_ID = 4_294_967_295;

export class SearchDto {
  @ApiPropertyOptional({ description: 'Words of the name, its pinyin from any syllable on, or its initials; every word must be found' })
  @IsOptional() @IsString() @MaxLength(60)
  q?: string;

  @ApiPropertyOptional()
  @IsOptional() @IsString() @MaxLength(600)
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', default: 50, minimum: 1, maximum: 200 })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200)
  limit = 50;
}

export class CatalogPageDto {
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
  @ApiProperty() count: number;
  @ApiProperty({ format: 'date-time' }) asOf: string;
}
