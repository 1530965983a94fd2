import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';

const MOST_PEOPLE = 5_000;
const MOST_UNITS = 500;

export class TrialQueryDto {
  @ApiPropertyOptional({ enum: ['yes', 'no'], default: 'no', description: 'yes: only say what it would do to the seats' })
  @IsOptional() @IsIn(['yes', 'no'])
  trial: 'yes' | 'no' = 'no';
}

export class UnitSeatsDto {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) unitId: number;
  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) @Max(MOST_PEOPLE) seats: number;
}

export class SeatGridInputDto {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) @Max(MOST_PEOPLE) capacity: number;
  @ApiProperty({ type: [UnitSeatsDto], description: 'All units that have seats of their own; the rest of the capacity is open' })
  @IsArray() @ArrayMaxSize(MOST_UNITS) @ValidateNested({ each: true }) @Type(() => UnitSeatsDto)
  units: UnitSeatsDto[];
}

export class RecallDto {
  @ApiPropertyOptional({ type: [Number], default: [], description: 'Whose unused seats become open; empty: of all units' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_UNITS) @IsInt({ each: true }) @Min(1, { each: true })
  unitIds: number[] = [];
}

export class SeatCountsDto {
  @ApiProperty() capacity: number;
  @ApiProperty() taken: number;
  @ApiProperty() waiting: number;
}

export class PromotedDto {
  @ApiProperty() enrolmentId: number;
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty() to: string;
}

export class SeatEffectDto {
  @ApiProperty({ type: SeatCountsDto }) before: SeatCountsDto;
  @ApiProperty({ type: SeatCountsDto }) after: SeatCountsDto;
  @ApiProperty({ type: [PromotedDto], description: 'Who moves up from the waiting list, in this order' }) promoted: readonly PromotedDto[];
}

export class QuotaRowDto {
  @ApiProperty({ description: '0: the open pool' }) unitId: number;
  @ApiProperty() unitName: string;
  @ApiProperty() seats: number;
  @ApiProperty({ description: 'Seats that somebody has, decided or not' }) taken: number;
  @ApiProperty({ description: 'Of them, held until somebody decides' }) held: number;
  @ApiProperty() free: number;
  @ApiProperty() waiting: number;
}

export class SeatGridDto {
  @ApiProperty() capacity: number;
  @ApiProperty({ type: [QuotaRowDto] }) rows: readonly QuotaRowDto[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Since when all seats are one pool' }) pooledSince: string | null;
}
