import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Database } from '../../../platform/database/database';
import { Allow, CurrentPrincipal, holds, reachesUnit, scopeOf, type Principal, type Scope } from '../../identity/public';
import { readUnits } from '../../organizations/public';
import { reportingErrors } from '../reporting.errors';
import { TrainingYearContext } from '../training-year-context';
import { findUnitOn } from '../units/find-unit-on';
import { OverviewDto, OverviewQueryDto } from './overview.dto';
import { readOverview } from './read-overview';

@ApiTags('overview')
@Controller('overview')
export class OverviewController {
  constructor(
    private readonly database: Database,
    private readonly years: TrainingYearContext,
  ) {}

  /** Attainment of a unit and all below it, with its denominator, policy version and time. */
  @Get()
  @Allow('overview.read')
  @ApiOkResponse({ type: OverviewDto })
  async read(@CurrentPrincipal() principal: Principal, @Query() query: OverviewQueryDto): Promise<OverviewDto> {
    const scope = scopeOf(principal, 'overview.read');
    const { policy, ...on } = await this.years.of(query.year, query.asOf);
    if (policy === undefined) throw reportingErrors.yearNotOpen({ year: query.year });
    const unitId = query.unitId ?? (await this.topUnit(scope));
    const unit = await findUnitOn(this.database, scope, { unitId, day: query.asOf });
    const overview = await readOverview(this.database, scope, query.year, { ...on, policy, unit });
    // The party school sees figures, not files.
    return holds(principal, 'people.read') ? overview : { ...overview, atRisk: { ...overview.atRisk, people: [] } };
  }

  /** The highest unit within reach: the first in the order of the tree. */
  private async topUnit(scope: Scope): Promise<number> {
    const units = await readUnits(this.database);
    return units.find((unit) => reachesUnit(scope, unit.path))?.id ?? 0;
  }
}
