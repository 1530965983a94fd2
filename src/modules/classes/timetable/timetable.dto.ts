import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsTrainingDay } from '../../../platform/http/is-training-day';
import { IsWritten } from '../../../platform/http/is-written';
import { TextDto } from '../../../platform/http/list.dto';
import { SessionViewDto } from '../reading/session-view.dto';
import { SESSION_HALVES, type SessionHalf } from './half-day-times';
import type { WantedSession } from './wanted-sessions';

const MOST_SESSIONS = 400;

export class SessionInputDto implements WantedSession {
  @ApiPropertyOptional({ description: 'Of a session that stands already: it keeps its place in calendars and sign-ins' }) @IsOptional() @IsInt() @Min(1) id?: number;
  @ApiProperty({ format: 'date' }) @IsTrainingDay() day: string;
  @ApiProperty({ enum: SESSION_HALVES }) @IsIn(SESSION_HALVES) half: SessionHalf;
  @ApiProperty() @IsString() @IsWritten() @Length(1, 200) topic: string;
  @ApiPropertyOptional({ type: Number, nullable: true }) @IsOptional() @IsInt() @Min(1) courseVersionId: number | null = null;
  @ApiPropertyOptional({ type: [Number], default: [] }) @IsOptional() @IsArray() @ArrayMaxSize(20) @IsInt({ each: true }) @Min(1, { each: true }) teacherIds: number[] = [];
  @ApiPropertyOptional({ type: Number, nullable: true }) @IsOptional() @IsInt() @Min(1) venueId: number | null = null;
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(200) place: string = '';
}

export class TimetableInputDto {
  @ApiProperty({ type: [SessionInputDto], description: 'The whole timetable, in place of the one before' })
  @IsArray() @ArrayMaxSize(MOST_SESSIONS) @ValidateNested({ each: true }) @Type(() => SessionInputDto)
  sessions: SessionInputDto[];

  @ApiPropertyOptional({ default: false, description: 'Some sessions are meant to be on days off' })
  @IsOptional() @IsBoolean()
  onDaysOff: boolean = false;
}

export class TraineeClashDto {
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ enum: SESSION_HALVES }) half: string;
  @ApiProperty({ description: 'The other class' }) classId: number;
  @ApiProperty() title: string;
}

export class TimetableDto {
  @ApiProperty({ type: [SessionViewDto] }) sessions: readonly SessionViewDto[];
  @ApiProperty({ type: [TraineeClashDto], description: 'Trainees who have another class in one of these half-days' }) clashes: readonly TraineeClashDto[];
}

export class SessionProblemDto {
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ enum: SESSION_HALVES }) half: string;
  @ApiProperty({ description: 'With which saving would be refused' }) code: string;
  @ApiProperty({ type: TextDto }) text: TextDto;
  @ApiProperty({ type: 'object', additionalProperties: true }) facts: Readonly<Record<string, unknown>>;
}

export class TimetableCheckDto {
  @ApiProperty({ type: [SessionProblemDto], description: 'All that stands against it, session by session' }) problems: readonly SessionProblemDto[];
  @ApiProperty({ type: [TraineeClashDto] }) clashes: readonly TraineeClashDto[];
}
