import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../../../platform/http/list.dto';
import { PolicyRefDto } from '../../credit-policy/http';

export class CycleRequirementDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ type: String, nullable: true }) clause: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'The year it judges; null over the whole cycle' }) year: number | null;
  @ApiProperty({ description: 'Nested in another requirement' }) part: boolean;
  @ApiProperty() neededHundredths: number;
  @ApiProperty() countedHundredths: number;
  @ApiProperty() missingHundredths: number;
  @ApiProperty({ type: TextDto }) unit: TextDto;
  @ApiProperty() met: boolean;
  @ApiProperty() excused: boolean;
  @ApiProperty() pending: boolean;
  @ApiProperty() advisory: boolean;
}

export class CycleYearDto {
  @ApiProperty() year: number;
  @ApiProperty() totalHundredths: number;
}

export class PersonCycleDto {
  @ApiProperty() cycle: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ type: String, nullable: true }) clause: string | null;
  @ApiProperty() firstYear: number;
  @ApiProperty() lastYear: number;
  @ApiProperty({ description: 'No year of it is still to come' }) complete: boolean;
  @ApiProperty({ enum: ['met', 'not_met', 'open'] }) verdict: string;
  @ApiProperty() totalHundredths: number;
  @ApiProperty({ type: TextDto }) unit: TextDto;
  @ApiProperty({ type: [CycleYearDto], description: 'Years in which the person served, oldest first' }) years: readonly CycleYearDto[];
  @ApiProperty({ type: [CycleRequirementDto] }) requirements: readonly CycleRequirementDto[];
}

export class PersonCyclesDto {
  @ApiProperty({ type: PolicyRefDto }) policy: PolicyRefDto;
  @ApiProperty({ format: 'date-time' }) asOf: string;
  @ApiProperty({ type: [PersonCycleDto], description: 'Empty when the policy has no cycle that concerns the person' }) items: readonly PersonCycleDto[];
}
