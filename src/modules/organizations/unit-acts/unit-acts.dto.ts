import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsTrainingDay } from '../../../platform/http/is-training-day';
import { IsWritten } from '../../../platform/http/is-written';
import { PageDto } from '../../../platform/http/list.dto';
import { UNIT_ACT_KINDS, type UnitActKind } from './unit-act-kinds';

const MOST_PEOPLE = 2_000;
const MOST_MERGED = 20;

export class UnitChangeDto {
  @ApiProperty({ enum: UNIT_ACT_KINDS }) @IsIn(UNIT_ACT_KINDS) kind: UnitActKind;
  @ApiProperty({ minimum: 1, description: 'The unit it is done to; of an opening the unit above' }) @IsInt() @Min(1) @Max(4_294_967_295) unitId: number;
  @ApiProperty({ format: 'date', description: 'From this day on' }) @IsTrainingDay() on: string;
  @ApiPropertyOptional({ minimum: 1, description: 'Of a merge: the unit that takes over' }) @IsOptional() @IsInt() @Min(1) intoUnitId?: number;
  @ApiPropertyOptional({ description: 'Of an opening or a split: the code of the new unit' }) @IsOptional() @IsString() @IsWritten() @MaxLength(64) code?: string;
  @ApiPropertyOptional({ description: 'Of an opening, a rename or a split' }) @IsOptional() @IsString() @IsWritten() @MaxLength(120) name?: string;
  @ApiPropertyOptional({ description: '单位类别' }) @IsOptional() @IsString() @MaxLength(40) unitKind?: string;
  @ApiPropertyOptional({ type: [Number], description: 'Of a split: who goes to the new unit' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_PEOPLE) @IsInt({ each: true }) @Min(1, { each: true })
  personIds?: number[];
  @ApiPropertyOptional({ type: [Number], description: 'Of an opening: units that are merged into the new one on the same day' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_MERGED) @ArrayUnique() @IsInt({ each: true }) @Min(1, { each: true })
  mergedUnitIds?: number[];
}

export class UnitActProposalDto extends UnitChangeDto {
  @ApiProperty() @IsString() @IsWritten() @MaxLength(240) reason: string;
  @ApiProperty({ description: '文号 of the paper it rests on' }) @IsString() @IsWritten() @MaxLength(100) documentNo: string;
}

export class UnitActEffectDto {
  @ApiProperty({ description: 'Who gets a new posting' }) people: number;
  @ApiProperty({ description: 'Units below it that hang elsewhere afterwards' }) units: number;
}

export class UnitActUndoDto {
  @ApiProperty() @IsString() @IsWritten() @MaxLength(280) reason: string;
}

export class UnitActIdDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) actId: number;
}

export class UnitActsFilterDto {
  @ApiPropertyOptional({ minimum: 1 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) unitId?: number;
}

export class UnitActsQueryDto extends UnitActsFilterDto {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) cursor?: string;
  @ApiPropertyOptional({ type: 'integer', default: 50, minimum: 1, maximum: 200 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit = 50;
}

export class UnitActDto {
  @ApiProperty() id: number;
  @ApiProperty({ enum: UNIT_ACT_KINDS }) kind: UnitActKind;
  @ApiProperty() unitId: number;
  @ApiProperty({ type: Number, nullable: true }) intoUnitId: number | null;
  @ApiProperty({ description: 'Empty of an opening' }) nameBefore: string;
  @ApiProperty({ description: 'The new name, or that of the unit that took over; empty of a closing' }) nameAfter: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty() reason: string;
  @ApiProperty() documentNo: string;
  @ApiProperty({ enum: ['carrying', 'done', 'undoing', 'undone'] }) state: string;
  @ApiProperty({ description: 'Who gets a new posting' }) people: number;
  @ApiProperty({ description: 'Of them, so far' }) carried: number;
  @ApiProperty() authorName: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ description: 'The last act on its units, and it is known what stood before' }) mayUndo: boolean;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) undoneAt: string | null;
  @ApiProperty() undoneByName: string;
  @ApiProperty() undoneReason: string;
}

export class UnitActPageDto extends PageDto {
  @ApiProperty({ type: [UnitActDto] }) items: readonly UnitActDto[];
}

export class UnitTreeQueryDto {
  @ApiPropertyOptional({ format: 'date', description: 'The tree as it stood on this day; default: today' }) @IsOptional() @IsTrainingDay() on?: string;
}

export class TreeUnitDto {
  @ApiProperty() id: number;
  @ApiProperty() code: string;
  @ApiProperty({ description: 'As it was called on that day' }) name: string;
  @ApiProperty() kind: string;
  @ApiProperty({ type: Number, nullable: true }) parentId: number | null;
  @ApiProperty({ description: '0 at the root' }) depth: number;
  @ApiProperty({ description: 'Who served in it on that day, without the units below' }) people: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) openedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Closed since' }) closedOn: string | null;
}

export class UnitTreeDto {
  @ApiProperty({ type: [TreeUnitDto], description: 'In the order of the tree' }) items: readonly TreeUnitDto[];
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ format: 'date-time' }) asOf: string;
}
