import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { PageDto } from '../../../platform/http/list.dto';

const LARGEST_ID = 4_294_967_295;

export class VerificationIdDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_ID)
  verificationId: number;
}

export class OrderVerificationDto {
  @ApiPropertyOptional({ default: false, description: 'Keep what is checked as a file for the offline verifier' })
  @IsOptional() @IsBoolean()
  keepsExport: boolean = false;
}

export class FaultSentenceDto {
  @ApiProperty() zh: string;
  @ApiProperty() en: string;
  @ApiProperty({ type: String, nullable: true, example: 'certificate:7', description: 'Of what the audit log tells more, as its list is asked for it' }) subject: string | null;
}

export class LedgerVerdictDto {
  @ApiProperty() intact: boolean;
  @ApiProperty() checkpoints: number;
  @ApiProperty() chains: number;
  @ApiProperty() entries: number;
  @ApiProperty({ description: 'Entries whose words are not given out' }) withheld: number;
  @ApiProperty() auditEntries: number;
  @ApiProperty({ description: 'Years whose results are sealed' }) sealedYears: number;
  @ApiProperty({ description: 'Entries that no checkpoint covers yet' }) uncovered: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Rows outside the ledger that were compared with what the audit log states of them; null before this was done' }) rows: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Of these nothing was ever stated: they are older' }) unstated: number | null;
  @ApiProperty({ type: [FaultSentenceDto], description: 'What was found, at most a thousand' }) faults: readonly FaultSentenceDto[];
  @ApiProperty() moreFaults: number;
}

export class LedgerVerificationDto {
  @ApiProperty() id: number;
  @ApiProperty({ enum: ['queued', 'running', 'completed', 'failed'] }) status: 'queued' | 'running' | 'completed' | 'failed';
  @ApiProperty() keepsExport: boolean;
  @ApiProperty({ type: Number, nullable: true }) total: number | null;
  @ApiProperty() done: number;
  @ApiProperty({ type: Number, nullable: true, description: 'How many were found; null before the end' }) faults: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Of the kept file' }) sizeBytes: number | null;
  @ApiProperty() by: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt: string | null;
  @ApiProperty({ type: LedgerVerdictDto, nullable: true, description: 'Only of a single one, and only at the end' }) verdict: LedgerVerdictDto | null;
}

export class LedgerVerificationPageDto extends PageDto {
  @ApiProperty({ type: [LedgerVerificationDto] }) items: readonly LedgerVerificationDto[];
}
