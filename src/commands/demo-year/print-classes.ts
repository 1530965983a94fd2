import { CLASS_STATE_TERMS } from '#contracts';
import { CLASS_STATES, type ClassState } from '../../modules/classes/public';
import type { Database } from '../../platform/database/database';

/** How many classes stand in which state, in the order of a class's life; nothing when there are none. */
export async function printClasses(database: Database): Promise<void> {
  const rows = await database.query<{ state: ClassState; classes: number }>('SELECT state, COUNT(*) AS classes FROM training_class GROUP BY state');
  if (rows.length === 0) return;
  const counts = new Map(rows.map(({ state, classes }) => [state, Number(classes)]));
  const shown = CLASS_STATES.filter((state) => counts.has(state)).map((state) => `${CLASS_STATE_TERMS[state].zh} ${state} ${counts.get(state)}`);
  process.stdout.write(`  培训班 classes  ${shown.join(' · ')}\n\n`);
}
