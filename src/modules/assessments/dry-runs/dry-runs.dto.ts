import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type { Attainment } from '#contracts';
import { PageDto, PageQueryDto, TextDto } from '../../../platform/http/list.dto';
import { RunUnitDto } from '../reading/runs.dto';
import { CYCLE_STATES, type CycleInState, type CycleState } from './cycle-states';

const POLICY = /^[\w-]{1,64}(@[\w.-]{1,32})?$/;

export class StartDryRunDto {
  @ApiProperty({ minimum: 1990, maximum: 2200 }) @IsInt() @Min(1990) @Max(2200) year: number;
  @ApiProperty({ description: 'This unit and all below it', minimum: 1 }) @IsInt() @Min(1) unitId: number;
  @ApiProperty({ description: 'The version that is tried', example: 'nanjing-2010@2' }) @Matches(POLICY) policy: string;
  @ApiPropertyOptional({ description: 'The version to compare with; the one in force when left out' }) @IsOptional() @Matches(POLICY) against?: string;
}

export const DRY_RUN_EFFECTS = ['any', 'gained', 'lost', 'newly_met', 'no_longer_met', 'other_verdict', 'cycle_changed'] as const;
export type DryRunEffect = (typeof DRY_RUN_EFFECTS)[number];

export class DryRunGroupsQueryDto {
  @ApiPropertyOptional({ description: 'Its own people and each unit below it; the unit of the run when left out', minimum: 1 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) unitId?: number;
}

export class DryRunPeopleQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: DRY_RUN_EFFECTS, default: 'any' }) @IsOptional() @IsIn(DRY_RUN_EFFECTS) effect: DryRunEffect = 'any';
  @ApiPropertyOptional({ description: 'Of this unit and all below it', minimum: 1 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) unitId?: number;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(40) rank?: string;
}

export class DryRunPeopleFilterDto extends OmitType(DryRunPeopleQueryDto, ['cursor', 'limit']) {}

/** People of a dry run by what would become of them. */
export class DryRunCountsDto {
  @ApiProperty() people: number;
  @ApiProperty({ description: 'More credits than under the other version' }) gained: number;
  @ApiProperty() lost: number;
  @ApiProperty({ description: 'Would meet the requirements, and do not under the other version' }) newlyMet: number;
  @ApiProperty() noLongerMet: number;
  @ApiProperty({ description: 'Another verdict, neither of the two above' }) otherVerdict: number;
  @ApiProperty({ description: 'A cycle of several years would stand otherwise' }) cycleChanged: number;
  @ApiProperty() metBefore: number;
  @ApiProperty() metAfter: number;
}

export class DryRunUnitDto extends DryRunCountsDto {
  @ApiProperty({ type: RunUnitDto }) unit: RunUnitDto;
  @ApiProperty({ description: 'There are units below it that can be looked at' }) hasUnits: boolean;
}

export class DryRunRankDto extends DryRunCountsDto {
  @ApiProperty({ description: 'Empty for people without a rank' }) rank: string;
}

export class DryRunGroupsDto {
  @ApiProperty({ type: RunUnitDto }) unit: RunUnitDto;
  @ApiProperty({ type: [RunUnitDto], description: 'The units around it, the outermost first, down to the unit of the run' }) within: readonly RunUnitDto[];
  @ApiProperty({ type: DryRunCountsDto }) whole: DryRunCountsDto;
  @ApiProperty({ type: [DryRunUnitDto], description: 'The unit’s own people, then each unit directly below it with all that it contains' }) units: readonly DryRunUnitDto[];
  @ApiProperty({ type: [DryRunRankDto] }) ranks: readonly DryRunRankDto[];
}

export class DryRunCycleDto implements CycleInState {
  @ApiProperty() cycle: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ enum: CYCLE_STATES, description: 'at_risk: goes on, and may not be met in time' }) state: CycleState;
}

export class DryRunOutcomeDto {
  @ApiProperty() totalHundredths: number;
  @ApiProperty({ enum: ['met', 'not_met', 'pending', 'outside'] }) attainment: Attainment;
  @ApiProperty({ description: 'Code of the band' }) verdict: string;
  @ApiProperty({ type: [DryRunCycleDto], description: 'Of several years, where they concern the person' }) cycles: readonly DryRunCycleDto[];
}

export class DryRunPersonDto {
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty() unitName: string;
  @ApiProperty() rank: string;
  @ApiProperty({ type: DryRunOutcomeDto }) before: DryRunOutcomeDto;
  @ApiProperty({ type: DryRunOutcomeDto }) after: DryRunOutcomeDto;
}

export class DryRunPeopleDto extends PageDto {
  @ApiProperty({ type: [DryRunPersonDto] }) items: readonly DryRunPersonDto[];
}
