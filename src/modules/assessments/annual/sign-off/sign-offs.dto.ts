import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ATTAINMENT_TERMS, type Attainment } from '#contracts';
import { PageDto, PageQueryDto } from '../../../../platform/http/list.dto';
import { AnnualYearDto } from '../year/annual.dto';
import { SIGN_OFF_STATES, type SignOffState } from './sign-off-states';

export class SignOffUnitDto extends AnnualYearDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) unitId: number;
}

export class SignOffDto {
  @ApiProperty() unitId: number;
  @ApiProperty() unitName: string;
  @ApiProperty({ enum: SIGN_OFF_STATES }) state: SignOffState;
  @ApiProperty() people: number;
  @ApiProperty({ description: 'As counted today' }) met: number;
  @ApiProperty() notMet: number;
  @ApiProperty() note: string;
  @ApiProperty() signedByName: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) signedAt: string | null;
  @ApiProperty() returnReason: string;
  @ApiProperty() returnedByName: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) returnedAt: string | null;
  @ApiProperty() maySign: boolean;
  @ApiProperty() mayReturn: boolean;
}

export class SignOffListDto {
  @ApiProperty({ type: [SignOffDto], description: 'Of the units within reach' }) items: readonly SignOffDto[];
  @ApiProperty({ format: 'date-time' }) asOf: string;
}

export class AnnualRosterQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ description: 'The unit that signs for them' }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) unitId?: number;
  @ApiPropertyOptional({ description: 'Part of a name' }) @IsOptional() @IsString() @MaxLength(50) q?: string;
}

export class AnnualRosterFilterDto extends OmitType(AnnualRosterQueryDto, ['cursor', 'limit']) {}

export class AnnualRosterPersonDto {
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty() unitName: string;
  @ApiProperty() post: string;
  @ApiProperty() rank: string;
  @ApiProperty({ type: Number, nullable: true, description: 'As counted today; null before anything was counted' }) totalHundredths: number | null;
  @ApiProperty({ type: String, nullable: true, enum: Object.keys(ATTAINMENT_TERMS) }) verdict: Attainment | null;
  @ApiProperty({ description: 'Serves elsewhere, or as something else, than the roster says' }) moved: boolean;
}

export class AnnualRosterPageDto extends PageDto {
  @ApiProperty({ type: [AnnualRosterPersonDto] }) items: readonly AnnualRosterPersonDto[];
}
