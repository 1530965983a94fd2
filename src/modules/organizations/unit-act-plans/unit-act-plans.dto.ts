import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsWritten } from '../../../platform/http/is-written';
import { UNIT_ACT_KINDS, type UnitActKind } from '../unit-acts/unit-act-kinds';

const PLAN_STATES = ['planned', 'done', 'lapsed', 'withdrawn'] as const;

export class UnitActPlanIdDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) planId: number;
}

export class UnitActPlanWithdrawalDto {
  @ApiProperty() @IsString() @IsWritten() @MaxLength(280) reason: string;
}

export class UnitActPlanDto {
  @ApiProperty() id: number;
  @ApiProperty({ enum: UNIT_ACT_KINDS }) kind: UnitActKind;
  @ApiProperty({ description: 'The unit it will be done to; of an opening the unit above' }) unitId: number;
  @ApiProperty() unitName: string;
  @ApiProperty({ description: 'The new name, or that of the unit that takes over; empty of a closing' }) nameAfter: string;
  @ApiProperty({ type: [String], description: 'Of an opening: the units that are merged into the new one' }) mergedNames: readonly string[];
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty() reason: string;
  @ApiProperty() documentNo: string;
  @ApiProperty({ enum: PLAN_STATES, description: 'lapsed: it no longer fitted on its day' }) state: (typeof PLAN_STATES)[number];
  @ApiProperty({ type: Number, nullable: true, description: 'What it became' }) actId: number | null;
  @ApiProperty({ description: 'Why it lapsed or was withdrawn' }) noteZh: string;
  @ApiProperty() noteEn: string;
  @ApiProperty() authorName: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ description: 'Who withdrew it' }) endedByName: string;
}

export class UnitActPlanListDto {
  @ApiProperty({ type: [UnitActPlanDto], description: 'Those to come by their day, then what lapsed or was withdrawn, the latest first; at most 100' }) items: readonly UnitActPlanDto[];
}
