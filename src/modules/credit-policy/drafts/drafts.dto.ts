import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsWritten } from '../../../platform/http/is-written';
import { TextDto } from '../../../platform/http/list.dto';
import { ANY_VALUE, NAMED_VERSION } from '../policies.dto';
import { DRAFT_STATES, type DraftState } from './draft-states';

const LONGEST_TEXT = 500_000;

export class DraftIdDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) draftId: number;
}

export class PolicyDraftBeginningDto {
  @ApiProperty({ example: 'nanjing-2010@1', description: 'The version it begins with; its cases come along' }) @Matches(NAMED_VERSION) from: string;
}

export class PolicyDraftTextDto {
  @ApiProperty({ description: 'The document as typed; it is kept with its faults', maxLength: LONGEST_TEXT }) @IsString() @MaxLength(LONGEST_TEXT) text: string;
  @ApiProperty({ description: 'A JSON list of cases as typed: title, facts, profile, and what it gives', maxLength: LONGEST_TEXT }) @IsString() @MaxLength(LONGEST_TEXT) cases: string;
  @ApiProperty({ minimum: 1, description: 'The revision that was changed' }) @IsInt() @Min(1) revision: number;
}

export class PolicyDraftNoteDto {
  @ApiPropertyOptional({ default: '' }) @IsOptional() @IsString() @MaxLength(500) note: string = '';
}

export class PolicyDraftReasonDto {
  @ApiProperty() @IsString() @IsWritten() @MaxLength(500) reason: string;
}

export class PolicyConfirmationDto extends PolicyDraftNoteDto {
  @ApiProperty({ description: '文号 of the paper by which the authority confirms' }) @IsString() @IsWritten() @MaxLength(100) documentNo: string;
}

export class PolicyDraftSummaryDto {
  @ApiProperty() id: number;
  @ApiProperty({ description: 'As the text last said it' }) title: string;
  @ApiProperty({ enum: DRAFT_STATES }) state: DraftState;
  @ApiProperty({ description: '`code@version` it was begun with' }) madeFrom: string;
  @ApiProperty({ type: String, nullable: true, description: '`code@version` it became when it was handed in' }) policy: string | null;
  @ApiProperty() writtenByName: string;
  @ApiProperty({ format: 'date-time' }) writtenAt: string;
}

export class PolicyDraftListDto {
  @ApiProperty({ type: [PolicyDraftSummaryDto] }) items: readonly PolicyDraftSummaryDto[];
}

export class PolicyProblemDto {
  @ApiProperty({ description: 'JSON pointer' }) pointer: string;
  @ApiProperty({ description: 'Line of the text, from 1' }) line: number;
  @ApiProperty({ ...ANY_VALUE, required: false, description: 'What stands there' }) value?: unknown;
  @ApiProperty() code: string;
  @ApiProperty({ type: TextDto }) reason: TextDto;
}

export class PolicyCaseDifferenceDto {
  @ApiProperty({ description: '`total`, `buckets.required`, `verdict` …; empty when nothing could be counted' }) field: string;
  @ApiProperty({ ...ANY_VALUE, required: false }) expected?: unknown;
  @ApiProperty({ ...ANY_VALUE, required: false }) actual?: unknown;
}

export class TriedPolicyCaseDto {
  @ApiProperty() title: string;
  @ApiProperty() passed: boolean;
  @ApiProperty({ type: [PolicyCaseDifferenceDto] }) differences: readonly PolicyCaseDifferenceDto[];
}

export class PolicyStepDto {
  @ApiProperty({ description: 'Empty for the first' }) fromState: string;
  @ApiProperty({ enum: DRAFT_STATES }) toState: DraftState;
  @ApiProperty() note: string;
  @ApiProperty() documentNo: string;
  @ApiProperty() byName: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class PolicyDraftDto extends PolicyDraftSummaryDto {
  @ApiProperty() text: string;
  @ApiProperty() cases: string;
  @ApiProperty() revision: number;
  @ApiProperty({ type: [PolicyProblemDto] }) problems: readonly PolicyProblemDto[];
  @ApiProperty({ type: [PolicyProblemDto] }) caseProblems: readonly PolicyProblemDto[];
  @ApiProperty({ type: [TriedPolicyCaseDto] }) tried: readonly TriedPolicyCaseDto[];
  @ApiProperty() allPass: boolean;
  @ApiProperty({ type: [PolicyStepDto] }) steps: readonly PolicyStepDto[];
  @ApiProperty() mayEdit: boolean;
  @ApiProperty() maySubmit: boolean;
  @ApiProperty({ description: 'By the caller, who did not write it' }) mayReview: boolean;
  @ApiProperty({ description: 'By the caller, who neither wrote nor reviewed it' }) mayConfirm: boolean;
  @ApiProperty() mayReturn: boolean;
  @ApiProperty() mayWithdraw: boolean;
}
