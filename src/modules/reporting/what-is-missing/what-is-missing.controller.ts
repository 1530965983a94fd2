import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Database } from '../../../platform/database/database';
import { Allow, assertPersonInScope, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { YearExplainer } from '../person-year/explain-person-year';
import { PersonYearPathDto } from '../person-year/person-year-query.dto';
import { findWhatIsMissing } from './find-what-is-missing';
import { WhatIsMissingDto } from './what-is-missing.dto';

@ApiTags('person year')
@Controller('people/:personId/years/:year/what-is-missing')
export class WhatIsMissingController {
  constructor(
    private readonly database: Database,
    private readonly explainer: YearExplainer,
  ) {}

  /** The fewest classes after which nothing is missing: with a free seat, open to the person, without a clash. */
  @Get()
  @Allow('people.read')
  @ApiOkResponse({ type: WhatIsMissingDto })
  async read(@CurrentPrincipal() principal: Principal, @Param() { personId, year }: PersonYearPathDto): Promise<WhatIsMissingDto> {
    await assertPersonInScope(this.database, scopeOf(principal, 'people.read'), personId);
    return findWhatIsMissing(this.database, await this.explainer.explain(personId, year), personId);
  }
}
