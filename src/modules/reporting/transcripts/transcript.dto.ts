import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import type { RegisterLanguage } from '../credit-register/credit-register';

const TRANSCRIPT_LANGUAGES = ['zh-CN', 'en'] as const satisfies readonly RegisterLanguage[];

export class OrderTranscriptDto {
  @ApiProperty({ type: 'integer', example: 2026 }) @Type(() => Number) @IsInt() @Min(2000) @Max(2100)
  year: number;

  @ApiPropertyOptional({ enum: TRANSCRIPT_LANGUAGES, default: 'zh-CN', description: 'The language of its words; names stand as they were registered' })
  @IsOptional() @IsIn(TRANSCRIPT_LANGUAGES)
  language: RegisterLanguage = 'zh-CN';
}

export class TranscriptCodeDto {
  @ApiProperty({ example: 'AB12-CD34-EF56-GH78' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toUpperCase() : value)) @IsString() @Matches(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
  code: string;
}

export class TranscriptDto {
  @ApiProperty() code: string;
  @ApiProperty() year: number;
  @ApiProperty({ enum: TRANSCRIPT_LANGUAGES }) language: RegisterLanguage;
  @ApiProperty({ format: 'date-time' }) issuedAt: string;
  @ApiProperty({ description: 'Hundredths' }) totalHundredths: number;
  @ApiProperty({ description: 'The word after the total' }) countedIn: string;
  @ApiProperty({ description: 'Whether the ledger of that year has grown since' }) outdated: boolean;
}

export class MyTranscriptsDto {
  @ApiProperty({ type: [TranscriptDto] }) items: readonly TranscriptDto[];
}

export class PublicTranscriptDto extends TranscriptDto {
  @ApiProperty() maskedName: string;
  @ApiProperty() unit: string;
  @ApiProperty() policy: string;
  @ApiProperty() verdict: string;
  @ApiProperty() entries: number;
  @ApiProperty({ description: 'SHA-256 of what it says, as printed on the paper' }) digest: string;
  @ApiProperty({ description: 'Whether the signature holds' }) signed: boolean;
}
