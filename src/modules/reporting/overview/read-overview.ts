import type { TrainingDay, TrainingYear } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { policyRef, type ReadyPolicy } from '../../credit-policy/public';
import { authoritiesWithin, type Scope, type UnitInScope } from '../../identity/public';
import { parametersOfDay, UNITS_ON_DAY } from '../../organizations/public';
import { listPeople } from '../people/list-people';
import { peopleWhere } from '../people/people-where';
import { denominatorStatement } from './denominator-statement';
import type { OverviewDto } from './overview.dto';

const AT_RISK_SHOWN = 10;

interface UnitRow {
  readonly unitId: number;
  readonly name: string;
  readonly path: string;
  readonly rank: string;
  readonly attainment: string | null;
  readonly unmet: string | null;
  readonly flagged: number;
  readonly people: number;
}

export interface OverviewContext {
  readonly day: TrainingDay;
  readonly now: Date;
  readonly policy: ReadyPolicy;
  readonly unit: UnitInScope;
  /** The day was asked for. */
  readonly past?: true;
}

/** One pass over the standings of a subtree, grouped in the database; what is shown adds up to the denominator. */
export async function readOverview(database: Database, scope: Scope, year: TrainingYear, on: OverviewContext): Promise<OverviewDto> {
  const where = peopleWhere(scope, { year }, { ...on, unitPath: on.unit.path });
  const [rows, children, atRisk] = await Promise.all([
    database.query<UnitRow>(
      `SELECT u.id AS unitId, u.name, u.path, g.\`rank\`, s.attainment, s.unmet, s.flags <> '' AS flagged, COUNT(*) AS people
         ${where.sql} GROUP BY u.id, u.name, u.path, g.\`rank\`, s.attainment, s.unmet, flagged`,
      where.parameters,
    ),
    childrenOf(database, on),
    listPeople(database, scope, { year, verdict: 'not_met', sort: 'name', limit: AT_RISK_SHOWN }, { ...on, unitPath: on.unit.path, policyOf: async () => on.policy }),
  ]);
  const groups = rows.map((row) => ({ ...row, people: Number(row.people) }));
  const assessed = groups.filter((row) => row.attainment !== 'outside');
  const excluded = count(groups) - count(assessed);
  const units = [{ id: on.unit.id, name: on.unit.name, path: on.unit.path, own: true }, ...children.map((child) => ({ ...child, own: false }))];
  return {
    year,
    asOf: on.now.toISOString(),
    day: on.day,
    policy: policyRef(on.policy),
    unit: { id: on.unit.id, name: on.unit.name },
    denominator: { people: count(assessed), excluded, statement: denominatorStatement(on.unit.name, on.day, { people: count(assessed), excluded, managedBy: authoritiesWithin(scope, on.unit.path) }) },
    met: count(assessed.filter(isMet)),
    notMet: count(assessed.filter((row) => row.attainment === 'not_met')),
    pending: count(assessed.filter((row) => row.attainment !== 'met' && row.attainment !== 'not_met')),
    flagged: count(assessed.filter((row) => Boolean(row.flagged))),
    byUnit: units
      .map(({ id, name, path, own }) => {
        const inUnit = assessed.filter((row) => (own ? row.unitId === id : row.path.startsWith(path)));
        return { unitId: id, name, people: count(inUnit), met: count(inUnit.filter(isMet)) };
      })
      .filter((unit) => unit.people > 0),
    byRank: byRank(assessed, on.policy),
    byRequirement: byRequirement(assessed, on.policy),
    atRisk: { count: atRisk.count, people: atRisk.items },
  };
}

function childrenOf(database: Database, { unit, day, past }: OverviewContext): Promise<{ id: number; name: string; path: string }[]> {
  const children = (units: string): string => `SELECT u.id, u.name, u.path FROM ${units} u WHERE u.parent_id = ? ORDER BY u.sort_order`;
  return past ? database.query(children(UNITS_ON_DAY), [...parametersOfDay(day), unit.id]) : database.query(children('org_unit'), [unit.id]);
}

type Group = Pick<UnitRow, 'attainment' | 'unmet' | 'rank' | 'people'>;

function count(groups: readonly { readonly people: number }[]): number {
  return groups.reduce((sum, group) => sum + group.people, 0);
}

function isMet(group: Pick<UnitRow, 'attainment'>): boolean {
  return group.attainment === 'met';
}

/** Highest rank first where the policy orders ranks; others behind, by name. */
function byRank(groups: readonly Group[], policy: ReadyPolicy): OverviewDto['byRank'] {
  const ladder: readonly unknown[] = policy.policy.ladders?.['profile.rank'] ?? RANKS_LOW_TO_HIGH;
  const place = (rank: string): number => ladder.indexOf(rank);
  const ranks = [...new Set(groups.map((group) => group.rank))].sort((left, right) => place(right) - place(left) || (left < right ? -1 : 1));
  return ranks.map((rank) => {
    const inRank = groups.filter((group) => group.rank === rank);
    return { rank, label: { zh: rank === '' ? '未填职级' : rank, en: rank === '' ? 'no rank given' : rank }, people: count(inRank), met: count(inRank.filter(isMet)) };
  });
}

/** Only people who were judged: a requirement nobody was counted for says nothing about them. */
function byRequirement(groups: readonly Group[], policy: ReadyPolicy): OverviewDto['byRequirement'] {
  const judged = groups.filter((group) => group.attainment !== null);
  return policy.policy.requirements.map(({ id, title }) => {
    const unmet = judged.filter((group) => (group.unmet ?? '').includes(`,${id},`));
    return { id, title, people: count(judged), met: count(judged) - count(unmet) };
  });
}

const RANKS_LOW_TO_HIGH = [
  '二级科员', '一级科员', '四级主任科员', '三级主任科员', '二级主任科员', '一级主任科员', '四级调研员', '三级调研员', '二级调研员', '一级调研员', '二级巡视员', '一级巡视员',
];
