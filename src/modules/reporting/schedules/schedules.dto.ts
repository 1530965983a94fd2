import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Min } from 'class-validator';
import { EXPORT_STATUSES, type ExportStatus } from '../../../platform/exports/export-job.entity';
import { ExportProblemDto } from '../../../platform/exports/exports.dto';
import { LIST_KINDS, type ListKind } from '../exports/list-kinds';
import { EXPORTED_CLAIM_STATES } from '../exports/exports.dto';
import { ATTAINMENTS } from '../people/people.dto';
import { RHYTHMS, type Rhythm } from './rhythm';
import { SCHEDULE_END_CODES, type ScheduleEnd } from './schedule-ends';

export class NewScheduleDto {
  @ApiProperty({ enum: LIST_KINDS }) @IsIn(LIST_KINDS) kind: ListKind;

  @ApiProperty({ enum: RHYTHMS, description: 'Each day, each Monday, each first of a month' }) @IsIn(RHYTHMS) rhythm: Rhythm;

  @ApiPropertyOptional({ description: 'This unit and all below it; default: everything within reach' })
  @IsOptional() @IsInt() @Min(1)
  unitId?: number;

  @ApiPropertyOptional({ enum: ATTAINMENTS, description: 'Of people' })
  @IsOptional() @IsIn(ATTAINMENTS)
  verdict?: (typeof ATTAINMENTS)[number];

  @ApiPropertyOptional({ enum: EXPORTED_CLAIM_STATES, description: 'Of claims' })
  @IsOptional() @IsIn(EXPORTED_CLAIM_STATES)
  state?: (typeof EXPORTED_CLAIM_STATES)[number];
}

export class SchedulePathDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) scheduleId: number;
}

/** What became of a list on its last day. */
export class LastWritingDto {
  @ApiProperty() exportId: number;
  @ApiProperty({ enum: EXPORT_STATUSES }) status: ExportStatus;
  @ApiProperty({ type: ExportProblemDto, nullable: true }) problem: ExportProblemDto | null;
  @ApiProperty({ format: 'date-time' }) orderedAt: Date;
}

export class ScheduleEndDto {
  @ApiProperty({ enum: SCHEDULE_END_CODES }) code: ScheduleEnd;
  @ApiProperty() zh: string;
  @ApiProperty() en: string;
  @ApiProperty({ format: 'date-time' }) at: Date;
}

export class ScheduleDto {
  @ApiProperty() id: number;
  @ApiProperty({ enum: LIST_KINDS }) kind: ListKind;
  @ApiProperty({ enum: RHYTHMS }) rhythm: Rhythm;
  @ApiProperty({ description: 'Empty: everything within reach' }) unitName: string;
  @ApiProperty({ format: 'date' }) nextOn: string;
  @ApiProperty({ type: LastWritingDto, nullable: true }) last: LastWritingDto | null;
  @ApiProperty({ type: ScheduleEndDto, nullable: true, description: 'Why it ended by itself; shown for 90 days' }) ended: ScheduleEndDto | null;
}

export class ScheduleListDto {
  @ApiProperty({ type: [ScheduleDto] }) items: readonly ScheduleDto[];
}
