import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsTrainingDay } from '../../../platform/http/is-training-day';
import { IsWritten } from '../../../platform/http/is-written';
import { NAMED_VERSION } from '../policies.dto';
import { ENACTMENT_STATES, type EnactmentState } from './enactment-states';

export class EnactmentIdDto {
  @ApiProperty({ minimum: 1 }) @Type(() => Number) @IsInt() @Min(1) @Max(4_294_967_295) enactmentId: number;
}

export class EnactmentInputDto {
  @ApiProperty({ minimum: 1990, maximum: 2200 }) @IsInt() @Min(1990) @Max(2200) year: number;
  @ApiProperty({ example: 'nanjing-2010@2' }) @Matches(NAMED_VERSION) policy: string;
  @ApiProperty({ format: 'date', description: 'At once when it is today or earlier' }) @IsTrainingDay() effectiveOn: string;
  @ApiProperty({ description: '文号' }) @IsString() @IsWritten() @MaxLength(100) documentNo: string;
  @ApiProperty() @IsString() @IsWritten() @MaxLength(300) reason: string;
}

export class EnactmentReasonDto {
  @ApiProperty() @IsString() @IsWritten() @MaxLength(300) reason: string;
}

export class EnactmentDto {
  @ApiProperty() id: number;
  @ApiProperty() year: number;
  @ApiProperty({ example: 'nanjing-2010@2' }) policy: string;
  @ApiProperty() titleZh: string;
  @ApiProperty() titleEn: string;
  @ApiProperty({ format: 'date' }) effectiveOn: string;
  @ApiProperty() documentNo: string;
  @ApiProperty() reason: string;
  @ApiProperty({ enum: ENACTMENT_STATES }) state: EnactmentState;
  @ApiProperty({ description: 'Why it was withdrawn or lapsed' }) endNote: string;
  @ApiProperty() decidedByName: string;
  @ApiProperty({ format: 'date-time' }) decidedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) inForceAt: string | null;
  @ApiProperty() mayWithdraw: boolean;
}

export class EnactmentListDto {
  @ApiProperty({ type: [EnactmentDto] }) items: readonly EnactmentDto[];
}
