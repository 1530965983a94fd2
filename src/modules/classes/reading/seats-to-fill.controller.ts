import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { Allow, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { readSeatsToFill } from './read-seats-to-fill';
import { SeatsToFillDto } from './seats-to-fill.dto';

@ApiTags('seats')
@Controller('seats-to-fill')
export class SeatsToFillController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What the caller's units could still fill, and what waits for their approval. */
  @Get()
  @Allow('enrolments.nominate')
  @ApiOkResponse({ type: SeatsToFillDto })
  async read(@CurrentPrincipal() principal: Principal): Promise<SeatsToFillDto> {
    return { items: await readSeatsToFill(this.database, scopeOf(principal, 'enrolments.nominate')), asOf: this.clock.now().toISOString() };
  }
}
