import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { PageDto } from '../../../../platform/http/list.dto';
import { FILING_STATES, type FilingState } from './filing-states';

export class FilingIdDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) filingId: number;
}

export class FilingFilterDto {
  @ApiPropertyOptional({ enum: FILING_STATES }) @IsOptional() @IsIn(FILING_STATES) state?: FilingState;
  @ApiPropertyOptional() @IsOptional() @Matches(/^[a-z][a-z0-9_-]{0,63}$/) category?: string;
  @ApiPropertyOptional({ enum: ['yes'], description: 'What one filed for oneself, and what was approved for the people of one’s unit' }) @IsOptional() @IsIn(['yes']) mine?: 'yes';
}

export class FilingQueryDto extends FilingFilterDto {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) cursor?: string;
  @ApiPropertyOptional({ type: 'integer', default: 50, minimum: 1, maximum: 200 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit = 50;
}

export class FilingDto {
  @ApiProperty() id: number;
  @ApiProperty() unitId: number;
  @ApiProperty() unitName: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Null: for the people of the unit' }) personId: number | null;
  @ApiProperty({ type: String, nullable: true }) personName: string | null;
  @ApiProperty() category: string;
  @ApiProperty() title: string;
  @ApiProperty() organiser: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty() note: string;
  @ApiProperty({ enum: FILING_STATES }) state: FilingState;
  @ApiProperty() filedByName: string;
  @ApiProperty({ format: 'date-time' }) filedAt: string;
  @ApiProperty() decidedByName: string;
  @ApiProperty() decisionReason: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: string | null;
  @ApiProperty({ description: 'By the caller' }) mayDecide: boolean;
  @ApiProperty() mayWithdraw: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'What the caller declared by it, unless it was withdrawn or taken back' }) ownClaimId: number | null;
}

export class FilingPageDto extends PageDto {
  @ApiProperty({ type: [FilingDto] }) items: readonly FilingDto[];
}
