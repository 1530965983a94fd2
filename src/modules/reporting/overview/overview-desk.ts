import { Injectable } from '@nestjs/common';
import type { TrainingDay, TrainingYear } from '#kernel';
import { Database } from '../../../platform/database/database';
import { holds, reachesUnit, scopeOf, type Principal, type Scope } from '../../identity/public';
import { readUnits } from '../../organizations/public';
import { reportingErrors } from '../reporting.errors';
import { TrainingYearContext } from '../training-year-context';
import { findUnitOn } from '../units/find-unit-on';
import { keepFigures } from './keep-figures';
import type { OverviewDto } from './overview.dto';
import type { OverviewContext } from './overview-context';
import { readOverview } from './read-overview';
import { readTraining } from './read-training';
import type { TrainingOverviewDto } from './training.dto';

export interface OverviewAsked {
  readonly year: TrainingYear;
  /** Left out: everything within reach. */
  readonly unitId?: number | undefined;
  /** People and units as on this day. */
  readonly asOf?: TrainingDay | undefined;
}

/** The overview as its reader may see it, for the page and for papers. */
@Injectable()
export class OverviewDesk {
  constructor(
    private readonly database: Database,
    private readonly years: TrainingYearContext,
  ) {}

  /** @throws DomainError YEAR_HAS_NO_POLICY, AS_OF_IN_FUTURE, UNIT_NOT_FOUND, UNIT_NOT_THEN */
  async overview(principal: Principal, asked: OverviewAsked): Promise<OverviewDto> {
    const scope = scopeOf(principal, 'overview.read');
    const overview = await readOverview(this.database, scope, asked.year, await this.contextOf(scope, asked));
    // The party school sees figures, not files.
    return holds(principal, 'people.read') ? overview : { ...overview, atRisk: { ...overview.atRisk, people: [] } };
  }

  /** As it is now, whatever day the other figures are of. @throws DomainError as {@link overview} */
  async training(principal: Principal, asked: Pick<OverviewAsked, 'year' | 'unitId'>): Promise<TrainingOverviewDto> {
    const scope = scopeOf(principal, 'overview.read');
    const { policy, day, now, unit } = await this.contextOf(scope, { year: asked.year, unitId: asked.unitId });
    await keepFigures(this.database, { year: asked.year, policy, day, now });
    return readTraining(this.database, { year: asked.year, day, now, policy, unit, scope, claims: principal.scopes.get('claims.read'), seesBases: holds(principal, 'partners.read') });
  }

  private async contextOf(scope: Scope, { year, unitId, asOf }: OverviewAsked): Promise<OverviewContext> {
    const { policy, ...on } = await this.years.of(year, asOf);
    if (policy === undefined) throw reportingErrors.yearNotOpen({ year });
    return { ...on, policy, unit: await findUnitOn(this.database, scope, { unitId: unitId ?? (await this.topUnit(scope)), day: asOf }) };
  }

  /** The highest unit within reach: the first in the order of the tree. */
  private async topUnit(scope: Scope): Promise<number> {
    const units = await readUnits(this.database);
    return units.find((unit) => reachesUnit(scope, unit.path))?.id ?? 0;
  }
}
