import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { PageDto } from '../http/list.dto';
import { EXPORT_STATUSES, type ExportStatus } from './export-job.entity';

export class ExportPathDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) exportId: number;
}

export class ExportProblemDto {
  @ApiProperty() code: string;
  @ApiProperty() zh: string;
  @ApiProperty() en: string;
}

export class ExportDto {
  @ApiProperty() id: number;
  @ApiProperty() kind: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: EXPORT_STATUSES }) status: ExportStatus;
  @ApiProperty() partsDone: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Known once it has begun' }) partsTotal: number | null;
  @ApiProperty({ type: String, nullable: true }) fileName: string | null;
  @ApiProperty({ type: Number, nullable: true }) sizeBytes: number | null;
  @ApiProperty({ type: ExportProblemDto, nullable: true }) problem: ExportProblemDto | null;
  @ApiProperty({ format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) finishedAt: Date | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'Until when it may be fetched' }) keptUntil: Date | null;
}

export class ExportListDto extends PageDto {
  @ApiProperty({ type: [ExportDto], description: 'The latest first' }) items: readonly ExportDto[];
}
