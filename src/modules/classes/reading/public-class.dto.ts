import { ApiProperty } from '@nestjs/swagger';
import { CLASS_KINDS, CLASS_TYPES } from '../class/class-content';
import { PUBLIC_STATES } from '../class/class-states';
import { ClassCreditsDto } from './classes.dto';

export class PublicSessionDto {
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ enum: ['am', 'pm'] }) half: string;
  @ApiProperty() topic: string;
}

/** What everybody may see: no names of people, no numbers of applications. */
export class PublicClassDto {
  @ApiProperty({ description: 'Where it is applied for, with a session' }) classId: number;
  @ApiProperty() code: string;
  @ApiProperty() title: string;
  @ApiProperty() introduction: string;
  @ApiProperty({ enum: CLASS_KINDS }) kind: string;
  @ApiProperty({ enum: CLASS_TYPES }) type: string;
  @ApiProperty() form: string;
  @ApiProperty() category: string;
  @ApiProperty() organiser: string;
  @ApiProperty() place: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty({ enum: PUBLIC_STATES }) state: string;
  @ApiProperty() capacity: number;
  @ApiProperty() seatsLeft: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) enrolOpensAt: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) enrolClosesAt: string | null;
  @ApiProperty({ type: ClassCreditsDto, nullable: true }) credits: ClassCreditsDto | null;
  @ApiProperty({ type: [PublicSessionDto] }) sessions: readonly PublicSessionDto[];
}
