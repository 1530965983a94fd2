import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '../../platform/http/list.dto';

export const LARGEST_ID = 4_294_967_295;

export class SearchDto extends PageQueryDto {
  @ApiPropertyOptional({ description: 'Words of the name, its pinyin from any syllable on, or its initials; every word must be found' })
  @IsOptional() @IsString() @MaxLength(60)
  q?: string;
}

