import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';

export interface WorkingDayWanted {
  readonly day: string;
  readonly working: boolean;
  readonly name: string;
  readonly provisional: boolean;
}

export async function saveWorkingDay(tx: Transaction, { day, working, name, provisional }: WorkingDayWanted, actor: Actor): Promise<void> {
  const before = await readDay(tx, day);
  await tx.query(
    'INSERT INTO working_day (day, working, name, provisional) VALUES (?) ON DUPLICATE KEY UPDATE working = VALUES(working), name = VALUES(name), provisional = VALUES(provisional)',
    [[day, working ? 1 : 0, name, provisional ? 1 : 0]],
  );
  await auditDay(tx, day, actor, before, { working, name, provisional });
}

export async function forgetWorkingDay(tx: Transaction, day: string, actor: Actor): Promise<void> {
  const before = await readDay(tx, day);
  if (before === undefined) return;
  await tx.query('DELETE FROM working_day WHERE day = ?', [day]);
  await auditDay(tx, day, actor, before, undefined);
}

async function readDay(tx: Transaction, day: string): Promise<object | undefined> {
  const rows: object[] = await tx.query('SELECT working, name, provisional FROM working_day WHERE day = ? FOR UPDATE', [day]);
  return rows[0];
}

async function auditDay(tx: Transaction, day: string, actor: Actor, before: object | undefined, after: object | undefined): Promise<void> {
  await recordAudit(tx, {
    actor,
    action: after === undefined ? 'working_day.removed' : 'working_day.changed',
    summary: { zh: `调整节假日安排 ${day}`, en: `Changed the working calendar for ${day}` },
    subject: { kind: 'working_day', id: day },
    before,
    after,
  });
}
