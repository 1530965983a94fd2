import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { JOB_STATUS_TERMS, RUN_MODE_TERMS, RUN_PLACE_TERMS } from '#contracts';
import { PageDto, PageQueryDto } from '../../../platform/http/list.dto';
import { PolicyRefDto } from '../../credit-policy/http';
import { RUN_PURPOSES, type RunPurpose } from '../runs/run-purposes';
import type { RunStatus } from '../runs/run-states';

export type RunPlace = keyof typeof RUN_PLACE_TERMS;

export class RunIdDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295)
  runId: number;
}

export class RunsFilterDto {
  @ApiPropertyOptional({ minimum: 1990, maximum: 2200 })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1990) @Max(2200)
  year?: number;
}

export class RunsQueryDto extends IntersectionType(RunsFilterDto, PageQueryDto) {}

export class StartRunDto {
  @ApiProperty({ minimum: 1990, maximum: 2200 })
  @IsInt() @Min(1990) @Max(2200)
  year: number;

  @ApiProperty({ description: 'The run takes in this unit and all below it', minimum: 1 })
  @IsInt() @Min(1)
  unitId: number;

  @ApiPropertyOptional({ description: 'Another policy than the one in force: `code` or `code@version`', example: 'nanjing-2010@1' })
  @IsOptional() @Matches(/^[\w-]{1,64}(@[\w.-]{1,32})?$/)
  policy?: string;

  @ApiProperty({ enum: ['reuse', 'full'], description: 'reuse: people proven unchanged since the last run are not counted again' })
  @IsIn(['reuse', 'full'])
  mode: 'reuse' | 'full';
}

export class RunUnitDto {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
}

export class RunCountsDto {
  @ApiProperty() people: number;
  @ApiProperty({ description: 'People of finished parts, reused and failed ones included' }) done: number;
  @ApiProperty({ description: 'Proven unchanged since the base run' }) reused: number;
  @ApiProperty() failed: number;
  @ApiProperty() met: number;
  @ApiProperty() notMet: number;
  @ApiProperty() flagged: number;
  @ApiProperty({ description: 'Another outcome than in the base run' }) changed: number;
  @ApiProperty({ description: 'The standing said something else from the same entries: a defect' }) disagreements: number;
}

export class RunShardsDto {
  @ApiProperty() total: number;
  @ApiProperty() done: number;
}

export class RunDto {
  @ApiProperty() id: number;
  @ApiProperty() year: number;
  @ApiProperty({ type: RunUnitDto }) unit: RunUnitDto;
  @ApiProperty({ type: PolicyRefDto }) policy: PolicyRefDto;
  @ApiProperty({ enum: RUN_PURPOSES, description: 'trial: under a version of somebody’s choice, nothing follows from it; dry_run: two versions compared' }) purpose: RunPurpose;
  @ApiProperty({ type: String, enum: Object.keys(RUN_PLACE_TERMS), nullable: true, description: 'What a run of the year’s path is to its year; null for any other' }) place: RunPlace | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Of a sealed year: the run that was sealed, whatever else is counted since' }) sealedRunId: number | null;
  @ApiProperty({ type: PolicyRefDto, nullable: true, description: 'Of a dry run: the version it compares with' }) against: PolicyRefDto | null;
  @ApiProperty({ enum: Object.keys(JOB_STATUS_TERMS) }) status: RunStatus;
  @ApiProperty({ enum: Object.keys(RUN_MODE_TERMS) }) mode: keyof typeof RUN_MODE_TERMS;
  @ApiProperty({ type: Number, nullable: true }) baseRunId: number | null;
  @ApiProperty({ type: RunCountsDto }) counts: RunCountsDto;
  @ApiProperty({ type: RunShardsDto }) shards: RunShardsDto;
  @ApiProperty({ type: Number, nullable: true }) ratePerSecond: number | null;
  @ApiProperty({ type: Number, nullable: true }) remainingSeconds: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 over all results, hexadecimal; equal results have equal digests' }) digest: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Ledger entries that were counted' }) watermark: number | null;
  @ApiProperty({ type: String, nullable: true }) problem: string | null;
  @ApiProperty({ format: 'date', description: 'The day whose postings decide who belongs to the run' }) postingsAsOf: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) startedAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt: string | null;
  @ApiProperty() by: string;
}

export class RunListDto extends PageDto {
  @ApiProperty({ type: [RunDto] }) items: readonly RunDto[];
}
