import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../../../platform/http/list.dto';
import { SEAT_HOLDING_STATES } from '../../classes/public';
import { PolicyRefDto } from '../../credit-policy/http';
import { RequirementDto } from '../person-year/person-year.dto';

export const MISSING_ANSWERS = ['nothing_missing', 'held_seats_suffice', 'set_suffices', 'part_only', 'no_class_helps'] as const;
export type MissingAnswer = (typeof MISSING_ANSWERS)[number];

export class ClassThatFillsDto {
  @ApiProperty() classId: number;
  @ApiProperty() code: string;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty() halfDays: number;
  @ApiProperty() place: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) enrolClosesAt: string | null;
  @ApiProperty({ enum: ['none', 'unit', 'organisation', 'unit_then_organisation'] }) approval: string;
  @ApiProperty({ type: String, nullable: true, enum: SEAT_HOLDING_STATES, description: 'Of the seat that is held already' }) enrolmentState: string | null;
  @ApiProperty({ description: 'By itself, attended in full' }) creditsHundredths: number;
}

export class WhatIsMissingDto {
  @ApiProperty() personId: number;
  @ApiProperty() year: number;
  @ApiProperty({ type: PolicyRefDto }) policy: PolicyRefDto;
  @ApiProperty({ type: TextDto }) unit: TextDto;
  @ApiProperty({ format: 'date-time' }) asOf: string;
  @ApiProperty({ enum: MISSING_ANSWERS, description: 'part_only: no set meets everything, the classes are those after which least is missing' }) answer: MissingAnswer;
  @ApiProperty({ description: 'false: there were too many sets to try them all, so a smaller or a better one may exist' }) isProven: boolean;
  @ApiProperty({ description: 'Classes with a free seat that the person could get now' }) classesOpen: number;
  @ApiProperty({ type: [ClassThatFillsDto], description: 'Seats that are held, counted as if attended in full' }) held: ClassThatFillsDto[];
  @ApiProperty({ type: [ClassThatFillsDto], description: 'The smallest set, besides the seats that are held' }) classes: ClassThatFillsDto[];
  @ApiProperty({ type: [RequirementDto], description: 'As they would stand with all these classes attended' }) requirementsAfter: RequirementDto[];
}
