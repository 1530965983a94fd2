import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { TextDto } from '../../platform/http/list.dto';
import type { PolicyRef } from './policy-library';

export const POLICY_STATUSES = ['in_force', 'superseded', 'shipped', 'submitted', 'reviewed', 'confirmed', 'returned', 'withdrawn'] as const;
export type PolicyStatus = (typeof POLICY_STATUSES)[number];

/** The policy version a figure is counted under. */
export class PolicyRefDto implements PolicyRef {
  @ApiProperty() code: string;
  @ApiProperty() version: string;
  @ApiProperty() titleZh: string;
  @ApiProperty() titleEn: string;
  @ApiProperty({ description: 'false: a sample that nobody has confirmed' }) confirmed: boolean;
  @ApiProperty() sourceZh: string;
  @ApiProperty() sourceEn: string;
  @ApiProperty({ description: 'What a total is counted in, e.g. 学分 or 学时' }) unitZh: string;
  @ApiProperty() unitEn: string;
}

export class PolicySummaryDto extends PolicyRefDto {
  @ApiProperty({ format: 'date' }) effectiveFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) effectiveUntil: string | null;
  @ApiProperty({ enum: POLICY_STATUSES, description: 'superseded: another is in force for its years, or a later version of the code stands; submitted and reviewed: on its way to being confirmed' }) status: PolicyStatus;
  @ApiProperty({ type: [Number], description: 'Training years it judges, latest first' }) years: number[];
  @ApiProperty({ description: 'SHA-256 of the document, hexadecimal' }) digest: string;
}

export class PolicyListDto {
  @ApiProperty({ type: [PolicySummaryDto] }) items: PolicySummaryDto[];
}

export class PolicyDto extends PolicySummaryDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The document; see docs/policy-language.md' }) document: object;
  @ApiProperty({ description: 'Format of the document' }) schemaVersion: number;
}

export class PolicyPathDto {
  @ApiProperty({ pattern: '^[a-z0-9-]{1,64}$' })
  @Matches(/^[a-z0-9][a-z0-9_-]{0,63}$/)
  code: string;

  @ApiProperty({ pattern: '^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$' })
  @Matches(/^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$/)
  version: string;
}

export const NAMED_VERSION = /^[a-z0-9][a-z0-9_-]{0,63}@[0-9A-Za-z][0-9A-Za-z._-]{0,31}$/;

export class PolicyComparisonQueryDto {
  @ApiProperty({ example: 'nanjing-2010@1' })
  @Matches(NAMED_VERSION)
  left: string;

  @ApiProperty({ example: 'nanjing-2010@2' })
  @Matches(NAMED_VERSION)
  right: string;
}

export const ANY_VALUE = {
  oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'array', items: {} }, { type: 'object', additionalProperties: true }],
};

export class PolicyDifferenceDto {
  @ApiProperty({ description: 'JSON pointer' }) pointer: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ ...ANY_VALUE, description: 'What the left version says there', required: false }) left?: unknown;
  @ApiProperty({ ...ANY_VALUE, required: false }) right?: unknown;
  @ApiProperty({ enum: ['added', 'removed', 'changed'] }) kind: string;
}

export class PolicyComparisonDto {
  @ApiProperty({ type: PolicySummaryDto }) left: PolicySummaryDto;
  @ApiProperty({ type: PolicySummaryDto }) right: PolicySummaryDto;
  @ApiProperty({ type: [PolicyDifferenceDto] }) differences: PolicyDifferenceDto[];
}
