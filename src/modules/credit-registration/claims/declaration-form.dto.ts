import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { REVIEW_LEVELS, type ReviewLevels } from '#credit-rules';
import { TextDto } from '../../../platform/http/list.dto';

export class DeclarationYearQueryDto {
  @ApiProperty({ type: 'integer', minimum: 1990, maximum: 2200 }) @Type(() => Number) @IsInt() @Min(1990) @Max(2200) year: number;
}

export class DeclarationWordDto extends TextDto {
  @ApiProperty() code: string;
}

export class DeclaredFactDto {
  @ApiProperty({ example: 'attributes.organiserLevel' }) field: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ enum: ['choice', 'number', 'day', 'text'] }) kind: 'choice' | 'number' | 'day' | 'text';
  @ApiProperty({ type: [DeclarationWordDto], description: 'Of a choice' }) choices: readonly DeclarationWordDto[];
  @ApiProperty() required: boolean;
}

export class DeclarationFormDto {
  @ApiProperty({ type: DeclarationWordDto }) category: DeclarationWordDto;
  @ApiProperty({ type: String, nullable: true }) clause: string | null;
  @ApiProperty({ type: TextDto, nullable: true }) advice: TextDto | null;
  @ApiProperty({ type: [DeclarationWordDto], description: 'Units of measure; the first is the usual one' }) units: readonly DeclarationWordDto[];
  @ApiProperty({ type: [DeclaredFactDto], description: 'Exactly what the rules of the category look at' }) facts: readonly DeclaredFactDto[];
  @ApiProperty({ type: [TextDto], description: 'The papers asked for' }) evidence: readonly TextDto[];
  @ApiProperty({ description: 'Files without which it is not handed in' }) leastEvidence: number;
  @ApiProperty({ enum: REVIEW_LEVELS }) review: ReviewLevels;
  @ApiProperty({ description: 'Only what was filed before, and the filing approved' }) filedBefore: boolean;
}

export class DeclarationFormsDto {
  @ApiProperty() year: number;
  @ApiProperty() policyTitle: TextDto;
  @ApiProperty({ description: 'code@version' }) policy: string;
  @ApiProperty({ description: 'false: a sample that nobody has confirmed' }) confirmed: boolean;
  @ApiProperty({ format: 'date', description: 'In China, by the server’s clock: what ends later is not over, what was due before is late' }) today: string;
  @ApiProperty({ format: 'date' }) firstDay: string;
  @ApiProperty({ format: 'date' }) lastDay: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Days after the last day of the activity; later is late' }) withinDays: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day for the year; later is late' }) closesOn: string | null;
  @ApiProperty({ description: 'What is late is taken with a reason' }) takesLate: boolean;
  @ApiProperty({ type: [DeclarationFormDto] }) forms: readonly DeclarationFormDto[];
}
