import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { PageDto } from '../../../platform/http/list.dto';

const LARGEST_NO = 4_294_967_295;

export class CheckpointNoDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_NO)
  no: number;
}

export class SigningKeyDto {
  @ApiProperty({ enum: ['ed25519', 'sm2'] }) algorithm: 'ed25519' | 'sm2';
  @ApiProperty({ description: 'Base64; for --key of the offline verifier' }) publicKey: string;
  @ApiProperty({ description: 'Sixteen digits in fours, to be compared by eye' }) fingerprint: string;
}

export class LedgerCheckpointDto {
  @ApiProperty() no: number;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The day whose end it marks; null for one ordered in between' }) closesDay: string | null;
  @ApiProperty({ format: 'date-time' }) takenAt: string;
  @ApiProperty({ description: 'Chains that had grown since the one before' }) leaves: number;
  @ApiProperty({ description: 'SHA-256 of what it states' }) digest: string;
  @ApiProperty({ type: SigningKeyDto }) key: SigningKeyDto;
}

export class LedgerCheckpointPageDto extends PageDto {
  @ApiProperty({ type: SigningKeyDto, description: 'By which this installation signs now' }) key: SigningKeyDto;
  @ApiProperty({ type: [LedgerCheckpointDto] }) items: readonly LedgerCheckpointDto[];
}
