import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsWritten } from '../../../platform/http/is-written';
import { PageDto } from '../../../platform/http/list.dto';
import { COMPLAINT_KINDS, COMPLAINT_STATES, type ComplaintKind, type ComplaintState } from './complaint-states';

const trimmed = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

export class ComplaintIdDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) complaintId: number;
}

export class ComplaintFilePathDto extends ComplaintIdDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) fileId: number;
}

export class NewComplaintDto {
  @ApiProperty({ enum: COMPLAINT_KINDS }) @IsIn(COMPLAINT_KINDS) kind: ComplaintKind;
  @ApiProperty({ maxLength: 2000 }) @trimmed @IsString() @IsWritten() @MaxLength(2000) body: string;
  @ApiPropertyOptional({ default: '', maxLength: 100, description: 'Where one may be reached besides; kept encrypted' }) @IsOptional() @trimmed @IsString() @MaxLength(100) contact: string = '';
  @ApiPropertyOptional({ default: '', maxLength: 300, description: 'The page it speaks of: an address of this system' }) @IsOptional() @trimmed @Matches(/^(\/.*)?$/) @MaxLength(300) page: string = '';
}

export class ComplaintAnswerDto {
  @ApiProperty({ maxLength: 2000 }) @trimmed @IsString() @IsWritten() @MaxLength(2000) body: string;
}

export class ComplaintClosureDto {
  @ApiPropertyOptional({ default: '', maxLength: 2000, description: 'Needed where nothing was answered yet' }) @IsOptional() @trimmed @IsString() @MaxLength(2000) body: string = '';
}

export class ComplaintsFilterDto {
  @ApiPropertyOptional({ enum: COMPLAINT_KINDS }) @IsOptional() @IsIn(COMPLAINT_KINDS) kind?: ComplaintKind;
  @ApiPropertyOptional({ enum: COMPLAINT_STATES }) @IsOptional() @IsIn(COMPLAINT_STATES) state?: ComplaintState;
}

export class ComplaintsQueryDto extends ComplaintsFilterDto {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) cursor?: string;
  @ApiPropertyOptional({ default: 50, minimum: 1, maximum: 200 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit = 50;
}

export class ComplaintRowDto {
  @ApiProperty() id: number;
  @ApiProperty({ enum: COMPLAINT_KINDS }) kind: ComplaintKind;
  @ApiProperty() body: string;
  @ApiProperty({ description: 'Empty for the whole system' }) page: string;
  @ApiProperty({ enum: COMPLAINT_STATES }) state: ComplaintState;
  @ApiProperty() authorName: string;
  @ApiProperty({ description: 'Where the author serves now; empty for an account without a person' }) unitName: string;
  @ApiProperty({ format: 'date-time' }) filedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) answeredAt: string | null;
}

export class ComplaintPageDto extends PageDto {
  @ApiProperty({ type: [ComplaintRowDto] }) items: readonly ComplaintRowDto[];
}

export class ComplaintStepDto {
  @ApiProperty({ enum: COMPLAINT_STATES, description: '`open`: its author asked again' }) toState: ComplaintState;
  @ApiProperty() body: string;
  @ApiProperty() authorName: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class ComplaintFileDto {
  @ApiProperty() id: number;
  @ApiProperty() fileName: string;
  @ApiProperty() sizeBytes: number;
  @ApiProperty() addedByName: string;
  @ApiProperty({ format: 'date-time' }) addedAt: string;
  @ApiProperty({ description: 'By the caller' }) mayRemove: boolean;
}

export class ComplaintDto extends ComplaintRowDto {
  @ApiProperty({ description: 'Empty where none was given' }) contact: string;
  @ApiProperty({ type: [ComplaintStepDto] }) steps: readonly ComplaintStepDto[];
  @ApiProperty({ type: [ComplaintFileDto] }) files: readonly ComplaintFileDto[];
  @ApiProperty() mayAnswer: boolean;
  @ApiProperty({ description: 'Its author, until it is closed' }) mayFollowUp: boolean;
  @ApiProperty() mayAttach: boolean;
}
