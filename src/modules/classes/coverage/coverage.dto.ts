import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PageDto, PageQueryDto } from '../../../platform/http/list.dto';
import { CLASS_STATES } from '../class/class-states';
import { ENROLMENT_PATHS, ENROLMENT_TRANSITIONS, type EnrolmentPath, type EnrolmentState } from '../enrolment/enrolment-states';

export const TIMES_CALLED = ['never', 'once', 'repeated'] as const;
export type TimesCalled = (typeof TIMES_CALLED)[number];

export class CoverageQueryDto {
  @ApiProperty({ minimum: 1990, maximum: 2200 })
  @Type(() => Number) @IsInt() @Min(1990) @Max(2200)
  year: number;
}

export class CalledPeopleFilterDto extends CoverageQueryDto {
  @ApiPropertyOptional({ enum: TIMES_CALLED, description: 'In how many classes of the year the person has a seat' })
  @IsOptional() @IsIn(TIMES_CALLED)
  times?: TimesCalled;

  @ApiPropertyOptional({ description: 'This unit and all below it' })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1)
  unitId?: number;

  @ApiPropertyOptional({ description: 'Part of the name, its pinyin or initials' })
  @IsOptional() @IsString() @MaxLength(50)
  q?: string;
}

export class CalledPeopleQueryDto extends IntersectionType(CalledPeopleFilterDto, PageQueryDto) {}

export class UnitCoverageDto {
  @ApiProperty() unitId: number;
  @ApiProperty() unitName: string;
  @ApiProperty({ description: 'In the unit itself now' }) people: number;
  @ApiProperty({ description: 'Of them, with a seat in at least one class of the year' }) called: number;
  @ApiProperty({ description: 'Of them, in more than one' }) repeated: number;
  @ApiProperty({ description: 'Allotted to the unit in classes of the year that are not pooled' }) seats: number;
  @ApiProperty({ description: 'Of those seats' }) taken: number;
  @ApiProperty({ description: 'Of its people, refused, expired or withdrawn' }) fellOut: number;
  @ApiProperty({ description: 'Of its people, replaced by somebody else' }) substituted: number;
}

export class CoverageDto {
  @ApiProperty({ type: [UnitCoverageDto], description: 'In the order of the tree; units without people or seats are left out' }) units: readonly UnitCoverageDto[];
  @ApiProperty({ description: 'People with a posting in force' }) people: number;
  @ApiProperty() called: number;
  @ApiProperty() repeated: number;
  @ApiProperty({ format: 'date-time' }) asOf: string;
}

export class ClassOfPersonDto {
  @ApiProperty() classId: number;
  @ApiProperty() title: string;
  @ApiProperty({ enum: CLASS_STATES }) classState: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ enum: ENROLMENT_PATHS }) path: EnrolmentPath;
  @ApiProperty({ enum: Object.keys(ENROLMENT_TRANSITIONS) }) state: EnrolmentState;
}

export class CalledPersonDto {
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty() unitName: string;
  @ApiProperty() post: string;
  @ApiProperty() rank: string;
  @ApiProperty({ type: [ClassOfPersonDto], description: 'By first day' }) classes: readonly ClassOfPersonDto[];
}

export class CalledPeoplePageDto extends PageDto {
  @ApiProperty({ type: [CalledPersonDto] }) items: readonly CalledPersonDto[];
}
