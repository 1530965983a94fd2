import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { CERTIFICATE_STATES, type CertificateState } from './certificate-states';
import type { IssueOutcome } from './issue-certificates';

const LARGEST_ID = 4_294_967_295;
const MOST_BY_NAME = 500;

export class CertificateIdDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_ID)
  certificateId: number;
}

export class CertificateNumberDto {
  @ApiProperty({ example: '2026-0012-003-7' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toUpperCase() : value)) @IsString() @Matches(/^[\dX-]{1,40}$/)
  number: string;
}

export class IssueDto {
  @ApiPropertyOptional({ type: [Number], default: [], description: 'Trainees whose certificate was revoked and who are to have one again all the same' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_BY_NAME) @IsInt({ each: true }) @Min(1, { each: true })
  personIds: number[] = [];
}

export class CertificateReasonDto {
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(500) reason: string = '';
}

export class IssueOutcomeDto implements IssueOutcome {
  @ApiProperty({ description: 'New ones' }) issued: number;
  @ApiProperty({ description: 'Suspended ones that hold again as they are' }) restored: number;
  @ApiProperty({ description: 'Suspended ones under a new number, because they say something else now' }) replaced: number;
  @ApiProperty({ description: 'Suspended ones whose trainee no longer completed the class' }) revoked: number;
  @ApiProperty({ description: 'Stand as they stood' }) unchanged: number;
}

export class CertificateStepDto {
  @ApiProperty({ type: String, enum: CERTIFICATE_STATES, nullable: true }) from: CertificateState | null;
  @ApiProperty({ enum: CERTIFICATE_STATES }) to: CertificateState;
  @ApiProperty() reason: string;
  @ApiProperty() by: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class CertificateDto {
  @ApiProperty() id: number;
  @ApiProperty() number: string;
  @ApiProperty() classId: number;
  @ApiProperty() personId: number;
  @ApiProperty() personName: string;
  @ApiProperty() unitName: string;
  @ApiProperty() classTitle: string;
  @ApiProperty() organiser: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty() plannedClassHours: number;
  @ApiProperty() attendedClassHours: number;
  @ApiProperty({ format: 'date' }) issuedOn: string;
  @ApiProperty({ enum: CERTIFICATE_STATES }) state: CertificateState;
  @ApiProperty({ type: String, nullable: true, description: 'Number of the one that replaced it' }) replacedBy: string | null;
  @ApiProperty({ type: [CertificateStepDto] }) steps: readonly CertificateStepDto[];
}

export class ClassCertificatesDto {
  @ApiProperty({ description: 'Trainees who completed the class by the closing that stands; 0 while it is open' }) completed: number;
  @ApiProperty({ description: 'Of these, how many have no certificate that stands' }) without: number;
  @ApiProperty({ type: [CertificateDto] }) items: readonly CertificateDto[];
}

export class MyCertificatesDto {
  @ApiProperty({ type: [CertificateDto], description: 'Newest first' }) items: readonly CertificateDto[];
}

/** What everybody may know who holds the number: enough to compare with the paper, nothing more. */
export class PublicCertificateDto {
  @ApiProperty() number: string;
  @ApiProperty({ example: '张**' }) maskedName: string;
  @ApiProperty() classTitle: string;
  @ApiProperty() organiser: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty() attendedClassHours: number;
  @ApiProperty({ format: 'date' }) issuedOn: string;
  @ApiProperty({ enum: CERTIFICATE_STATES }) state: CertificateState;
  @ApiProperty({ format: 'date', description: 'The day since which it is in this state' }) since: string;
  @ApiProperty({ type: String, nullable: true }) replacedBy: string | null;
}
