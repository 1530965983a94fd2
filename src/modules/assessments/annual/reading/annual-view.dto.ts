import { ApiProperty } from '@nestjs/swagger';
import { PolicyRefDto } from '../../../credit-policy/http';
import { UncarriedDto } from '../../reading/results.dto';
import { ANNUAL_STATES, type AnnualState } from '../year/annual-states';
import { AnnualDeadlineDto } from '../year/annual.dto';
import { AUDIENCES, type Audience } from '../year/find-annual';

export class AnnualStepDto {
  @ApiProperty({ enum: ['', ...ANNUAL_STATES] }) from: string;
  @ApiProperty({ enum: ANNUAL_STATES }) to: AnnualState;
  @ApiProperty() note: string;
  @ApiProperty() documentNo: string;
  @ApiProperty() byName: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class AnnualRunDto {
  @ApiProperty() id: number;
  @ApiProperty() status: string;
  @ApiProperty() people: number;
  @ApiProperty() done: number;
  @ApiProperty() met: number;
  @ApiProperty() notMet: number;
  @ApiProperty() flagged: number;
  @ApiProperty() failed: number;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 over all results, hexadecimal' }) digest: string | null;
  @ApiProperty({ description: 'People for whom something was entered or decided after it, in the year or in an earlier one that matters to it' }) stalePeople: number;
  @ApiProperty({ type: [Number], description: 'Earlier years that must be counted anew first: entries came after the runs whose surpluses were brought in' }) behindYears: readonly number[];
}

export class AnnualPublicityDto {
  @ApiProperty() runId: number;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ format: 'date' }) until: string;
  @ApiProperty({ format: 'date' }) objectionsUntil: string;
  @ApiProperty({ enum: AUDIENCES }) audience: Audience;
  @ApiProperty() showsNames: boolean;
  @ApiProperty() showsVerdicts: boolean;
}

export class AnnualTallyDto {
  @ApiProperty() done: number;
  @ApiProperty() all: number;
}

export class AnnualAssessmentDto {
  @ApiProperty() year: number;
  @ApiProperty() unitId: number;
  @ApiProperty() unitName: string;
  @ApiProperty({ enum: ANNUAL_STATES }) state: AnnualState;
  @ApiProperty({ type: PolicyRefDto }) policy: PolicyRefDto;
  @ApiProperty({ type: String, format: 'date', nullable: true }) rosterAsOf: string | null;
  @ApiProperty() people: number;
  @ApiProperty({ type: AnnualTallyDto, description: 'Units that signed' }) signOffs: AnnualTallyDto;
  @ApiProperty({ type: AnnualTallyDto, description: 'Objections that were answered or withdrawn' }) objections: AnnualTallyDto;
  @ApiProperty({ type: AnnualTallyDto, description: 'Proposed decisions of the year that somebody decided' }) decisions: AnnualTallyDto;
  @ApiProperty({ type: UncarriedDto, description: 'What the year cannot bring along from earlier ones; nothing once it is sealed' }) uncarried: UncarriedDto;
  @ApiProperty({ type: AnnualRunDto, nullable: true }) run: AnnualRunDto | null;
  @ApiProperty({ type: AnnualPublicityDto, nullable: true }) publicity: AnnualPublicityDto | null;
  @ApiProperty({ type: [AnnualDeadlineDto] }) deadlines: readonly AnnualDeadlineDto[];
  @ApiProperty({ type: [AnnualStepDto], description: 'Oldest first' }) steps: readonly AnnualStepDto[];
  @ApiProperty() mayManage: boolean;
  @ApiProperty() mayConfirm: boolean;
  @ApiProperty({ description: 'Somebody else than the caller confirmed it' }) maySeal: boolean;
  @ApiProperty({ format: 'date-time' }) asOf: string;
}

export class AnnualAssessmentListDto {
  @ApiProperty({ type: [AnnualAssessmentDto] }) items: readonly AnnualAssessmentDto[];
}

export class PresentStepDto {
  @ApiProperty() year: number;
  @ApiProperty({ type: String, enum: ANNUAL_STATES, nullable: true, description: 'null while the year has not been opened' }) state: AnnualState | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day of the state; of publicity the last day for objections' }) dueOn: string | null;
  @ApiProperty({ format: 'date-time' }) asOf: string;
}

export class SealSummaryDto {
  @ApiProperty() year: number;
  @ApiProperty() people: number;
  @ApiProperty() met: number;
  @ApiProperty() notMet: number;
  @ApiProperty() flagged: number;
  @ApiProperty({ description: 'Ledger lines of the people on the roster, decisions and reversals among them' }) entries: number;
  @ApiProperty() decisions: number;
  @ApiProperty() reversals: number;
  @ApiProperty({ description: 'Decisions proposed and not decided: they cannot be approved any more once the year is sealed' }) openDecisions: number;
  @ApiProperty() stalePeople: number;
  @ApiProperty({ type: [Number] }) behindYears: readonly number[];
  @ApiProperty() runId: number;
  @ApiProperty() runDigest: string;
  @ApiProperty({ type: PolicyRefDto }) policy: PolicyRefDto;
}
