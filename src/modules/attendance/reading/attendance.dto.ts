import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { SessionHalf } from '../../classes/public';
import { MARK_METHODS, MARK_STATES, type MarkMethod, type MarkState } from '../sign-in/mark-states';

export class AttendedSessionDto {
  @ApiProperty() id: number;
  @ApiProperty() day: string;
  @ApiProperty({ enum: ['am', 'pm'] }) half: SessionHalf;
  @ApiProperty() topic: string;
  @ApiProperty() place: string;
  @ApiProperty({ description: 'Its time has passed: who has no mark was absent' }) over: boolean;
  @ApiProperty({ description: 'May be signed in to now' }) open: boolean;
}

export class MarkDto {
  @ApiProperty() sessionId: number;
  @ApiProperty({ enum: MARK_STATES }) state: MarkState;
  @ApiProperty({ enum: MARK_METHODS }) method: MarkMethod;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) signedAt: Date | null;
}

export class AttendanceCountDto {
  @ApiProperty() planned: number;
  @ApiProperty({ description: 'Half-days, late ones included' }) attended: number;
  @ApiProperty() late: number;
  @ApiProperty() onLeave: number;
  @ApiProperty() absent: number;
}

export class TraineeAttendanceDto {
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty() unitName: string;
  @ApiProperty({ type: [MarkDto] }) marks: readonly MarkDto[];
  @ApiProperty({ type: AttendanceCountDto }) count: AttendanceCountDto;
  @ApiProperty({ description: 'Leave over a seventh of the class: withdrawal' }) overLeave: boolean;
  @ApiProperty({ description: 'Missed over the limit of the class: no certificate' }) overMissed: boolean;
}

export class MissedLimitDto {
  @ApiProperty() part: number;
  @ApiProperty() of: number;
}

export class ClassAttendanceDto {
  @ApiProperty() classId: number;
  @ApiProperty() title: string;
  @ApiProperty() state: string;
  @ApiProperty({ format: 'date-time' }) asOf: string;
  @ApiProperty({ type: [AttendedSessionDto] }) sessions: readonly AttendedSessionDto[];
  @ApiProperty({ type: [TraineeAttendanceDto] }) trainees: readonly TraineeAttendanceDto[];
  @ApiProperty({ type: MissedLimitDto }) missedLimit: MissedLimitDto;
}

export class SessionPathDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) classId: number;
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) sessionId: number;
}

export class AttendedClassDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) classId: number;
}
