import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../../../platform/http/list.dto';
import { PolicyRefDto } from '../../credit-policy/http';
import { WAITING_AGES, type WaitingAge } from '../../credit-registration/public';
import { UnitNameDto } from './overview.dto';

const STATES_OF_CLASSES = ['published', 'enrolling', 'running', 'closed', 'archived'] as const;
const STATES_OF_BASES = ['applied', 'inspected', 'active', 'correcting', 'suspended', 'refused', 'ended'] as const;

export class ClassesInStateDto {
  @ApiProperty({ enum: STATES_OF_CLASSES }) state: (typeof STATES_OF_CLASSES)[number];
  @ApiProperty() classes: number;
  @ApiProperty() seats: number;
  @ApiProperty({ description: 'Of those seats' }) taken: number;
}

export class BasesInStateDto {
  @ApiProperty({ enum: STATES_OF_BASES }) state: (typeof STATES_OF_BASES)[number];
  @ApiProperty() bases: number;
  @ApiProperty({ description: 'Of them, used by a class of the year' }) used: number;
}

export class ClaimsOfAgeDto {
  @ApiProperty({ enum: WAITING_AGES, description: 'Days since the reviewer whose turn it is has had them' }) age: WaitingAge;
  @ApiProperty({ description: '初审' }) first: number;
  @ApiProperty({ description: '复审' }) upper: number;
}

export class WaitingClaimsDto {
  @ApiProperty() count: number;
  @ApiProperty({ type: [ClaimsOfAgeDto] }) byAge: ClaimsOfAgeDto[];
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) oldestSince: string | null;
}

export class CalledInUnitDto {
  @ApiProperty() unitId: number;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'Those of the unit itself, without the units below it' }) own: boolean;
  @ApiProperty() people: number;
  @ApiProperty({ description: 'Of them, with a seat in at least one class of the year' }) called: number;
}

export class CallUpReachDto {
  @ApiProperty({ description: 'On the roster' }) people: number;
  @ApiProperty() called: number;
  @ApiProperty({ description: 'Of them, in more than one class' }) repeated: number;
  @ApiProperty({ type: [CalledInUnitDto] }) byUnit: CalledInUnitDto[];
}

export class TrainingOverviewDto {
  @ApiProperty() year: number;
  @ApiProperty({ format: 'date-time' }) asOf: string;
  @ApiProperty({ type: PolicyRefDto, description: 'It says from when to when the year runs, and so who is on the roster' }) policy: PolicyRefDto;
  @ApiProperty({ type: UnitNameDto }) unit: UnitNameDto;
  @ApiProperty({ type: TextDto, description: 'What is counted, in words' }) statement: TextDto;
  @ApiProperty({ type: [ClassesInStateDto], description: 'Of the whole city: classes are open to people of every unit' }) classes: ClassesInStateDto[];
  @ApiProperty({ type: [BasesInStateDto], nullable: true, description: 'null for whoever may not see bases' }) bases: BasesInStateDto[] | null;
  @ApiProperty({ type: WaitingClaimsDto, nullable: true, description: 'null for whoever may not see claims' }) claims: WaitingClaimsDto | null;
  @ApiProperty({ type: CallUpReachDto }) callUps: CallUpReachDto;
}
