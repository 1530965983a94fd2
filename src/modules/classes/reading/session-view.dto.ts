import { ApiProperty } from '@nestjs/swagger';

export class SessionViewDto {
  @ApiProperty() id: number;
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ enum: ['am', 'pm'] }) half: string;
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty({ format: 'date-time' }) endsAt: string;
  @ApiProperty() topic: string;
  @ApiProperty({ type: Number, nullable: true }) courseVersionId: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'As that version has it' }) courseTitle: string | null;
  @ApiProperty({ type: [Number] }) teacherIds: readonly number[];
  @ApiProperty({ type: [String] }) teacherNames: readonly string[];
  @ApiProperty({ type: Number, nullable: true }) venueId: number | null;
  @ApiProperty() place: string;
}
