import { ApiProperty } from '@nestjs/swagger';
import { TextDto } from '../../../../platform/http/list.dto';
import { DUPLICATE_REASONS, DUPLICATE_ROUTES, type DuplicateReason, type DuplicateRoute } from './possible-duplicates';

export class PossibleDuplicateDto {
  @ApiProperty({ enum: DUPLICATE_ROUTES, description: 'How it came: enrolment and waiting_claim are not in the ledger yet' }) route: DuplicateRoute;
  @ApiProperty({ description: 'Of the claim or class; of a ledger entry its number' }) id: number;
  @ApiProperty() title: string;
  @ApiProperty({ type: TextDto }) categoryTitle: TextDto;
  @ApiProperty({ type: TextDto }) unitTitle: TextDto;
  @ApiProperty({ description: 'Hundredths of the unit; 0 of a class that is not closed' }) quantityHundredths: number;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty({ enum: DUPLICATE_REASONS, isArray: true, description: 'Why it may be the same' }) reasons: readonly DuplicateReason[];
}

export class PossibleDuplicatesDto {
  @ApiProperty({ type: [PossibleDuplicateDto], description: 'The likeliest first' }) items: readonly PossibleDuplicateDto[];
}
