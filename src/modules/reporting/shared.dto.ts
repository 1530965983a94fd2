import { ApiProperty } from '@nestjs/swagger';
import type { PolicyRef } from '../credit-policy/public';

/** A sentence or a name in both languages. */
export class TextDto {
  @ApiProperty() zh: string;
  @ApiProperty() en: string;
}

/** The policy version a figure was counted under. */
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

export class LedgerHeadDto {
  @ApiProperty() entryNo: number;
  @ApiProperty({ description: 'SHA-256 of the last line, hexadecimal; empty without lines' }) hash: string;
}

export class PageDto {
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
  @ApiProperty({ description: 'Size of the whole list as filtered' }) count: number;
  @ApiProperty({ format: 'date-time' }) asOf: string;
}

