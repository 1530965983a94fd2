import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

export class PersonPathDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295)
  personId: number;
}

export class PersonYearPathDto extends PersonPathDto {
  @ApiProperty({ minimum: 1990, maximum: 2200 })
  @Type(() => Number) @IsInt() @Min(1990) @Max(2200)
  year: number;
}

export class ExplanationQueryDto {
  @ApiPropertyOptional({ description: 'Another version than the one in force: `code@version`', example: 'nanjing-2010@1' })
  @IsOptional() @Matches(/^[\w-]{1,64}(@[\w.-]{1,32})?$/)
  policy?: string;
}

export class EntriesFilterDto {
  @ApiPropertyOptional({ maxLength: 50, description: 'Words of the title, the category, the organiser, a day or a number' })
  @IsOptional() @IsString() @MaxLength(50)
  q?: string;

  @ApiPropertyOptional({ enum: ['yes'], description: 'Only what a decision may speak of: neither reversed nor a reversal, nor a decision itself' })
  @IsOptional() @IsIn(['yes'])
  standing?: 'yes';
}

export class EntriesQueryDto extends EntriesFilterDto {
  @ApiPropertyOptional()
  @IsOptional() @Matches(/^\d{1,9}$/)
  cursor?: string;

  @ApiPropertyOptional({ default: 50, minimum: 1, maximum: 200 })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200)
  limit = 50;
}
