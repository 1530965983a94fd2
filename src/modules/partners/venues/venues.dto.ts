import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { IsTrainingDay } from '../../../platform/http/is-training-day';
import { HALVES, type Half } from './venue-slot.entity';

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);
const LARGEST_ID = 4_294_967_295;

export class SchoolIdDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_ID)
  schoolId: number;
}

export class VenueIdDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_ID)
  venueId: number;
}

export class PartySchoolFieldsDto {
  @ApiProperty({ maxLength: 120 }) @Transform(trimmed) @IsString() @Length(2, 120)
  name: string;

  @ApiProperty({ maxLength: 200 }) @Transform(trimmed) @IsString() @Length(1, 200)
  address: string;
}

export class PartySchoolDto {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
  @ApiProperty() address: string;
}

export class PartySchoolListDto {
  @ApiProperty({ type: [PartySchoolDto] }) items: readonly PartySchoolDto[];
}

export class VenueFieldsDto {
  @ApiProperty({ maxLength: 120 }) @Transform(trimmed) @IsString() @Length(1, 120)
  name: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5000, description: 'People at once' }) @IsInt() @Min(1) @Max(5_000)
  capacity: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 50, default: 1, description: 'Classes at once; 1 for a classroom' }) @IsOptional() @IsInt() @Min(1) @Max(50)
  mostClasses = 1;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Out of use from this day on' }) @IsOptional() @IsTrainingDay()
  retiredOn?: string | null;
}

export class NewVenueDto extends VenueFieldsDto {
  @ApiPropertyOptional({ description: 'Either this or baseId' }) @IsOptional() @IsInt() @Min(1)
  schoolId?: number;

  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1)
  baseId?: number;
}

export class VenueDto {
  @ApiProperty() id: number;
  @ApiProperty({ type: Number, nullable: true }) schoolId: number | null;
  @ApiProperty({ type: Number, nullable: true }) baseId: number | null;
  @ApiProperty({ description: 'Name of the party school or of the base' }) hostName: string;
  @ApiProperty() name: string;
  @ApiProperty() capacity: number;
  @ApiProperty() mostClasses: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) retiredOn: string | null;
}

export class VenueListDto {
  @ApiProperty({ type: [VenueDto] }) items: readonly VenueDto[];
}

export class VenueQueryDto {
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1)
  schoolId?: number;

  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1)
  baseId?: number;

  @ApiPropertyOptional({ maxLength: 60, description: 'Part of the names of venue or host, as written or read aloud: jiangtang, jt' }) @IsOptional() @IsString() @Length(1, 60)
  q?: string;
}

export class CalendarQueryDto extends VenueQueryDto {
  @ApiPropertyOptional({ format: 'date', description: 'Monday of this week when absent' }) @IsOptional() @IsTrainingDay()
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'The last day shown, at most 62 days after the first; the sixth after it when absent' }) @IsOptional() @IsTrainingDay()
  to?: string;
}

export class CalendarBookingDto {
  @ApiProperty() classId: number;
  @ApiProperty() people: number;
  @ApiProperty() purpose: string;
}

export class CalendarSlotDto {
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ enum: HALVES }) half: Half;
  @ApiProperty({ description: 'Places left, when another class may come at all' }) freePlaces: number;
  @ApiProperty({ type: [CalendarBookingDto] }) bookings: readonly CalendarBookingDto[];
}

export class TermDto {
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
}

export class CalendarVenueDto extends VenueDto {
  @ApiProperty({ type: [TermDto], nullable: true, description: 'The days on which it may be booked, up to the first day a correction is due; null: every day (a party school)' }) terms: readonly TermDto[] | null;
  @ApiProperty({ type: [CalendarSlotDto], description: 'Only half-days somebody holds' }) slots: readonly CalendarSlotDto[];
}

export class CalendarDto {
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ format: 'date' }) to: string;
  @ApiProperty({ type: [CalendarVenueDto] }) venues: readonly CalendarVenueDto[];
  @ApiProperty({ format: 'date-time' }) asOf: string;
}
