import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { PersonYears } from '../../assessments/public';
import { PolicyLibrary, policyRef } from '../../credit-policy/public';
import { Allow, assertPersonInScope, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { reportingErrors } from '../reporting.errors';
import { PersonCyclesDto } from './cycles.dto';
import { PersonYearPathDto } from './person-year-query.dto';
import { readCycles } from './read-cycles';

/** Requirements over several years: fixed cycles, rolling windows, years since an appointment. */
@ApiTags('person year')
@Controller('people/:personId/years/:year/cycles')
export class CyclesController {
  constructor(
    private readonly database: Database,
    private readonly policies: PolicyLibrary,
    private readonly personYears: PersonYears,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Counted now, under the policy in force for the year. */
  @Get()
  @Allow('people.read')
  @ApiOkResponse({ type: PersonCyclesDto })
  async read(@CurrentPrincipal() principal: Principal, @Param() { personId, year }: PersonYearPathDto): Promise<PersonCyclesDto> {
    await assertPersonInScope(this.database, scopeOf(principal, 'people.read'), personId);
    const policy = await this.policies.inForceOrNone(year);
    if (!policy) throw reportingErrors.yearNotOpen({ year });
    const items = await readCycles(this.personYears, { personId, year, policy, clock: this.clock });
    return { policy: policyRef(policy), asOf: this.clock.now().toISOString(), items };
  }
}
