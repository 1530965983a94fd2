import type { TrainingYear } from '#kernel';
import { officialWord, RANKS } from '#contracts';
import { POSTS } from '#credit-rules';
import type { Database } from '../../../platform/database/database';
import { policyRef, type ReadyPolicy } from '../../credit-policy/public';
import { authoritiesWithin, scopeCondition, type Scope } from '../../identity/public';
import { parametersOfDay, UNITS_ON_DAY } from '../../organizations/public';
import { denominatorStatement } from './denominator-statement';
import { keepFigures } from './keep-figures';
import type { OverviewContext } from './overview-context';
import type { OverviewDto } from './overview.dto';
import { peopleWhere } from '../people/people-where';
import { readAddedUp } from './read-added-up';
import { showCategories } from './show-categories';
import { listAtRisk, listAtRiskOn } from './list-at-risk';

interface Group {
  readonly unitId: number;
  readonly path: string;
  readonly rank: string;
  readonly post: string;
  readonly staffKind: string;
  readonly attainment: string | null;
  readonly flagged: number;
  readonly people: number;
}

/** The groups of a subtree, added up: what is shown adds up to the denominator. */
export async function readOverview(database: Database, scope: Scope, year: TrainingYear, on: OverviewContext): Promise<OverviewDto> {
  const [{ groups, builtAt }, children] = await Promise.all([on.past ? groupsOfDay(database, scope, year, on) : keptGroups(database, scope, year, on), childrenOf(database, on)]);
  const assessed = groups.filter((row) => row.attainment !== 'outside');
  const excluded = count(groups) - count(assessed);
  const notMet = count(assessed.filter((row) => row.attainment === 'not_met'));
  const { categories, requirements } = await readAddedUp(database, scope, year, on);
  const units = [{ id: on.unit.id, name: on.unit.name, path: on.unit.path, own: true }, ...children.map((child) => ({ ...child, own: false }))];
  return {
    year,
    asOf: builtAt.toISOString(),
    day: on.day,
    policy: policyRef(on.policy),
    unit: { id: on.unit.id, name: on.unit.name },
    denominator: { people: count(assessed), excluded, statement: denominatorStatement(on.unit.name, on.day, { people: count(assessed), excluded, managedBy: authoritiesWithin(scope, on.unit.path) }) },
    met: count(assessed.filter(isMet)),
    notMet,
    pending: count(assessed.filter((row) => row.attainment !== 'met' && row.attainment !== 'not_met')),
    flagged: count(assessed.filter((row) => Boolean(row.flagged))),
    byUnit: units
      .map(({ id, name, path, own }) => {
        const inUnit = assessed.filter((row) => (own ? row.unitId === id : row.path.startsWith(path)));
        return { unitId: id, name, people: count(inUnit), met: count(inUnit.filter(isMet)) };
      })
      .filter((unit) => unit.people > 0),
    byRank: byRank(assessed, on.policy),
    byPost: byPost(assessed, on.policy),
    byStaffKind: byStaffKind(assessed),
    byRequirement: on.policy.policy.requirements.map(({ id, title, advisory = false }) => ({ id, title, advisory, ...requirements.of(id) })),
    byCategory: showCategories(on.policy.policy, categories.list()),
    atRisk: { count: notMet, people: on.past ? await listAtRiskOn(database, scope, year, on) : await listAtRisk(database, scope, year, { ...on, notMet }) },
  };
}

interface Read {
  readonly groups: readonly Group[];
  /** When they were added up. */
  readonly builtAt: Date;
}

async function keptGroups(database: Database, scope: Scope, year: TrainingYear, on: OverviewContext): Promise<Read> {
  const builtAt = await keepFigures(database, { year, policy: on.policy, day: on.day, now: on.now });
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'f.managed_by' });
  const groups = await database.query<Group>(
    `SELECT f.unit_id AS unitId, u.path, f.\`rank\`, f.post, f.staff_kind AS staffKind, f.attainment, f.flagged, f.people
       FROM overview_figure f JOIN org_unit u ON u.id = f.unit_id WHERE f.training_year = ? AND u.path LIKE ? AND ${within.sql}`,
    [year, `${on.unit.path}%`, ...within.parameters],
  );
  return { groups, builtAt };
}

/** A day that was asked for is seldom asked for again: its figures are not kept. */
async function groupsOfDay(database: Database, scope: Scope, year: TrainingYear, on: OverviewContext): Promise<Read> {
  const where = peopleWhere(scope, { year }, { ...on, unitPath: on.unit.path });
  const rows = await database.query<Group>(
    `SELECT u.id AS unitId, u.path, g.\`rank\`, g.post, g.staff_kind AS staffKind, s.attainment, s.flags <> '' AS flagged, COUNT(*) AS people
       ${where.sql} GROUP BY u.id, u.path, g.\`rank\`, g.post, g.staff_kind, s.attainment, flagged`,
    where.parameters,
  );
  return { groups: rows.map((row) => ({ ...row, people: Number(row.people) })), builtAt: on.now };
}

function childrenOf(database: Database, { unit, day, past }: OverviewContext): Promise<{ id: number; name: string; path: string }[]> {
  const children = (units: string): string => `SELECT u.id, u.name, u.path FROM ${units} u WHERE u.parent_id = ? ORDER BY u.sort_order`;
  return past ? database.query(children(UNITS_ON_DAY), [...parametersOfDay(day), unit.id]) : database.query(children('org_unit'), [unit.id]);
}

function count(groups: readonly { readonly people: number }[]): number {
  return groups.reduce((sum, group) => sum + group.people, 0);
}

function isMet(group: Pick<Group, 'attainment'>): boolean {
  return group.attainment === 'met';
}

/** Highest rank first where the policy orders ranks; others behind, by name. */
function byRank(groups: readonly Group[], policy: ReadyPolicy): OverviewDto['byRank'] {
  const ladder: readonly unknown[] = policy.policy.ladders?.['profile.rank'] ?? RANKS;
  const place = (rank: string): number => ladder.indexOf(rank);
  const ranks = [...new Set(groups.map((group) => group.rank))].sort((left, right) => place(right) - place(left) || (left < right ? -1 : 1));
  return ranks.map((rank) => {
    const inRank = groups.filter((group) => group.rank === rank);
    return { rank, label: { zh: rank === '' ? '未填职级' : rank, en: rank === '' ? 'no rank given' : officialWord(rank, 'en') }, people: count(inRank), met: count(inRank.filter(isMet)) };
  });
}

/** Highest post first where the policy orders posts; those without one last. */
function byPost(groups: readonly Group[], policy: ReadyPolicy): OverviewDto['byPost'] {
  const ladder: readonly unknown[] = policy.policy.ladders?.['profile.post'] ?? POSTS;
  const place = (post: string): number => (post === '' ? -2 : ladder.indexOf(post));
  const posts = [...new Set(groups.map((group) => group.post))].sort((left, right) => place(right) - place(left) || (left < right ? -1 : 1));
  return posts.map((post) => {
    const alike = groups.filter((group) => group.post === post);
    return { post, people: count(alike), met: count(alike.filter(isMet)) };
  });
}

function byStaffKind(groups: readonly Group[]): OverviewDto['byStaffKind'] {
  const kinds = [...new Set(groups.map((group) => group.staffKind))].toSorted();
  return kinds.map((staffKind) => {
    const alike = groups.filter((group) => group.staffKind === staffKind);
    return { staffKind, people: count(alike), met: count(alike.filter(isMet)) };
  });
}
