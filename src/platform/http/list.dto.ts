import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** A sentence or a name in both languages. */
export class TextDto {
  @ApiProperty() zh: string;
  @ApiProperty() en: string;
}

/** Which page of a list is asked for. */
export class PageQueryDto {
  @ApiPropertyOptional({ description: '`nextCursor` of the page before; the first page without it' })
  @IsOptional() @IsString() @MaxLength(600)
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', default: 50, minimum: 1, maximum: 200 })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200)
  limit = 50;
}

/** What every page of a list says of the whole. */
export class PageDto {
  @ApiProperty({ type: String, nullable: true, description: 'null on the last page' }) nextCursor: string | null;
  @ApiProperty({ description: 'Size of the whole list as filtered' }) count: number;
  @ApiProperty({ format: 'date-time', description: 'When it was read' }) asOf: string;
}
