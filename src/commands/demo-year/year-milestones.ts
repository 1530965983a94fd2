import type { TrainingDay } from '#kernel';
import { recordAudit } from '../../modules/audit/public';
import { SYSTEM_ACTOR } from '../../modules/identity/public';
import type { Database, Transaction } from '../../platform/database/database';

const ACTIONS = { drawn_up: 'demo_year.drawn-up', counted: 'demo_year.counted' } as const;
const WORDS = { drawn_up: ['编制示范市年度培训计划', 'Drew up the year of classes of the demo city'], counted: ['示范市年度培训班办到今天，学分已计入', 'Led the classes of the demo city as far as today and counted their credits'] } as const;
type Milestone = keyof typeof ACTIONS;

/** In the audit log, where whoever wonders who did all this finds the answer; a load that was cut off goes on from here. */
export async function markMilestone(tx: Transaction, milestone: Milestone, today: TrainingDay): Promise<void> {
  const [zh, en] = WORDS[milestone];
  await recordAudit(tx, { actor: SYSTEM_ACTOR, action: ACTIONS[milestone], summary: { zh, en }, subject: { kind: 'demo_year', id: today.slice(0, 4) }, after: { today } });
}

/** @returns the day that the story was told from, or `undefined` while it has not come so far */
export async function readMilestone(database: Database, milestone: Milestone): Promise<TrainingDay | undefined> {
  const [row] = await database.query<{ after: string }>('SELECT after_state AS after FROM audit_entry WHERE action = ? ORDER BY id LIMIT 1', [ACTIONS[milestone]]);
  return row ? (JSON.parse(row.after) as { readonly today: TrainingDay }).today : undefined;
}
