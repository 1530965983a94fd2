import type { Transaction } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import { unpackCategories } from '../../assessments/public';
import { CategorySums } from './category-sums';
import type { FiguresWanted } from './figures-wanted';

const PEOPLE_A_PAGE = 20_000;

interface Row {
  readonly personId: number;
  readonly unitId: number;
  readonly managedBy: string;
  readonly byCategory: string;
}

interface Group {
  readonly unitId: number;
  readonly managedBy: string;
  readonly sums: CategorySums;
}

/** Adds up what the standings say of categories, by the unit and the authority of the day. The year's state is held by the caller. */
export async function buildCategoryFigures(tx: Transaction, { year, policyId, day }: FiguresWanted): Promise<void> {
  const groups = new Map<string, Group>();
  for (let after = 0; ; ) {
    const rows: Row[] = await tx.query(
      `SELECT s.person_id AS personId, g.unit_id AS unitId, g.managed_by AS managedBy, s.by_category AS byCategory
         FROM standing s JOIN posting g ON g.person_id = s.person_id AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?)
        WHERE s.training_year = ? AND s.policy_version_id = ? AND s.attainment <> 'outside' AND s.by_category <> '[]' AND s.person_id > ? ORDER BY s.person_id LIMIT ${PEOPLE_A_PAGE}`,
      [day, day, year, policyId, after],
    );
    for (const { unitId, managedBy, byCategory } of rows) groupOf(groups, unitId, managedBy).sums.add(unpackCategories(byCategory));
    const last = rows.at(-1);
    if (last === undefined || rows.length < PEOPLE_A_PAGE) break;
    after = last.personId;
  }
  await tx.query('DELETE FROM overview_category_figure WHERE training_year = ?', [year]);
  const figures = [...groups.values()].map(({ unitId, managedBy, sums }) => [year, unitId, managedBy, sums.packed()]);
  await insertRows(tx, 'overview_category_figure', ['training_year', 'unit_id', 'managed_by', 'sums'], figures);
}

function groupOf(groups: Map<string, Group>, unitId: number, managedBy: string): Group {
  const key = `${unitId} ${managedBy}`;
  const known = groups.get(key);
  if (known) return known;
  const opened = { unitId, managedBy, sums: new CategorySums() };
  groups.set(key, opened);
  return opened;
}
