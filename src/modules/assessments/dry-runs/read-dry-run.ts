import type { Database } from '../../../platform/database/database';
import { scopeCondition, type Scope, type UnitInScope } from '../../identity/public';
import type { DryRunCountsDto, DryRunGroupsDto, DryRunUnitDto } from './dry-runs.dto';

const COUNTS = ['people', 'gained', 'lost', 'newly_met', 'no_longer_met', 'other_verdict', 'cycle_changed', 'met_before', 'met_after'] as const;
const NAMES = { people: 'people', gained: 'gained', lost: 'lost', newly_met: 'newlyMet', no_longer_met: 'noLongerMet', other_verdict: 'otherVerdict', cycle_changed: 'cycleChanged', met_before: 'metBefore', met_after: 'metAfter' } as const;
const SUMS = COUNTS.map((column) => `SUM(d.${column}) AS ${NAMES[column]}`).join(', ');
const NOBODY: DryRunCountsDto = { people: 0, gained: 0, lost: 0, newlyMet: 0, noLongerMet: 0, otherVerdict: 0, cycleChanged: 0, metBefore: 0, metAfter: 0 };

interface Reading {
  readonly database: Database;
  readonly scope: Scope;
  readonly runId: number;
  /** Whose people and units below are asked for. */
  readonly unit: UnitInScope;
  /** Of the run's own unit. */
  readonly runPath: string;
}

type SumRow = Readonly<Record<keyof DryRunCountsDto, string | number | null>>;

/** A completed dry run under one unit: its own people, the units directly below it with all they contain, and the ranks. */
export async function readDryRunGroups({ database, scope, runId, unit, runPath }: Reading): Promise<DryRunGroupsDto> {
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'NULL', personId: 'NULL' });
  const from = `FROM dry_run_group d JOIN org_unit u ON u.id = d.unit_id AND u.path LIKE ? WHERE d.run_id = ? AND ${within.sql}`;
  const parameters = [`${unit.path}%`, runId, ...within.parameters];
  // The part of the path after the unit's own begins with the id of the unit directly below it; empty for its own people.
  const below = `SUBSTRING_INDEX(SUBSTRING(u.path, ${unit.path.length + 1}), '/', 1)`;
  const [whole, units, ranks, around] = await Promise.all([
    database.query<SumRow>(`SELECT ${SUMS} ${from}`, parameters),
    database.query<SumRow & { below: string; deep: number }>(`SELECT ${below} AS below, MAX(u.path <> CONCAT(?, ${below}, '/')) AS deep, ${SUMS} ${from} GROUP BY below`, [unit.path, ...parameters]),
    database.query<SumRow & { rank: string }>(`SELECT d.\`rank\`, ${SUMS} ${from} GROUP BY d.\`rank\` ORDER BY d.\`rank\``, parameters),
    database.query<{ id: number; name: string }>('SELECT id, name FROM org_unit WHERE ? LIKE CONCAT(path, \'%\') AND path LIKE ? AND path <> ? ORDER BY depth', [unit.path, `${runPath}%`, unit.path]),
  ]);
  const names = await namesOf(database, units.map((row) => Number(row.below)).filter((id) => id > 0));
  return {
    unit: { id: unit.id, name: unit.name },
    within: around,
    whole: whole[0] ? countsOf(whole[0]) : NOBODY,
    units: units
      .map((row): DryRunUnitDto & { sortOrder: number } => {
        const child = names.get(Number(row.below));
        return { ...countsOf(row), unit: { id: child?.id ?? unit.id, name: child?.name ?? unit.name }, hasUnits: child !== undefined && Number(row.deep) === 1, sortOrder: child?.sortOrder ?? -1 };
      })
      .toSorted((left, right) => left.sortOrder - right.sortOrder || left.unit.id - right.unit.id)
      .map(({ sortOrder: _sortOrder, ...row }) => row),
    ranks: ranks.map((row) => ({ ...countsOf(row), rank: row.rank })),
  };
}

async function namesOf(database: Database, ids: readonly number[]): Promise<Map<number, { id: number; name: string; sortOrder: number }>> {
  if (ids.length === 0) return new Map();
  const rows = await database.query<{ id: number; name: string; sortOrder: number }>('SELECT id, name, sort_order AS sortOrder FROM org_unit WHERE id IN (?)', [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

function countsOf(row: SumRow): DryRunCountsDto {
  const { people, gained, lost, newlyMet, noLongerMet, otherVerdict, cycleChanged, metBefore, metAfter } = row;
  return {
    people: Number(people), gained: Number(gained), lost: Number(lost), newlyMet: Number(newlyMet), noLongerMet: Number(noLongerMet), otherVerdict: Number(otherVerdict), cycleChanged: Number(cycleChanged),
    metBefore: Number(metBefore), metAfter: Number(metAfter),
  };
}
