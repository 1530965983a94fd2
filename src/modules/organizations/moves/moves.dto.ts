import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsTrainingDay } from '../../../platform/http/is-training-day';
import { IsWritten } from '../../../platform/http/is-written';
import { PageDto } from '../../../platform/http/list.dto';
import { MOVE_KINDS, type MoveKind, type PostingChange } from './move-kinds';

export class MoveProposalDto implements PostingChange {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) @Max(4_294_967_295) personId: number;
  @ApiProperty({ enum: MOVE_KINDS }) @IsIn(MOVE_KINDS) kind: MoveKind;
  @ApiProperty({ format: 'date', description: 'From this day on' }) @IsTrainingDay() on: string;
  @ApiPropertyOptional({ minimum: 1 }) @IsOptional() @IsInt() @Min(1) unitId?: number;
  @ApiPropertyOptional({ description: 'Empty: no leading post' }) @IsOptional() @IsString() @MaxLength(40) post?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @IsWritten() @MaxLength(40) rank?: string;
  @ApiPropertyOptional({ description: '干部管理权限' }) @IsOptional() @IsString() @IsWritten() @MaxLength(80) managedBy?: string;
  @ApiPropertyOptional({ description: '状态' }) @IsOptional() @IsString() @IsWritten() @MaxLength(20) status?: string;
  @ApiProperty() @IsString() @IsWritten() @MaxLength(300) reason: string;
  @ApiProperty({ description: '文号 of the paper it rests on' }) @IsString() @IsWritten() @MaxLength(100) documentNo: string;
}

export class MoveUndoDto {
  @ApiProperty() @IsString() @IsWritten() @MaxLength(300) reason: string;
}

export class MoveIdDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) moveId: number;
}

export class MovesFilterDto {
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1) personId?: number;
  @ApiPropertyOptional({ enum: MOVE_KINDS }) @IsOptional() @IsIn(MOVE_KINDS) kind?: MoveKind;
  @ApiPropertyOptional({ description: 'Part of a name' }) @IsOptional() @IsString() @MaxLength(50) q?: string;
}

export class MovesQueryDto extends MovesFilterDto {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) cursor?: string;
  @ApiPropertyOptional({ type: 'integer', default: 50, minimum: 1, maximum: 200 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit = 50;
}

export class MovePlaceDto {
  @ApiProperty() unitId: number;
  @ApiProperty() unitName: string;
  @ApiProperty() post: string;
  @ApiProperty() rank: string;
  @ApiProperty() managedBy: string;
  @ApiProperty() status: string;
}

export class MoveDto {
  @ApiProperty() id: number;
  @ApiProperty() personId: number;
  @ApiProperty() personName: string;
  @ApiProperty({ enum: MOVE_KINDS }) kind: MoveKind;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ type: MovePlaceDto }) from: MovePlaceDto;
  @ApiProperty({ type: MovePlaceDto, nullable: true, description: 'null: nowhere in the city' }) to: MovePlaceDto | null;
  @ApiProperty() reason: string;
  @ApiProperty() documentNo: string;
  @ApiProperty() authorName: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) undoneAt: string | null;
  @ApiProperty() undoneByName: string;
  @ApiProperty() undoneReason: string;
  @ApiProperty({ description: 'By the caller: it is the last thing that happened to the person' }) mayUndo: boolean;
}

export class MovePageDto extends PageDto {
  @ApiProperty({ type: [MoveDto] }) items: readonly MoveDto[];
}
