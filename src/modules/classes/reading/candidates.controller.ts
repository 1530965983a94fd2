import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { scopeOfEntry } from '../enrolment/scope-of-entry';
import { CandidateQueryDto, CandidatesDto } from './candidates.dto';
import { ClassIdDto } from './classes.dto';
import { findCandidates } from './find-candidates';
import { assertVisible } from './visible-classes';

@ApiTags('enrolments')
@Controller('classes/:classId/candidates')
export class CandidatesController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** For call-ups, lists, substitutions and nominations: the people whom the caller may bring in, and what is known against it. */
  @Get()
  @Allow('enrolments.read')
  @ApiOkResponse({ type: CandidatesDto })
  async find(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Query() { q }: CandidateQueryDto): Promise<CandidatesDto> {
    await assertVisible(this.database, principal, classId);
    const scope = await scopeOfEntry(this.database, principal, classId);
    return { items: await findCandidates(this.database, { classId, scope, q }, this.clock.now()) };
  }
}
