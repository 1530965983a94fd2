import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsEmail, IsIn, MaxLength, ValidateIf } from 'class-validator';
import { SentenceDto } from '../inbox/notices.dto';
import { NOTICE_KINDS, type NoticeKind } from '../wording/wordings';

export const LONGEST_ADDRESS = 254;
const LANGUAGES = ['zh', 'en'] as const;
export type MailLanguage = (typeof LANGUAGES)[number];

export class NoticePreferencesInputDto {
  @ApiProperty({ type: String, nullable: true, maxLength: LONGEST_ADDRESS, description: 'Null: notices stay in the inbox' })
  @ValidateIf((_, address) => address !== null) @MaxLength(LONGEST_ADDRESS) @IsEmail({ allow_utf8_local_part: false })
  address: string | null;

  @ApiProperty({ enum: LANGUAGES, description: 'Of the e-mails' })
  @IsIn(LANGUAGES)
  language: MailLanguage;

  @ApiProperty({ enum: NOTICE_KINDS, isArray: true, description: 'Kinds that come without an e-mail' })
  @IsArray() @ArrayUnique() @ArrayMaxSize(NOTICE_KINDS.length) @IsIn(NOTICE_KINDS, { each: true })
  muted: NoticeKind[];
}

export class NoticeKindPreferenceDto {
  @ApiProperty({ enum: NOTICE_KINDS }) kind: NoticeKind;
  @ApiProperty() name: SentenceDto;
  @ApiProperty({ description: 'Every notice comes to the inbox; this one also by e-mail' }) mail: boolean;
}

export class UndeliveredMailDto {
  @ApiProperty({ description: 'E-mails given up since the address was last set' }) count: number;
  @ApiProperty({ format: 'date-time' }) lastAt: string;
}

export class NoticePreferencesDto {
  @ApiProperty({ description: 'Whether this installation sends e-mail at all' }) mailOffered: boolean;
  @ApiProperty({ type: String, nullable: true }) address: string | null;
  @ApiProperty({ enum: LANGUAGES }) language: MailLanguage;
  @ApiProperty({ type: [NoticeKindPreferenceDto] }) kinds: readonly NoticeKindPreferenceDto[];
  @ApiProperty({ type: UndeliveredMailDto, nullable: true }) undelivered: UndeliveredMailDto | null;
}
