import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsISO8601, IsString, Matches, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsWritten } from '../../../platform/http/is-written';
import { MARK_METHODS, MARK_STATES, type MarkMethod, type MarkState } from './mark-states';

const MOST_AT_ONCE = 1_000;

export class DeskMarkDto {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) personId: number;
  @ApiProperty({ enum: MARK_STATES }) @IsIn(MARK_STATES) state: MarkState;
}

export class DeskListDto {
  @ApiProperty({ type: [DeskMarkDto] })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_AT_ONCE) @ValidateNested({ each: true }) @Type(() => DeskMarkDto)
  marks: DeskMarkDto[];
}

export class DeskOutcomeDto {
  @ApiProperty() personId: number;
  @ApiProperty({ type: String, nullable: true, enum: MARK_STATES }) state: MarkState | null;
  @ApiProperty({ type: String, nullable: true, enum: ['NOT_IN_CLASS', 'MARK_STANDS'] }) code: string | null;
}

export class DeskOutcomesDto {
  @ApiProperty({ type: [DeskOutcomeDto] }) results: readonly DeskOutcomeDto[];
}

export class OfflineMarkDto {
  @ApiProperty({ description: 'Chosen by the desk, once for ever' }) @IsString() @Matches(/^[\w-]{8,64}$/) clientId: string;
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) sessionId: number;
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) personId: number;
  @ApiProperty({ enum: MARK_STATES }) @IsIn(MARK_STATES) state: MarkState;
  @ApiProperty({ format: 'date-time' }) @IsISO8601({ strict: true }) signedAt: string;
}

export class OfflineMarksDto {
  @ApiProperty({ type: [OfflineMarkDto] })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_AT_ONCE) @ValidateNested({ each: true }) @Type(() => OfflineMarkDto)
  marks: OfflineMarkDto[];
}

export class ReconciledMarkDto {
  @ApiProperty() clientId: string;
  @ApiProperty({ enum: ['recorded', 'kept', 'refused'] }) outcome: string;
  @ApiProperty({ type: String, nullable: true, enum: ['NOT_IN_CLASS', 'MARK_STANDS', 'DESK_RECEIPT_DIFFERS'] }) code: string | null;
}

export class ReconciledMarksDto {
  @ApiProperty({ type: [ReconciledMarkDto] }) results: readonly ReconciledMarkDto[];
}

export class NumberDto {
  @ApiProperty({ description: 'A resident ID or the number of a card' }) @IsString() @IsWritten() @MaxLength(40) number: string;
}

export class CardDto extends NumberDto {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) personId: number;
}

export class CodeDto {
  @ApiProperty({ description: 'As the room screen shows it' }) @IsString() @IsWritten() @MaxLength(80) code: string;
}

export class CorrectionDto {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) sessionId: number;
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) personId: number;
  @ApiProperty({ enum: MARK_STATES }) @IsIn(MARK_STATES) state: MarkState;
  @ApiPropertyOptional({ default: '' }) @IsString() @MaxLength(500) reason: string = '';
}

export class SignedInDto {
  @ApiProperty() personId: number;
  @ApiProperty() personName: string;
  @ApiProperty({ enum: MARK_STATES }) state: MarkState;
  @ApiProperty({ enum: MARK_METHODS }) method: MarkMethod;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) signedAt: Date | null;
  @ApiProperty() classTitle: string;
  @ApiProperty() day: string;
  @ApiProperty({ enum: ['am', 'pm'] }) half: string;
  @ApiProperty() topic: string;
  @ApiProperty() place: string;
}

export class RoomCodeDto {
  @ApiProperty() code: string;
  @ApiProperty({ format: 'date-time' }) changesAt: Date;
  @ApiProperty({ format: 'date-time', description: 'The clock that the code follows' }) now: Date;
  @ApiProperty({ format: 'date-time' }) opensAt: Date;
  @ApiProperty({ format: 'date-time' }) closesAt: Date;
  @ApiProperty() enrolled: number;
  @ApiProperty() signedIn: number;
}
