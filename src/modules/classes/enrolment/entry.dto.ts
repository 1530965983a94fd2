import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../../../platform/http/list.dto';
import { ENROLMENT_TRANSITIONS } from './enrolment-states';

/** Whether somebody would get into a class now, and the rule where not. */
export class EntryDto {
  @ApiProperty() mayApply: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'The first rule that keeps the person out' }) code: string | null;
  @ApiProperty({ type: TextDto, nullable: true }) reason: TextDto | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) facts: Readonly<Record<string, unknown>>;
  @ApiProperty({ description: 'Whether it would be a seat now, rather than a place in the queue' }) seatFree: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'What stands already' }) enrolmentId: number | null;
  @ApiProperty({ type: String, nullable: true, enum: Object.keys(ENROLMENT_TRANSITIONS) }) enrolmentState: string | null;
}
