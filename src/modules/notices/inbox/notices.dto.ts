import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Min } from 'class-validator';
import { PageDto, PageQueryDto } from '../../../platform/http/list.dto';
import { NOTICE_KINDS, type NoticeKind } from '../wording/wordings';

export class SentenceDto {
  @ApiProperty() zh: string;
  @ApiProperty() en: string;
}

export class NoticeQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: ['yes'], description: 'Only what has not been read' })
  @IsOptional() @IsIn(['yes'])
  unread?: 'yes';

  @ApiPropertyOptional({ enum: NOTICE_KINDS })
  @IsOptional() @IsIn(NOTICE_KINDS)
  kind?: NoticeKind;
}

export class NoticeReadingsDto {
  @ApiProperty({ type: 'integer', description: 'The newest notice that was on the page; later ones stay unread' })
  @IsInt() @Min(1)
  throughId: number;

  @ApiPropertyOptional({ enum: NOTICE_KINDS, description: 'Where the page showed this kind alone' })
  @IsOptional() @IsIn(NOTICE_KINDS)
  kind?: NoticeKind;
}

export const MAIL_STATES = ['none', 'waiting', 'sent', 'given_up'] as const;
export type MailState = (typeof MAIL_STATES)[number];

export class NoticeDto {
  @ApiProperty() id: number;
  @ApiProperty({ enum: NOTICE_KINDS }) kind: NoticeKind;
  @ApiProperty({ description: 'The kind itself' }) name: SentenceDto;
  @ApiProperty() title: SentenceDto;
  @ApiProperty({ type: [SentenceDto] }) lines: readonly SentenceDto[];
  @ApiProperty({ description: 'Where to go on: an address of the pages' }) page: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readAt: string | null;
  @ApiProperty({ enum: MAIL_STATES, description: 'What became of its e-mail; given_up: it could not be delivered' }) mail: MailState;
}

export class NoticePageDto extends PageDto {
  @ApiProperty({ type: [NoticeDto] }) items: readonly NoticeDto[];
}

export class UnreadNoticesDto {
  @ApiProperty() unread: number;
}
