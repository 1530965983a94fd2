import type { Transaction } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import { FiguresOfPeople, type KeptStanding } from './figures-of-people';
import type { FiguresWanted } from './figures-wanted';

const PEOPLE_A_PAGE = 20_000;

interface Row extends KeptStanding {
  readonly personId: number;
  readonly unitId: number;
  readonly managedBy: string;
}

interface Group {
  readonly unitId: number;
  readonly managedBy: string;
  readonly figures: FiguresOfPeople;
}

/** Adds up what the standings say of categories and requirements, by the unit and the authority of the day. The year's state is held by the caller. */
export async function buildCategoryFigures(tx: Transaction, { year, policy, day }: FiguresWanted): Promise<void> {
  const groups = new Map<string, Group>();
  for (let after = 0; ; ) {
    const rows: Row[] = await tx.query(
      `SELECT s.person_id AS personId, g.unit_id AS unitId, g.managed_by AS managedBy, s.verdict, s.flags, s.outcome, s.by_category AS byCategory
         FROM standing s JOIN posting g ON g.person_id = s.person_id AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?)
        WHERE s.training_year = ? AND s.policy_version_id = ? AND s.attainment <> 'outside' AND s.person_id > ? ORDER BY s.person_id LIMIT ${PEOPLE_A_PAGE}`,
      [day, day, year, policy.id, after],
    );
    for (const row of rows) groupOf(groups, row).figures.add(policy, row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PEOPLE_A_PAGE) break;
    after = last.personId;
  }
  await tx.query('DELETE FROM overview_category_figure WHERE training_year = ?', [year]);
  const kept = [...groups.values()].map(({ unitId, managedBy, figures }) => [year, unitId, managedBy, figures.categories.packed(), figures.requirements.packed()]);
  await insertRows(tx, 'overview_category_figure', ['training_year', 'unit_id', 'managed_by', 'sums', 'requirements'], kept);
}

function groupOf(groups: Map<string, Group>, { unitId, managedBy }: Pick<Group, 'unitId' | 'managedBy'>): Group {
  const key = `${unitId} ${managedBy}`;
  const known = groups.get(key);
  if (known) return known;
  const opened = { unitId, managedBy, figures: new FiguresOfPeople() };
  groups.set(key, opened);
  return opened;
}
