import { ApiProperty } from '@nestjs/swagger';
import type { RepeatedCallUp } from '../class/repeated-call-ups';

export class RepeatedCallUpDto implements Omit<RepeatedCallUp, 'overlaps'> {
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty() unitName: string;
  @ApiProperty() classId: number;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty() otherClassId: number;
  @ApiProperty() otherTitle: string;
  @ApiProperty({ format: 'date' }) otherStartsOn: string;
  @ApiProperty({ format: 'date' }) otherEndsOn: string;
  @ApiProperty() otherState: string;
  @ApiProperty({ description: 'The days of the two overlap' }) overlaps: boolean;
}

export class PlannedPersonDto {
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty() unitName: string;
}

export class PlannedCallUpsDto {
  @ApiProperty({ type: [PlannedPersonDto] }) people: readonly PlannedPersonDto[];
  @ApiProperty({ type: [RepeatedCallUpDto], description: 'The same people in other classes of the year' }) repeated: readonly RepeatedCallUpDto[];
}

export class RepeatedCallUpsDto {
  @ApiProperty({ type: [RepeatedCallUpDto] }) items: readonly RepeatedCallUpDto[];
}
