import { ApiProperty } from '@nestjs/swagger';

export class LedgerHeadDto {
  @ApiProperty() entryNo: number;
  @ApiProperty({ description: 'SHA-256 of the last line, hexadecimal; empty without lines' }) hash: string;
}

