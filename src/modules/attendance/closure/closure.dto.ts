import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { DOCUMENT_KINDS, REQUIRED_ITEMS, type DocumentKind } from '../dossier/dossier-items';
import { AttendedClassDto } from '../reading/attendance.dto';
import { OUTCOMES, type Outcome } from './judge-trainee';

export class ClosingDto {
  @ApiPropertyOptional({ default: '', description: 'Needed when the time for closing is over' })
  @IsOptional() @IsString() @MaxLength(500)
  lateReason: string = '';
}

export class ReopeningDto {
  @ApiProperty() @IsString() @MaxLength(500) reason: string;
}

export class WrittenReasonDto {
  @ApiProperty({ enum: DOCUMENT_KINDS }) @IsIn(DOCUMENT_KINDS) kind: DocumentKind;
  @ApiProperty({ description: 'Why there is no such paper' }) @IsString() @MaxLength(500) reason: string;
}

export class DocumentQueryDto {
  @ApiProperty({ enum: DOCUMENT_KINDS }) @IsIn(DOCUMENT_KINDS) kind: DocumentKind;
}

export class ClassDocumentPathDto extends AttendedClassDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) documentId: number;
}

export class DossierLineDto {
  @ApiProperty({ enum: REQUIRED_ITEMS }) item: string;
  @ApiProperty({ type: String, nullable: true, enum: ['records', 'document', 'reason'] }) source: string | null;
  @ApiProperty({ type: Object }) facts: Readonly<Record<string, number>>;
}

export class ClassDocumentDto {
  @ApiProperty() id: number;
  @ApiProperty({ enum: DOCUMENT_KINDS }) kind: string;
  @ApiProperty({ type: String, nullable: true }) fileName: string | null;
  @ApiProperty({ type: Number, nullable: true }) sizeBytes: number | null;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty() by: string;
  @ApiProperty({ format: 'date-time' }) at: Date;
}

export class OutcomeCountDto {
  @ApiProperty({ enum: OUTCOMES }) outcome: Outcome;
  @ApiProperty() people: number;
}

export class ClosureDto {
  @ApiProperty() closureNo: number;
  @ApiProperty({ format: 'date-time' }) closedAt: Date;
  @ApiProperty() closedBy: string;
  @ApiProperty({ type: String, nullable: true }) lateReason: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) reopenedAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) reopenedBy: string | null;
  @ApiProperty({ type: String, nullable: true }) reopenReason: string | null;
  @ApiProperty({ type: [OutcomeCountDto] }) outcomes: readonly OutcomeCountDto[];
}

export class DossierDto {
  @ApiProperty() classId: number;
  @ApiProperty() state: string;
  @ApiProperty({ description: 'The last day of the class' }) endsOn: string;
  @ApiProperty({ description: 'Days after the time for closing; then a reason is needed' }) daysLate: number;
  @ApiProperty({ type: [DossierLineDto] }) items: readonly DossierLineDto[];
  @ApiProperty({ type: [ClassDocumentDto] }) documents: readonly ClassDocumentDto[];
  @ApiProperty({ type: [ClosureDto] }) closures: readonly ClosureDto[];
}
