import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import type { PlanState } from './plan-states';

export class PlanIdDto {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295)
  planId: number;
}

export class PlansQueryDto {
  @ApiPropertyOptional({ minimum: 1990, maximum: 2200 })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1990) @Max(2200)
  year?: number;
}

export class NewPlanDto {
  @ApiProperty({ minimum: 1990, maximum: 2200 }) @IsInt() @Min(1990) @Max(2200) year: number;
  @ApiProperty() @IsString() @Length(2, 120) title: string;
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) hostUnitId: number;
}

export class PlanDto {
  @ApiProperty() id: number;
  @ApiProperty() year: number;
  @ApiProperty() title: string;
  @ApiProperty() hostUnitId: number;
  @ApiProperty() hostUnitName: string;
  @ApiProperty({ enum: ['draft', 'submitted', 'approved', 'cancelled'] }) state: PlanState;
  @ApiProperty() reason: string;
  @ApiProperty() classes: number;
  @ApiProperty({ description: 'Seats of its classes together' }) seats: number;
  @ApiProperty({ description: 'Half-days of its classes together' }) halfDays: number;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class PlanStepDto {
  @ApiProperty() from: string;
  @ApiProperty() to: string;
  @ApiProperty() reason: string;
  @ApiProperty() by: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class PlanWithStepsDto extends PlanDto {
  @ApiProperty({ type: [PlanStepDto] }) steps: readonly PlanStepDto[];
}

export class PlanListDto {
  @ApiProperty({ type: [PlanDto] }) items: readonly PlanDto[];
}
