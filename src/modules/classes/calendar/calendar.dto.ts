import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';

export class CalendarAddressDto {
  @ApiProperty({ description: 'Secret: whoever has it sees the timetable. Shown once' }) path: string;
}

export class CalendarTokenDto {
  @ApiProperty()
  @IsString() @Matches(/^[\w-]{32}(\.ics)?$/)
  token: string;
}

export class ClassCodeDto {
  @ApiProperty({ example: '2026-0012' })
  @Matches(/^\d{4}-\d{4,9}$/)
  code: string;
}
