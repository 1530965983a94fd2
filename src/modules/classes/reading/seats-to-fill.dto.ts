import { ApiProperty } from '@nestjs/swagger';
import { CLASS_KINDS } from '../class/class-content';
import { CLASS_STATES } from '../class/class-states';
import { APPROVALS } from '../enrolment/enrolment-states';

export class SeatsOfferedDto {
  @ApiProperty() seats: number;
  @ApiProperty() taken: number;
  @ApiProperty() free: number;
  @ApiProperty() waiting: number;
}

export class ClassToFillDto {
  @ApiProperty() classId: number;
  @ApiProperty() code: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: CLASS_KINDS }) kind: string;
  @ApiProperty({ enum: CLASS_STATES }) state: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty() place: string;
  @ApiProperty({ enum: APPROVALS }) approval: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) enrolOpensAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) enrolClosesAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Approvals not given by then expire' }) decideBy: string | null;
  @ApiProperty({ type: SeatsOfferedDto, nullable: true, description: 'Of the quotas that the caller’s units draw on; null: none was allotted to them' }) own: SeatsOfferedDto | null;
  @ApiProperty({ type: SeatsOfferedDto, description: 'Open to every unit' }) open: SeatsOfferedDto;
  @ApiProperty({ description: 'Applications that wait for the unit' }) pending: number;
  @ApiProperty({ description: 'People of the caller’s units who hold a seat' }) people: number;
}

export class SeatsToFillDto {
  @ApiProperty({ type: [ClassToFillDto], description: 'Published and enrolling classes, those that close first before' }) items: readonly ClassToFillDto[];
  @ApiProperty({ format: 'date-time' }) asOf: string;
}
