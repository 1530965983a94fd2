import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { IMPORT_KIND_TERMS, JOB_STATUS_TERMS } from '#contracts';
import { PageDto, TextDto } from '../http/list.dto';

/** `class_people` and `sign_ins` are lists of one class. */
export type ImportKind = keyof typeof IMPORT_KIND_TERMS;
export const IMPORT_KINDS = Object.keys(IMPORT_KIND_TERMS) as readonly ImportKind[];

export class ImportProblemDto extends TextDto {
  @ApiProperty() code: string;
}

export class ImportDto {
  @ApiProperty() id: number;
  @ApiProperty({ enum: IMPORT_KINDS }) kind: ImportKind;
  @ApiProperty() year: number;
  @ApiProperty() fileName: string;
  @ApiProperty() sizeBytes: number;
  @ApiProperty({ enum: Object.keys(JOB_STATUS_TERMS) }) status: keyof typeof JOB_STATUS_TERMS;
  @ApiProperty({ type: Number, nullable: true, description: 'Known once the whole file was read' }) rowsTotal: number | null;
  @ApiProperty() rowsRead: number;
  @ApiProperty() accepted: number;
  @ApiProperty({ description: 'Rows that stood in the register before' }) unchanged: number;
  @ApiProperty() refused: number;
  @ApiProperty({ type: ImportProblemDto, nullable: true }) problem: ImportProblemDto | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) startedAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt: string | null;
  @ApiProperty() by: string;
}

export class ImportPathDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295)
  importId: number;
}

export class ImportPageDto extends PageDto {
  @ApiProperty({ type: [ImportDto] }) items: ImportDto[];
}

export class RefusalDto {
  @ApiProperty() sheet: string;
  @ApiProperty({ description: 'The row number a person sees in the spreadsheet' }) row: number;
  @ApiProperty({ description: 'Letter of the column; empty when the row as a whole is meant' }) column: string;
  @ApiProperty() header: string;
  @ApiProperty() code: string;
  @ApiProperty({ description: 'What was written; long numbers masked' }) written: string;
  @ApiProperty({ type: TextDto }) problem: TextDto;
  @ApiProperty({ type: TextDto }) remedy: TextDto;
}

export class RefusalPageDto extends PageDto {
  @ApiProperty({ type: [RefusalDto] }) items: RefusalDto[];
}
