import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { GRADES, type BaseGrade, type InspectionScores } from '#contracts';
import { PageDto, PageQueryDto } from '../../../platform/http/list.dto';
import { INSPECTION_KINDS, type InspectionKind } from './base-inspection.entity';
import { BASE_KINDS, type BaseKind } from './base-kinds';
import { BASE_STATES, type BaseState } from './base-states';

export class BaseFilterDto {
  @ApiPropertyOptional({ description: 'Part of the name, its pinyin, or the initials of its pinyin' })
  @IsOptional() @IsString() @MaxLength(60)
  q?: string;

  @ApiPropertyOptional({ enum: BASE_KINDS })
  @IsOptional() @IsIn(BASE_KINDS)
  kind?: BaseKind;

  @ApiPropertyOptional({ enum: GRADES })
  @IsOptional() @IsIn(GRADES)
  grade?: BaseGrade;

  @ApiPropertyOptional({ enum: BASE_STATES })
  @IsOptional() @IsIn(BASE_STATES)
  state?: BaseState;
}

export class BaseQueryDto extends IntersectionType(BaseFilterDto, PageQueryDto) {}

export class BaseSummaryDto {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
  @ApiProperty({ enum: BASE_KINDS }) kind: BaseKind;
  @ApiProperty() address: string;
  @ApiProperty() themes: string;
  @ApiProperty({ enum: BASE_STATES }) state: BaseState;
  @ApiProperty({ enum: GRADES, nullable: true, type: String }) grade: BaseGrade | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) nextExaminationOn: string | null;
  @ApiProperty({ description: 'An agreement covers today' }) agreed: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day of the last agreement' }) agreedUntil: string | null;
}

export class BasePageDto extends PageDto {
  @ApiProperty({ type: [BaseSummaryDto] }) items: readonly BaseSummaryDto[];
}

export class InspectionScoresDto implements InspectionScores {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 20 }) @IsInt() @Min(0) @Max(100) theme: number;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 20 }) @IsInt() @Min(0) @Max(100) courses: number;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 15 }) @IsInt() @Min(0) @Max(100) facilities: number;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 15 }) @IsInt() @Min(0) @Max(100) management: number;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 15 }) @IsInt() @Min(0) @Max(100) teachers: number;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 15 }) @IsInt() @Min(0) @Max(100) effect: number;
}

class AuthoredDto {
  @ApiProperty() id: number;
  @ApiProperty() by: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class BaseInspectionDto extends AuthoredDto {
  @ApiProperty({ enum: INSPECTION_KINDS }) kind: InspectionKind;
  @ApiProperty({ format: 'date' }) visitedOn: string;
  @ApiProperty() inspectors: string;
  @ApiProperty({ type: InspectionScoresDto }) scores: InspectionScoresDto;
  @ApiProperty() total: number;
  @ApiProperty({ enum: GRADES }) grade: BaseGrade;
  @ApiProperty() remarks: string;
}

export class BaseDocumentDto extends AuthoredDto {
  @ApiProperty() fileName: string;
  @ApiProperty() sizeBytes: number;
}

export class BaseAgreementDto extends AuthoredDto {
  @ApiProperty() number: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty() contactName: string;
  @ApiProperty({ description: 'Mobile numbers are masked for readers who do not manage bases' }) contactPhone: string;
  @ApiProperty({ type: [BaseDocumentDto] }) documents: readonly BaseDocumentDto[];
}

export class BaseCorrectionDto extends AuthoredDto {
  @ApiProperty() advice: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty() overdue: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) acceptedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) acceptedBy: string | null;
  @ApiProperty({ type: String, nullable: true }) acceptanceNote: string | null;
}

export class BaseStepDto extends AuthoredDto {
  @ApiProperty({ enum: BASE_STATES, nullable: true, type: String, description: 'Null for the application' }) from: BaseState | null;
  @ApiProperty({ enum: BASE_STATES }) to: BaseState;
  @ApiProperty() reason: string;
}

export class BaseDto extends BaseSummaryDto {
  @ApiProperty() contactName: string;
  @ApiProperty({ description: 'Mobile numbers are masked for readers who do not manage bases' }) contactPhone: string;
  @ApiProperty({ format: 'date-time' }) appliedAt: string;
  @ApiProperty({ enum: BASE_STATES, isArray: true, description: 'The states it may move to from here' }) next: readonly BaseState[];
  @ApiProperty({ description: 'Half-days booked there from today on' }) bookingsAhead: number;
  @ApiProperty({ type: [BaseInspectionDto], description: 'Latest first' }) inspections: readonly BaseInspectionDto[];
  @ApiProperty({ type: [BaseAgreementDto], description: 'Latest term first' }) agreements: readonly BaseAgreementDto[];
  @ApiProperty({ type: [BaseCorrectionDto], description: 'Latest first' }) corrections: readonly BaseCorrectionDto[];
  @ApiProperty({ type: [BaseStepDto], description: 'In order' }) steps: readonly BaseStepDto[];
  @ApiProperty({ format: 'date-time' }) asOf: string;
}
