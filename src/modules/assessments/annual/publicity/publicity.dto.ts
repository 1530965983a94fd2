import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { ATTAINMENT_TERMS, type Attainment } from '#contracts';
import { PageDto, PageQueryDto, TextDto } from '../../../../platform/http/list.dto';
import { PolicyRefDto } from '../../../credit-policy/http';
import { AnnualPublicityDto } from '../reading/annual-view.dto';
import { ANNUAL_STATES, type AnnualState } from '../year/annual-states';

export class PublicityQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ description: 'Part of a name' }) @IsOptional() @IsString() @MaxLength(50) q?: string;
  @ApiPropertyOptional({ description: 'The unit that signed for them' }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) unitId?: number;
}

export class PublicityFilterDto extends OmitType(PublicityQueryDto, ['cursor', 'limit']) {}

export class PublishedYearsDto {
  @ApiProperty({ type: [Number], description: 'Whose results are, or were, public; latest first' }) years: readonly number[];
}

export class PublishedResultDto {
  @ApiProperty({ type: Number, nullable: true, description: 'null for somebody outside the caller’s own reach' }) personId: number | null;
  @ApiProperty({ description: 'Masked where names are not shown' }) name: string;
  @ApiProperty() unitName: string;
  @ApiProperty() post: string;
  @ApiProperty() rank: string;
  @ApiProperty({ type: String, nullable: true, enum: Object.keys(ATTAINMENT_TERMS), description: 'null where it is not shown' }) verdict: Attainment | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Of oneself and of people in reach only' }) totalHundredths: number | null;
}

export class PublishedOutcomeDto {
  @ApiProperty() totalHundredths: number;
  @ApiProperty({ enum: Object.keys(ATTAINMENT_TERMS) }) verdict: Attainment;
}

export class OwnResultDto {
  @ApiProperty() personId: number;
  @ApiProperty() unitName: string;
  @ApiProperty() post: string;
  @ApiProperty() rank: string;
  @ApiProperty() totalHundredths: number;
  @ApiProperty({ enum: Object.keys(ATTAINMENT_TERMS) }) verdict: Attainment;
  @ApiProperty({ type: [TextDto], description: 'Requirements that are not met' }) unmet: TextDto[];
  @ApiProperty({ type: PublishedOutcomeDto, nullable: true, description: 'What was published, where what was confirmed afterwards is something else' }) published: PublishedOutcomeDto | null;
}

export class PublicityPageDto extends PageDto {
  @ApiProperty() year: number;
  @ApiProperty({ enum: ANNUAL_STATES }) state: AnnualState;
  @ApiProperty({ type: AnnualPublicityDto, nullable: true, description: 'null before anything was published' }) publicity: AnnualPublicityDto | null;
  @ApiProperty({ type: PolicyRefDto, nullable: true }) policy: PolicyRefDto | null;
  @ApiProperty({ description: 'The year is confirmed or sealed: what is shown is the result that stands, also where it was counted after the publicity' }) settled: boolean;
  @ApiProperty({ type: OwnResultDto, nullable: true, description: 'null for somebody who is not on the roster' }) own: OwnResultDto | null;
  @ApiProperty({ description: 'The caller may raise an objection today' }) mayObject: boolean;
  @ApiProperty({ type: [PublishedResultDto], description: 'What the caller may see, in order of the roster: no ranking' }) items: readonly PublishedResultDto[];
}
