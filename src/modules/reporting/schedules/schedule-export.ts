import { ORDERED_LIST_TERMS } from '#contracts';
import type { TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import type { Language } from '../../../platform/http/request-language';
import { recordAudit } from '../../audit/public';
import type { Actor, UnitInScope } from '../../identity/public';
import { reportingErrors } from '../reporting.errors';
import { nextDay } from './rhythm';
import type { NewScheduleDto, ScheduleDto } from './schedules.dto';

const MOST_AN_ACCOUNT = 20;

interface By {
  readonly actor: Actor;
  readonly accountId: number;
  readonly now: Date;
}

/** From the next day of the rhythm on. The caller has asked whether the unit is within reach. @throws DomainError SCHEDULES_FULL */
export async function schedule(tx: Transaction, { kind, rhythm, unitId, verdict, state }: NewScheduleDto, by: By & { readonly unit: UnitInScope | undefined; readonly today: TrainingDay; readonly language: Language }): Promise<ScheduleDto> {
  const running: unknown[] = await tx.query('SELECT id FROM scheduled_export WHERE account_id = ? AND ended_at IS NULL FOR UPDATE', [by.accountId]);
  if (running.length >= MOST_AN_ACCOUNT) throw reportingErrors.schedulesFull({ most: MOST_AN_ACCOUNT });
  const wish = { unitId, language: by.language, ...(kind === 'people-results' ? { verdict } : {}), ...(kind === 'claims' ? { state } : {}) };
  const nextOn = nextDay(rhythm, by.today);
  const unitName = by.unit?.name ?? '';
  const { insertId }: { insertId: number } = await tx.query('INSERT INTO scheduled_export (account_id, kind, wish, unit_name, rhythm, next_on, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)', [
    by.accountId, kind, JSON.stringify(wish), unitName, rhythm, nextOn, by.now,
  ]);
  const id = Number(insertId);
  await recordAudit(tx, {
    actor: by.actor,
    action: 'export.scheduled',
    summary: { zh: `定期生成“${ORDERED_LIST_TERMS[kind].zh}”`, en: `Scheduled a list: ${kind}` },
    subject: { kind: 'scheduled_export', id },
    ...(by.unit ? { unitPath: by.unit.path } : {}),
    after: { kind, rhythm, wish },
  });
  return { id, kind, rhythm, unitName, nextOn, last: null, ended: null };
}

/** One's own. @throws DomainError SCHEDULE_NOT_FOUND */
export async function endSchedule(tx: Transaction, scheduleId: number, { actor, accountId, now }: By): Promise<void> {
  const { affectedRows }: { affectedRows: number } = await tx.query('UPDATE scheduled_export SET ended_at = ? WHERE id = ? AND account_id = ? AND ended_at IS NULL', [now, scheduleId, accountId]);
  if (affectedRows === 0) throw reportingErrors.scheduleNotFound({ scheduleId });
  await recordAudit(tx, { actor, action: 'export.schedule-ended', summary: { zh: '停止定期生成', en: 'Ended a schedule of a list' }, subject: { kind: 'scheduled_export', id: scheduleId } });
}
