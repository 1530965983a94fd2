import type { Database, Transaction } from '../../../platform/database/database';
import { buildCategoryFigures } from './build-category-figures';
import type { FiguresWanted } from './figures-wanted';

const LONGEST_KEPT_MILLISECONDS = 600_000;

/**
 * Makes sure that the figures of a year are those of its postings and standings as they are now, and builds them anew where not. Asking
 * for the basis costs four looks at an index. What changes without leaving a trace there shows after ten minutes.
 * @returns when they were built: the time that every figure states
 */
export async function keepFigures(database: Database, wanted: FiguresWanted): Promise<Date> {
  const [state] = await database.query<State>(`${STATE}`, [wanted.year, wanted.year]);
  if (state && isFresh(state, wanted)) return state.builtAt;
  return database.transaction((tx) => buildFigures(tx, wanted));
}

interface State {
  readonly basis: string | null;
  readonly builtAt: Date;
  readonly counted: Date | null;
  readonly postings: number | null;
  /** Who leaves gets no new posting, nor does whose move is undone. */
  readonly moves: number | null;
  readonly undone: Date | null;
}

const STATE = `SELECT s.basis, s.built_at AS builtAt, (SELECT MAX(computed_at) FROM standing WHERE training_year = ?) AS counted, (SELECT MAX(id) FROM posting) AS postings,
    (SELECT MAX(id) FROM posting_move) AS moves, (SELECT MAX(undone_at) FROM posting_move) AS undone
  FROM (SELECT 1) one LEFT JOIN overview_state s ON s.training_year = ?`;

function basisOf({ policy, day }: FiguresWanted, { counted, postings, moves, undone }: Omit<State, 'basis' | 'builtAt'>): string {
  return [policy.id, day, counted?.toISOString() ?? '', postings ?? 0, moves ?? 0, undone?.toISOString() ?? ''].join(' ');
}

function isFresh(state: State, wanted: FiguresWanted): boolean {
  return state.basis === basisOf(wanted, state) && Math.abs(wanted.now.getTime() - state.builtAt.getTime()) < LONGEST_KEPT_MILLISECONDS;
}

/** One builds while others wait for the row of the year; who comes second finds it done. */
async function buildFigures(tx: Transaction, wanted: FiguresWanted): Promise<Date> {
  const { year, policy, day, now } = wanted;
  await tx.query("INSERT INTO overview_state (training_year, basis, built_at) VALUES (?, '', ?) ON DUPLICATE KEY UPDATE training_year = training_year", [year, now]);
  await tx.query('SELECT basis FROM overview_state WHERE training_year = ? FOR UPDATE', [year]);
  const [state]: State[] = await tx.query(STATE, [year, year]);
  if (!state) throw new Error(`overview_state of ${year} is gone while it is held`);
  if (isFresh(state, wanted)) return state.builtAt;
  await tx.query('DELETE FROM overview_figure WHERE training_year = ?', [year]);
  await tx.query(
    `INSERT INTO overview_figure (training_year, unit_id, \`rank\`, post, staff_kind, managed_by, attainment, flagged, people)
     SELECT ?, g.unit_id, g.\`rank\`, g.post, g.staff_kind, g.managed_by, s.attainment, IFNULL(s.flags <> '', 0) AS flagged, COUNT(*)
       FROM posting g LEFT JOIN standing s ON s.training_year = ? AND s.policy_version_id = ? AND s.person_id = g.person_id
      WHERE g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?)
      GROUP BY g.unit_id, g.\`rank\`, g.post, g.staff_kind, g.managed_by, s.attainment, flagged`,
    [year, year, policy.id, day, day],
  );
  await buildCategoryFigures(tx, wanted);
  await tx.query('UPDATE overview_state SET basis = ?, built_at = ? WHERE training_year = ?', [basisOf(wanted, state), now, year]);
  return now;
}
