import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { ENROLMENT_TRANSITIONS } from '../enrolment/enrolment-states';

export class CandidateQueryDto {
  @ApiPropertyOptional({ description: 'Part of the name, its pinyin or initials' })
  @IsOptional() @IsString() @Length(1, 50)
  q?: string;
}

export class CandidateClashDto {
  @ApiProperty() classId: number;
  @ApiProperty() title: string;
}

export class CandidateDto {
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty() maskedResidentId: string;
  @ApiProperty() unitId: number;
  @ApiProperty() unitName: string;
  @ApiProperty() post: string;
  @ApiProperty() rank: string;
  @ApiProperty({ type: String, nullable: true, enum: Object.keys(ENROLMENT_TRANSITIONS), description: 'Where the person stands in this class already' }) state: string | null;
  @ApiProperty({ type: [String], description: 'Conditions of the target group that are not fulfilled: ranks, posts, staffKinds, unitIds' }) lacking: readonly string[];
  @ApiProperty({ type: CandidateClashDto, nullable: true, description: 'Another class in the same half-days' }) clash: CandidateClashDto | null;
  @ApiProperty({ description: 'Other classes of the year in which the person has a place or is called up' }) otherClasses: number;
}

export class CandidatesDto {
  @ApiProperty({ type: [CandidateDto], description: 'At most 20, in the order of their names' }) items: readonly CandidateDto[];
}
