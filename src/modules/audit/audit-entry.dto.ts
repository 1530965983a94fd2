import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsISO8601, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PageDto, PageQueryDto } from '../../platform/http/list.dto';

/** `2026-11-23` or `2026-11-23T06:54:04Z`. */
const DAY_OR_INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

export class AuditEntryFilterDto {
  @ApiPropertyOptional({ description: 'Part of the actor’s name, or an account id' })
  @IsOptional() @IsString() @MaxLength(100)
  actor?: string;

  @ApiPropertyOptional({ description: 'An action, or the beginning of one: `account.created`, `account.`' })
  @IsOptional() @IsString() @MaxLength(80)
  action?: string;

  @ApiPropertyOptional({ description: 'Kind of the subject, or kind and id: `account`, `account:7`' })
  @IsOptional() @IsString() @MaxLength(110)
  subject?: string;

  @ApiPropertyOptional({ description: 'From this day or instant on' })
  @IsOptional() @Matches(DAY_OR_INSTANT) @IsISO8601({ strict: true })
  from?: string;

  @ApiPropertyOptional({ description: 'Before this instant; a day is included to its end' })
  @IsOptional() @Matches(DAY_OR_INSTANT) @IsISO8601({ strict: true })
  to?: string;

  @ApiPropertyOptional({ description: 'Words in what was done, in either language, or in the states before and after' })
  @IsOptional() @IsString() @MaxLength(100)
  text?: string;
}

export class AuditEntryQueryDto extends IntersectionType(AuditEntryFilterDto, PageQueryDto) {}

export class AuditSummaryDto {
  @ApiProperty() zh: string;
  @ApiProperty() en: string;
}

export class AuditActorDto {
  @ApiProperty({ type: Number, nullable: true, description: 'Null for what the system did by itself' }) accountId: number | null;
  @ApiProperty({ description: 'The name at that time' }) name: string;
}

export class AuditSubjectDto {
  @ApiProperty() kind: string;
  @ApiProperty() id: string;
}

export class AuditEntryDto {
  @ApiProperty() id: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() actor: AuditActorDto;
  @ApiProperty({ example: 'account.created' }) action: string;
  @ApiProperty() subject: AuditSubjectDto;
  @ApiProperty() summary: AuditSummaryDto;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) before: unknown;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) after: unknown;
  @ApiProperty() requestId: string;
}

export class AuditEntryPageDto extends PageDto {
  @ApiProperty({ type: [AuditEntryDto] }) items: readonly AuditEntryDto[];
}
