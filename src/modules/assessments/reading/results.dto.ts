import { ApiProperty, ApiPropertyOptional, OmitType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { ATTAINMENT_TERMS, type Attainment } from '#contracts';
import { PageDto, PageQueryDto, TextDto } from '../../../platform/http/list.dto';
import { DIFFERENCE_KINDS } from './difference-kinds';
import { ANY_FLAG } from './flag-titles';
import { RunIdDto } from './runs.dto';

const ATTAINMENTS = Object.keys(ATTAINMENT_TERMS) as readonly Attainment[];

export class ResultsQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: ATTAINMENTS })
  @IsOptional() @IsIn(ATTAINMENTS)
  verdict?: Attainment;

  @ApiPropertyOptional({ description: `Only people with this flag; ${ANY_FLAG}: with one at all` })
  @IsOptional() @Matches(/^[\w:-]{1,60}$/)
  flag?: string;

  @ApiPropertyOptional({ enum: ['true'], description: 'Only people with another outcome than in the base run' })
  @IsOptional() @IsIn(['true'])
  changed?: 'true';

  @ApiPropertyOptional({ description: 'Part of a name, or the beginning of its pinyin or initials' })
  @IsOptional() @IsString() @MaxLength(50)
  q?: string;

  @ApiPropertyOptional({ description: 'This unit and all below it' })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1)
  unitId?: number;
}

export class DifferencesQueryDto extends PageQueryDto {
  @ApiProperty({ description: 'The run to compare with', minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295)
  against: number;

  @ApiPropertyOptional({ enum: DIFFERENCE_KINDS, description: 'Another verdict; the same with another total; both the same, and another part, such as what is asked' })
  @IsOptional() @IsIn(DIFFERENCE_KINDS)
  kind?: (typeof DIFFERENCE_KINDS)[number];

  @ApiPropertyOptional({ description: 'Part of a name, or the beginning of its pinyin or initials' })
  @IsOptional() @IsString() @MaxLength(50)
  q?: string;

  @ApiPropertyOptional({ description: 'This unit and all below it' })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1)
  unitId?: number;
}

export class PersonDifferenceQueryDto extends PickType(DifferencesQueryDto, ['against']) {}

export class PersonOfRunDto extends RunIdDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295)
  personId: number;
}

export class DifferencesFilterDto extends OmitType(DifferencesQueryDto, ['cursor', 'limit']) {}

export class ResultUnmetDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty() missingHundredths: number;
  @ApiProperty({ type: TextDto, description: 'What is counted' }) unit: TextDto;
}

export class ResultCycleDto {
  @ApiProperty() cycle: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty() firstYear: number;
  @ApiProperty() lastYear: number;
  @ApiProperty({ enum: ['met', 'not_met', 'open'] }) verdict: string;
  @ApiProperty({ type: TextDto, description: 'What was counted in its years so far, and what is missing' }) said: TextDto;
}

export class ResultDto {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
  @ApiProperty() maskedResidentId: string;
  @ApiProperty() unitId: number;
  @ApiProperty() unitName: string;
  @ApiProperty() rank: string;
  @ApiProperty() post: string;
  @ApiProperty() status: string;
  @ApiProperty() totalHundredths: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } }) buckets: Record<string, number>;
  @ApiProperty({ enum: ATTAINMENTS }) verdict: Attainment;
  @ApiProperty({ type: [ResultUnmetDto] }) unmet: ResultUnmetDto[];
  @ApiProperty({ type: [String] }) flags: string[];
  @ApiProperty({ type: [ResultCycleDto], description: 'Cycles of several years that concern the person' }) cycles: ResultCycleDto[];
  @ApiProperty({ description: 'SHA-256 of the outcome, hexadecimal' }) digest: string;
  @ApiProperty({ description: 'Taken over from the base run, because nothing it was counted from has changed' }) reused: boolean;
  @ApiProperty() changed: boolean;
}

export class RunFlagDto {
  @ApiProperty({ description: 'As results are filtered by it' }) flag: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ description: 'Within the caller’s reach' }) people: number;
}

export class RunFlagListDto {
  @ApiProperty({ type: [RunFlagDto], description: 'The most frequent first' }) items: readonly RunFlagDto[];
}

export class ResultListDto extends PageDto {
  @ApiProperty({ type: [ResultDto] }) items: readonly ResultDto[];
}

export class FailureProblemDto {
  @ApiProperty() code: string;
  @ApiProperty() zh: string;
  @ApiProperty() en: string;
}

export class FailureDto {
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty() unitName: string;
  @ApiProperty({ type: FailureProblemDto }) problem: FailureProblemDto;
}

export class FailureListDto extends PageDto {
  @ApiProperty({ type: [FailureDto] }) items: readonly FailureDto[];
}

export class DisagreementDto {
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty() standingTotalHundredths: number;
  @ApiProperty() resultTotalHundredths: number;
}

export class DisagreementListDto extends PageDto {
  @ApiProperty({ type: [DisagreementDto] }) items: readonly DisagreementDto[];
}

export class DifferenceSideDto {
  @ApiProperty() totalHundredths: number;
  @ApiProperty({ enum: ATTAINMENTS }) verdict: Attainment;
}

export class DifferenceDto {
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty() unitName: string;
  @ApiProperty({ type: DifferenceSideDto, nullable: true, description: 'In the other run; null for a person it did not count' }) before: DifferenceSideDto | null;
  @ApiProperty({ type: DifferenceSideDto, nullable: true }) after: DifferenceSideDto | null;
  @ApiProperty({ type: [TextDto] }) why: TextDto[];
}

export class ComparedValueDto {
  @ApiProperty() amountHundredths: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Of a requirement' }) neededHundredths: number | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Of a requirement: met or excused' }) met: boolean | null;
}

export class ComparedLineDto {
  @ApiProperty({ enum: ['bucket', 'requirement'] }) kind: 'bucket' | 'requirement';
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ type: TextDto }) unit: TextDto;
  @ApiProperty({ type: ComparedValueDto, nullable: true, description: 'null where the run knows no such item, or not the person' }) before: ComparedValueDto | null;
  @ApiProperty({ type: ComparedValueDto, nullable: true }) after: ComparedValueDto | null;
  @ApiProperty() same: boolean;
}

export class PersonComparisonDto extends DifferenceDto {
  @ApiProperty({ type: [ComparedLineDto], description: 'Buckets, then requirements, as each run counted them' }) lines: ComparedLineDto[];
}

export class DifferenceListDto extends PageDto {
  @ApiProperty({ type: [DifferenceDto] }) items: readonly DifferenceDto[];
}

export class StalePersonDto {
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty() unitName: string;
  @ApiProperty({ type: [TextDto], description: 'What has come since' }) why: TextDto[];
}

export class StalePeopleDto extends PageDto {
  @ApiProperty({ type: [StalePersonDto] }) items: readonly StalePersonDto[];
}

export class UncarriedDto {
  @ApiProperty({ type: [Number], description: 'Earlier years of which something stands in the ledger and of which no run says what they leave, oldest first' }) years: readonly number[];
  @ApiProperty({ description: 'People with entries of those years' }) people: number;
}
