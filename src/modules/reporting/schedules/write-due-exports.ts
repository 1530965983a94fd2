import { trainingDayAt, type TrainingDay } from '#kernel';
import type { Database, Transaction } from '../../../platform/database/database';
import { queueExport } from '../../../platform/exports/queue-export';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import type { SpokenWish } from '../exports/export-reach';
import { titleOf, type ListKind } from '../exports/list-kinds';
import { SCHEDULE_ENDED } from '../reporting.jobs';
import { nextDay, type Rhythm } from './rhythm';
import { whyScheduleEnds, type ScheduleEnd } from './schedule-ends';

const MOST_AT_ONCE = 50;

interface Due {
  readonly id: number;
  readonly accountId: number;
  readonly kind: ListKind;
  readonly wish: string;
  readonly unitName: string;
  readonly rhythm: Rhythm;
}

/**
 * Asks for the lists whose day has come, once however many workers look and however long none did; the year is the one that runs then. A
 * schedule whose owner may export no more, or whose unit is closed or out of their reach, ends, and they are told once. @returns how many were asked for
 */
export async function writeDueExports(database: Database, now: Date): Promise<number> {
  const today = trainingDayAt(now);
  const due = await database.query<{ id: number }>('SELECT id FROM scheduled_export WHERE ended_at IS NULL AND next_on <= ? ORDER BY next_on, id LIMIT ?', [today, MOST_AT_ONCE]);
  let asked = 0;
  for (const { id } of due) {
    const end = await whyEnds(database, id, today);
    if (await database.transaction((tx) => (end === undefined ? askFor(tx, id, { today, now }) : endSchedule(tx, id, { end, now })))) asked += 1;
  }
  return asked;
}

async function whyEnds(database: Database, id: number, today: TrainingDay): Promise<ScheduleEnd | undefined> {
  const [row] = await database.query<{ accountId: number; wish: string }>('SELECT account_id AS accountId, wish FROM scheduled_export WHERE id = ?', [id]);
  return whyScheduleEnds(database, { accountId: row?.accountId ?? 0, unitId: (JSON.parse(row?.wish ?? '{}') as { unitId?: number }).unitId }, today);
}

/** The row is held, so that a second worker finds the next day in it. */
async function askFor(tx: Transaction, id: number, { today, now }: { readonly today: TrainingDay; readonly now: Date }): Promise<boolean> {
  const [row]: Due[] = await tx.query(
    'SELECT id, account_id AS accountId, kind, wish, unit_name AS unitName, rhythm FROM scheduled_export WHERE id = ? AND ended_at IS NULL AND next_on <= ? FOR UPDATE',
    [id, today],
  );
  if (!row) return false;
  const year = Number(today.slice(0, 4));
  const wish = { ...(JSON.parse(row.wish) as SpokenWish), year };
  const title = titleOf({ kind: row.kind, year, on: today, unitName: row.unitName }, wish.language ?? 'zh');
  const exportId = await queueExport(tx, { kind: row.kind, wish, title, accountId: row.accountId, at: now, announced: true });
  await tx.query('UPDATE scheduled_export SET next_on = ?, last_export_id = ? WHERE id = ?', [nextDay(row.rhythm, today), exportId, id]);
  return true;
}

async function endSchedule(tx: Transaction, id: number, { end, now }: { readonly end: ScheduleEnd; readonly now: Date }): Promise<boolean> {
  const { affectedRows }: { affectedRows: number } = await tx.query('UPDATE scheduled_export SET ended_at = ?, ended_for = ? WHERE id = ? AND ended_at IS NULL', [now, end, id]);
  if (affectedRows > 0) await appendToOutbox(tx, SCHEDULE_ENDED, { scheduleId: id, at: now.toISOString() });
  return false;
}
