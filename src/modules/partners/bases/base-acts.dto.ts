import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsTrainingDay } from '../../../platform/http/is-training-day';
import { BASE_KINDS, type BaseKind } from './base-kinds';
import { InspectionScoresDto } from './bases.dto';

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);
const LARGEST_ID = 4_294_967_295;

export class BaseIdDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_ID)
  baseId: number;
}

export class AgreementIdDto extends BaseIdDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_ID)
  agreementId: number;
}

export class DocumentIdDto extends BaseIdDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_ID)
  documentId: number;
}

export class CorrectionIdDto extends BaseIdDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_ID)
  correctionId: number;
}

export class BaseApplicationDto {
  @ApiProperty({ maxLength: 120 }) @Transform(trimmed) @IsString() @Length(2, 120)
  name: string;

  @ApiProperty({ enum: BASE_KINDS }) @IsIn(BASE_KINDS)
  kind: BaseKind;

  @ApiProperty({ maxLength: 200 }) @Transform(trimmed) @IsString() @Length(1, 200)
  address: string;

  @ApiProperty({ maxLength: 500, description: 'What can be learnt there' }) @Transform(trimmed) @IsString() @Length(1, 500)
  themes: string;

  @ApiProperty({ maxLength: 100 }) @Transform(trimmed) @IsString() @Length(1, 100)
  contactName: string;

  @ApiProperty({ maxLength: 40 }) @Transform(trimmed) @IsString() @Length(1, 40)
  contactPhone: string;
}

/** A decision that has to be explained. */
export class BaseReasonDto {
  @ApiProperty({ maxLength: 500 }) @Transform(trimmed) @IsString() @Length(2, 500)
  reason: string;
}

export class NewInspectionDto {
  @ApiProperty({ format: 'date' }) @IsTrainingDay()
  visitedOn: string;

  @ApiProperty({ maxLength: 200 }) @Transform(trimmed) @IsString() @Length(1, 200)
  inspectors: string;

  @ApiProperty({ type: InspectionScoresDto }) @Type(() => InspectionScoresDto) @ValidateNested()
  scores: InspectionScoresDto;

  @ApiPropertyOptional({ maxLength: 1000, default: '' }) @IsOptional() @Transform(trimmed) @IsString() @MaxLength(1_000)
  remarks: string = '';

  @ApiPropertyOptional({ format: 'date', description: 'A year after the visit when absent' }) @IsOptional() @IsTrainingDay()
  nextExaminationOn?: string;
}

export class NewAgreementDto {
  @ApiProperty({ maxLength: 60 }) @Transform(trimmed) @IsString() @Length(1, 60)
  number: string;

  @ApiProperty({ format: 'date' }) @IsTrainingDay()
  startsOn: string;

  @ApiProperty({ format: 'date', description: 'The last day of the term' }) @IsTrainingDay()
  endsOn: string;

  @ApiProperty({ maxLength: 100 }) @Transform(trimmed) @IsString() @Length(1, 100)
  contactName: string;

  @ApiProperty({ maxLength: 40 }) @Transform(trimmed) @IsString() @Length(1, 40)
  contactPhone: string;
}

export class NewCorrectionDto {
  @ApiProperty({ maxLength: 1000 }) @Transform(trimmed) @IsString() @Length(2, 1_000)
  advice: string;

  @ApiProperty({ format: 'date' }) @IsTrainingDay()
  dueOn: string;
}

export class CorrectionAcceptanceDto {
  @ApiProperty({ maxLength: 500 }) @Transform(trimmed) @IsString() @Length(2, 500)
  note: string;
}
