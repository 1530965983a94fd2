import { CLASS_STATES, type ClassState } from '../../modules/classes/public';
import type { Database } from '../../platform/database/database';

const WORDS: Readonly<Record<ClassState, string>> = {
  draft: '草稿 draft', submitted: '待批 submitted', approved: '已批 approved', published: '已发布 published', enrolling: '报名中 enrolling',
  running: '在训 running', closed: '已结班 closed', archived: '已归档 archived', cancelled: '已取消 cancelled',
};

/** How many classes stand in which state, in the order of a class's life; nothing when there are none. */
export async function printClasses(database: Database): Promise<void> {
  const rows = await database.query<{ state: ClassState; classes: number }>('SELECT state, COUNT(*) AS classes FROM training_class GROUP BY state');
  if (rows.length === 0) return;
  const counts = new Map(rows.map(({ state, classes }) => [state, Number(classes)]));
  const shown = CLASS_STATES.filter((state) => counts.has(state)).map((state) => `${WORDS[state]} ${counts.get(state)}`);
  process.stdout.write(`  培训班 classes  ${shown.join(' · ')}\n\n`);
}
