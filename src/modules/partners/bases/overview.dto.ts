import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { GRADES, type BaseGrade } from '#contracts';
import { BASE_KINDS, type BaseKind } from './base-kinds';
import { BASE_STATES, type BaseState } from './base-states';

export class BasesOverviewQueryDto {
  @ApiProperty({ minimum: 1990, maximum: 2200, description: 'The year whose use is counted' })
  @Type(() => Number) @IsInt() @Min(1990) @Max(2200)
  year: number;
}

class NumberOfBasesDto {
  @ApiProperty() bases: number;
}

export class BasesOfKindDto extends NumberOfBasesDto {
  @ApiProperty({ enum: BASE_KINDS }) kind: BaseKind;
}

export class BasesOfGradeDto extends NumberOfBasesDto {
  @ApiProperty({ enum: GRADES, nullable: true, type: String, description: 'Null: not inspected yet' }) grade: BaseGrade | null;
}

export class BasesOfStateDto extends NumberOfBasesDto {
  @ApiProperty({ enum: BASE_STATES }) state: BaseState;
}

export class BaseWithDayDto {
  @ApiProperty() baseId: number;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'date' }) day: string;
}

export class BaseUseDto {
  @ApiProperty() baseId: number;
  @ApiProperty() name: string;
  @ApiProperty({ enum: BASE_KINDS }) kind: BaseKind;
  @ApiProperty({ description: 'Classes that booked it in the year' }) classes: number;
  @ApiProperty({ description: 'Half-days booked, each class and venue for itself' }) halfDays: number;
  @ApiProperty({ description: 'Sum over the half-days of the people booked' }) peopleHalfDays: number;
}

export class BasesOverviewDto {
  @ApiProperty() year: number;
  @ApiProperty({ type: [BasesOfKindDto], description: 'Neither refused nor ended' }) byKind: readonly BasesOfKindDto[];
  @ApiProperty({ type: [BasesOfGradeDto], description: 'Neither refused nor ended' }) byGrade: readonly BasesOfGradeDto[];
  @ApiProperty({ type: [BasesOfStateDto] }) byState: readonly BasesOfStateDto[];
  @ApiProperty({ description: 'An agreement counts as ending soon within so many days' }) endingWithinDays: number;
  @ApiProperty({ type: [BaseWithDayDto], description: 'In use, and the last agreement has ended or ends soon; the day is its last' }) agreementsEnding: readonly BaseWithDayDto[];
  @ApiProperty({ type: [BaseWithDayDto], description: 'In use or suspended, and due to be examined again by today' }) examinationsDue: readonly BaseWithDayDto[];
  @ApiProperty({ type: [BaseWithDayDto], description: 'Something advised was due before today and has not been accepted' }) correctionsOverdue: readonly BaseWithDayDto[];
  @ApiProperty({ type: [BaseWithDayDto], description: 'Suspended while classes still hold days there; the day is the first of them' }) bookedThoughSuspended: readonly BaseWithDayDto[];
  @ApiProperty({ type: [BaseUseDto], description: 'In use now, or used in the year; most half-days first' }) use: readonly BaseUseDto[];
  @ApiProperty({ format: 'date-time' }) asOf: string;
}
