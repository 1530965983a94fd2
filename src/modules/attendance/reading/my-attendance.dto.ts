import { ApiProperty } from '@nestjs/swagger';
import { CLASS_STATES, type ClassState } from '../../classes/public';
import { AppraisalDto } from '../appraisal/appraisal.dto';
import { CreditsLeftDto, LeaveEffectDto } from '../leave/leave.dto';
import { MARK_METHODS, MARK_STATES, type MarkMethod, type MarkState } from '../sign-in/mark-states';
import { AttendanceCountDto, AttendedSessionDto } from './attendance.dto';

export class MySessionDto extends AttendedSessionDto {
  @ApiProperty({ format: 'date-time', description: 'From when one can sign in' }) opensAt: Date;
  @ApiProperty({ format: 'date-time' }) closesAt: Date;
  @ApiProperty({ type: String, nullable: true, enum: MARK_STATES, description: 'Null without a mark: of a half-day that is over, it was missed' }) state: MarkState | null;
  @ApiProperty({ type: String, nullable: true, enum: MARK_METHODS }) method: MarkMethod | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) signedAt: Date | null;
}

export class MyAttendanceDto {
  @ApiProperty() classId: number;
  @ApiProperty() title: string;
  @ApiProperty({ enum: CLASS_STATES }) state: ClassState;
  @ApiProperty({ format: 'date-time' }) asOf: string;
  @ApiProperty({ type: [MySessionDto] }) sessions: readonly MySessionDto[];
  @ApiProperty({ type: AttendanceCountDto }) count: AttendanceCountDto;
  @ApiProperty({ type: AppraisalDto, description: 'The scheme and the own scores' }) appraisal: AppraisalDto;
  @ApiProperty({ type: LeaveEffectDto, description: 'What was missed so far brings about' }) effect: LeaveEffectDto;
  @ApiProperty({ type: CreditsLeftDto, nullable: true, description: 'null where no policy says what the class gives' }) credits: CreditsLeftDto | null;
}
