import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsTrainingDay } from '../../../platform/http/is-training-day';
import { TextDto } from '../../../platform/http/list.dto';
import { PolicyRefDto } from '../../credit-policy/http';
import { PersonRowDto } from '../people/people.dto';

export class OverviewQueryDto {
  @ApiProperty({ minimum: 1990, maximum: 2200 })
  @Type(() => Number) @IsInt() @Min(1990) @Max(2200)
  year: number;

  @ApiPropertyOptional({ description: 'This unit and all below it; default: everything within reach' })
  @IsOptional() @Type(() => Number) @IsInt() @Min(1)
  unitId?: number;

  @ApiPropertyOptional({ format: 'date', description: 'People and units as on this day' })
  @IsOptional() @IsTrainingDay()
  asOf?: string;
}

export class UnitNameDto {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
}

export class DenominatorDto {
  @ApiProperty({ description: 'People assessed' }) people: number;
  @ApiProperty({ description: 'People within reach whom the policy does not assess' }) excluded: number;
  @ApiProperty({ type: TextDto, description: 'Who is counted, in words' }) statement: TextDto;
}

export class UnitAttainmentDto {
  @ApiProperty() unitId: number;
  @ApiProperty() name: string;
  @ApiProperty() people: number;
  @ApiProperty() met: number;
}

export class RankAttainmentDto {
  @ApiProperty() rank: string;
  @ApiProperty({ type: TextDto }) label: TextDto;
  @ApiProperty() people: number;
  @ApiProperty() met: number;
}

export class StaffKindAttainmentDto {
  @ApiProperty({ description: '人员类别; empty where none is given' }) staffKind: string;
  @ApiProperty() people: number;
  @ApiProperty() met: number;
}

export class PostAttainmentDto {
  @ApiProperty({ description: '职务层次; empty for those without a leading post' }) post: string;
  @ApiProperty() people: number;
  @ApiProperty() met: number;
}

export class BucketAttainmentDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ description: 'Assessed people who have anything in it' }) people: number;
  @ApiProperty({ description: 'Hundredths' }) amount: number;
}

export class AmountInBucketDto {
  @ApiProperty() bucket: string;
  @ApiProperty({ description: 'Hundredths' }) amount: number;
}

export class CategoryAttainmentDto {
  @ApiProperty({ type: String, nullable: true, description: 'null for what is no activity: carried over, opening balances, deemed amounts, deductions, rounding' }) category: string | null;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ description: 'Assessed people who have anything of it' }) people: number;
  @ApiProperty({ description: 'Hundredths, after every limit and cap' }) amount: number;
  @ApiProperty({ type: [AmountInBucketDto], description: 'For each bucket, in their order' }) inBuckets: AmountInBucketDto[];
}

/** What was counted in one ledger of the policy. */
export class LedgerCategoriesDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ type: TextDto, description: 'What it is counted in' }) unit: TextDto;
  @ApiProperty({ description: 'Hundredths; the sum of the categories' }) amount: number;
  @ApiProperty({ type: [BucketAttainmentDto], description: 'One activity may count in several' }) buckets: BucketAttainmentDto[];
  @ApiProperty({ type: [CategoryAttainmentDto] }) categories: CategoryAttainmentDto[];
}

export class RequirementAttainmentDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ description: 'Not met, it changes no verdict' }) advisory: boolean;
  @ApiProperty({ description: 'Of whom it is asked: without those whom it does not concern, who are excused, and whose time for it still runs' }) people: number;
  @ApiProperty() met: number;
}

export class AtRiskDto {
  @ApiProperty() count: number;
  @ApiProperty({ type: [PersonRowDto], description: 'At most ten, by name: nobody is ranked' }) people: PersonRowDto[];
}

export class OverviewDto {
  @ApiProperty() year: number;
  @ApiProperty({ format: 'date', description: 'Whoever served on this day is counted, in the unit of that day' }) day: string;
  @ApiProperty({ format: 'date-time', description: 'When the figures were added up' }) asOf: string;
  @ApiProperty({ type: PolicyRefDto }) policy: PolicyRefDto;
  @ApiProperty({ type: UnitNameDto }) unit: UnitNameDto;
  @ApiProperty({ type: DenominatorDto }) denominator: DenominatorDto;
  @ApiProperty() met: number;
  @ApiProperty() notMet: number;
  @ApiProperty() flagged: number;
  @ApiProperty({ description: 'Not judged yet: a deadline runs, or nothing was counted' }) pending: number;
  @ApiProperty({ type: [UnitAttainmentDto] }) byUnit: UnitAttainmentDto[];
  @ApiProperty({ type: [RankAttainmentDto] }) byRank: RankAttainmentDto[];
  @ApiProperty({ type: [PostAttainmentDto] }) byPost: PostAttainmentDto[];
  @ApiProperty({ type: [LedgerCategoriesDto], description: 'By ledger of the policy; those without anything are left out' }) byCategory: LedgerCategoriesDto[];
  @ApiProperty({ type: [StaffKindAttainmentDto] }) byStaffKind: StaffKindAttainmentDto[];
  @ApiProperty({ type: [RequirementAttainmentDto] }) byRequirement: RequirementAttainmentDto[];
  @ApiProperty({ type: AtRiskDto }) atRisk: AtRiskDto;
}
