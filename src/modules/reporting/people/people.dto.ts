import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { ATTAINMENT_TERMS, type Attainment } from '#contracts';
import { IsTrainingDay } from '../../../platform/http/is-training-day';
import { PageDto, PageQueryDto, TextDto } from '../../../platform/http/list.dto';
import { ANY_FLAG } from '../../assessments/public';
import { PolicyRefDto } from '../../credit-policy/http';
import { PEOPLE_SORTS } from './people-sorts';

/** `assessed`: whoever is counted in the figures, whatever the verdict. */
export const ATTAINMENTS = ['assessed', 'met', 'not_met', 'pending', 'outside'] as const;

export class PeopleFilterDto {
  @ApiProperty({ minimum: 1990, maximum: 2200 })
  @Type(() => Number) @IsInt() @Min(1990) @Max(2200)
  year: number;

  @ApiPropertyOptional({ description: 'Part of a name, or the beginning of its pinyin or initials' })
  @IsOptional() @IsString() @MaxLength(50)
  q?: string;

  @ApiPropertyOptional({ description: 'This unit and all below it' })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1)
  unitId?: number;

  @ApiPropertyOptional({ format: 'date', description: 'Whoever served on this day, in the units as they stood then' })
  @IsOptional() @IsTrainingDay()
  asOf?: string;

  @ApiPropertyOptional()
  @IsOptional() @IsString() @MaxLength(40)
  rank?: string;

  @ApiPropertyOptional({ description: '职务层次' })
  @IsOptional() @IsString() @MaxLength(40)
  post?: string;

  @ApiPropertyOptional({ description: 'Only assessed people for whom something of this category of activity counts' })
  @IsOptional() @Matches(/^[\w-]{1,60}$/)
  category?: string;

  @ApiPropertyOptional({ description: '人员类别' })
  @IsOptional() @IsString() @MaxLength(40)
  staffKind?: string;

  @ApiPropertyOptional({ enum: ATTAINMENTS, description: 'assessed: met, not met or pending; outside: whom the policy does not assess' })
  @IsOptional() @IsIn(ATTAINMENTS)
  verdict?: (typeof ATTAINMENTS)[number];

  @ApiPropertyOptional({ description: 'Only people who have not met this requirement' })
  @IsOptional() @Matches(/^[\w-]{1,60}$/)
  requirement?: string;

  @ApiPropertyOptional({ description: `Only people with this flag; “${ANY_FLAG}”: with any` })
  @IsOptional() @Matches(/^[\w-]{1,60}$/)
  flag?: string;
}

export class PeopleQueryDto extends IntersectionType(PeopleFilterDto, PageQueryDto) {
  @ApiPropertyOptional({ enum: PEOPLE_SORTS, default: 'name' })
  @IsOptional() @IsIn(PEOPLE_SORTS)
  sort: (typeof PEOPLE_SORTS)[number] = 'name';
}

export class UnmetRequirementDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty() missingHundredths: number;
  @ApiProperty({ type: TextDto, description: 'What is counted' }) unit: TextDto;
}

export class PersonRowDto {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
  @ApiProperty() maskedResidentId: string;
  @ApiProperty() unitId: number;
  @ApiProperty() unitName: string;
  @ApiProperty() rank: string;
  @ApiProperty() post: string;
  @ApiProperty() status: string;
  @ApiProperty({ type: Number, nullable: true, description: 'null while nothing was counted yet' }) totalHundredths: number | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } }) buckets: Record<string, number>;
  @ApiProperty({ type: String, nullable: true, enum: Object.keys(ATTAINMENT_TERMS) }) verdict: Attainment | null;
  @ApiProperty({ type: [UnmetRequirementDto] }) unmet: UnmetRequirementDto[];
  @ApiProperty({ type: [String] }) flags: string[];
  @ApiProperty({ description: 'Served within reach on the day asked for and no longer does: no figures are shown' }) leftReach: boolean;
}

export class PeoplePageDto extends PageDto {
  @ApiProperty({ type: [PersonRowDto] }) items: PersonRowDto[];
  @ApiProperty({ type: PolicyRefDto, nullable: true }) policy: PolicyRefDto | null;
}
