import { ApiProperty } from '@nestjs/swagger';
import { EXPLANATION_STEPS } from '#credit-rules';
import { PageDto, TextDto } from '../../../platform/http/list.dto';
import { PolicyRefDto } from '../../credit-policy/http';
import { LedgerHeadDto } from '../shared.dto';

export class BucketDto {
  @ApiProperty() name: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ type: TextDto }) unit: TextDto;
  @ApiProperty() amountHundredths: number;
  @ApiProperty({ description: 'What caps cut off' }) cutHundredths: number;
}

export class RequirementPartDto {
  @ApiProperty() category: string;
  @ApiProperty({ type: TextDto }) label: TextDto;
  @ApiProperty() amountHundredths: number;
}

export class RequirementDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ type: String, nullable: true }) clause: string | null;
  @ApiProperty({ enum: ['minimum', 'group', 'part'], description: 'part: nested in another requirement' }) kind: string;
  @ApiProperty() neededHundredths: number;
  @ApiProperty() countedHundredths: number;
  @ApiProperty({ type: TextDto, description: 'What is counted: credits, class hours, days, per cent' }) unit: TextDto;
  @ApiProperty() met: boolean;
  @ApiProperty() excused: boolean;
  @ApiProperty() pending: boolean;
  @ApiProperty({ description: 'Shown only; the verdict does not depend on it' }) advisory: boolean;
  @ApiProperty() missingHundredths: number;
  @ApiProperty({ type: [RequirementPartDto], description: 'By category; empty where the requirement does not count amounts' }) parts: RequirementPartDto[];
}

export class CarryLotDto {
  @ApiProperty() bucket: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ type: TextDto }) unit: TextDto;
  @ApiProperty() amountHundredths: number;
  @ApiProperty() fromYear: number;
  @ApiProperty({ type: Number, nullable: true, description: 'The last year it counts in; null without an end' }) expiresAfterYear: number | null;
}

export class VerdictDto {
  @ApiProperty() code: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ description: 'The system advises, a person decides' }) advice: boolean;
}

export class FlagDto {
  @ApiProperty() code: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
}

export class PersonYearDto {
  @ApiProperty() personId: number;
  @ApiProperty() year: number;
  @ApiProperty({ type: PolicyRefDto }) policy: PolicyRefDto;
  @ApiProperty({ format: 'date-time' }) asOf: string;
  @ApiProperty({ type: LedgerHeadDto }) ledgerHead: LedgerHeadDto;
  @ApiProperty() totalHundredths: number;
  @ApiProperty({ type: TextDto, description: 'What the total is counted in' }) unit: TextDto;
  @ApiProperty({ type: [BucketDto] }) buckets: BucketDto[];
  @ApiProperty({ type: [RequirementDto] }) requirements: RequirementDto[];
  @ApiProperty({ type: [CarryLotDto] }) carryIn: CarryLotDto[];
  @ApiProperty({ type: [CarryLotDto] }) carryOut: CarryLotDto[];
  @ApiProperty({ type: [Number], description: 'Earlier years with entries that no run counted: what they leave is not carried in' }) uncarriedYears: readonly number[];
  @ApiProperty({ type: VerdictDto }) verdict: VerdictDto;
  @ApiProperty({ type: [FlagDto] }) flags: FlagDto[];
}

export class ExplanationLineDto {
  @ApiProperty({ enum: EXPLANATION_STEPS, description: 'Station of the fixed order of evaluation' }) step: string;
  @ApiProperty({ type: Number, nullable: true }) entryNo: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'What happened: the title of the entry' }) entryTitle: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) entryDate: string | null;
  @ApiProperty({ type: TextDto, nullable: true, description: 'The rule, limit, bucket or requirement the line is about' }) rule: TextDto | null;
  @ApiProperty({ type: String, nullable: true }) bucket: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'What the line adds to the total; the lines add up to it. null for lines of a second ledger (days beside hours)' }) creditsHundredths: number | null;
  @ApiProperty({ type: String, nullable: true }) clause: string | null;
  @ApiProperty({ type: TextDto }) text: TextDto;
}

export class ExplanationDto {
  @ApiProperty({ type: PolicyRefDto }) policy: PolicyRefDto;
  @ApiProperty({ format: 'date-time' }) asOf: string;
  @ApiProperty({ type: LedgerHeadDto }) ledgerHead: LedgerHeadDto;
  @ApiProperty() totalHundredths: number;
  @ApiProperty({ type: TextDto, description: 'What the total is counted in' }) unit: TextDto;
  @ApiProperty({ type: [ExplanationLineDto] }) lines: ExplanationLineDto[];
  @ApiProperty({ type: [TextDto], description: 'What is missing, in words' }) wouldChange: TextDto[];
}

export class LedgerEntryDto {
  @ApiProperty() entryNo: number;
  @ApiProperty() category: string;
  @ApiProperty({ type: TextDto }) categoryLabel: TextDto;
  @ApiProperty() title: string;
  @ApiProperty() organiser: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty() quantityHundredths: number;
  @ApiProperty({ type: TextDto }) unitLabel: TextDto;
  @ApiProperty({ type: 'object', additionalProperties: true }) attributes: Record<string, string | number | boolean>;
  @ApiProperty() source: string;
  @ApiProperty({ format: 'date-time' }) postedAt: string;
  @ApiProperty() postedBy: string;
  @ApiProperty({ type: Number, nullable: true }) reversesEntryNo: number | null;
  @ApiProperty({ type: Number, nullable: true }) reversedByEntryNo: number | null;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ description: 'What it adds to the total after every rule and cap' }) creditsHundredths: number;
}

export class LedgerEntryPageDto extends PageDto {
  @ApiProperty({ type: [LedgerEntryDto] }) items: LedgerEntryDto[];
}
