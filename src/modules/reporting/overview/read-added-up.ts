import type { TrainingYear } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { scopeCondition, type Scope } from '../../identity/public';
import { peopleWhere } from '../people/people-where';
import { FiguresOfPeople, type KeptStanding } from './figures-of-people';
import type { OverviewContext } from './overview-context';

/** What the assessed people of a subtree had counted by category, and how many of them meet each requirement. */
export function readAddedUp(database: Database, scope: Scope, year: TrainingYear, on: OverviewContext): Promise<FiguresOfPeople> {
  return on.past ? addedUpOfDay(database, scope, year, on) : keptFigures(database, scope, year, on);
}

async function keptFigures(database: Database, scope: Scope, year: TrainingYear, { unit }: OverviewContext): Promise<FiguresOfPeople> {
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'f.managed_by' });
  const rows = await database.query<{ sums: string; requirements: string }>(
    `SELECT f.sums, f.requirements FROM overview_category_figure f JOIN org_unit u ON u.id = f.unit_id WHERE f.training_year = ? AND u.path LIKE ? AND ${within.sql}`,
    [year, `${unit.path}%`, ...within.parameters],
  );
  const figures = new FiguresOfPeople();
  for (const row of rows) figures.addPacked(row);
  return figures;
}

async function addedUpOfDay(database: Database, scope: Scope, year: TrainingYear, on: OverviewContext): Promise<FiguresOfPeople> {
  const where = peopleWhere(scope, { year }, { ...on, unitPath: on.unit.path });
  const rows = await database.query<KeptStanding>(`SELECT s.verdict, s.flags, s.outcome, s.by_category AS byCategory ${where.sql} AND s.attainment <> 'outside'`, where.parameters);
  const figures = new FiguresOfPeople();
  for (const row of rows) figures.add(on.policy, row);
  return figures;
}
