import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../../../platform/http/list.dto';
import { RED_LINE_STANDINGS, type RedLineStanding } from './red-line';

export class RedLineDto {
  @ApiProperty() id: string;
  @ApiProperty({ type: TextDto }) title: TextDto;
  @ApiProperty({ type: TextDto, description: 'What the rule asks' }) rule: TextDto;
  @ApiProperty({ enum: RED_LINE_STANDINGS, description: 'absent, off, present: of what must not be; kept, lacking: of what must be' }) standing: RedLineStanding;
  @ApiProperty({ type: TextDto, description: 'What was looked at' }) looked: TextDto;
  @ApiProperty({ type: [TextDto] }) found: readonly TextDto[];
}

export class RedLinesDto {
  @ApiProperty({ format: 'date-time' }) asOf: string;
  @ApiProperty({ type: TextDto, description: 'The rule, and how far it was read' }) source: TextDto;
  @ApiProperty({ description: 'No line is present or lacking' }) sound: boolean;
  @ApiProperty({ type: [RedLineDto] }) items: readonly RedLineDto[];
}
