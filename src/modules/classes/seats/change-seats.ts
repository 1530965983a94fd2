import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { readEffect, readStanding, type SeatEffect } from '../enrolment/effect-on-seats';
import { PUBLIC_STATES } from '../class/class-states';
import { classErrors } from '../classes.errors';
import { takeVenues } from '../timetable/book-resources';
import { readSessions } from '../timetable/read-sessions';
import { announceSeats } from './announce-seats';
import { allotSeats, type Allotment } from './allot-seats';
import { poolQuotas } from './pool-quotas';
import { lockSeats } from './seat-locks';

const FINISHED: readonly string[] = ['running', 'closed', 'archived', 'cancelled'];

/** The grid of units × seats and the capacity, decided by a person. Rooms follow the capacity. */
export async function changeSeats(tx: Transaction, classId: number, wanted: Allotment, actor: Actor, at: Date): Promise<SeatEffect> {
  const { quotas, class: locked } = await lockSeats(tx, classId);
  if (FINISHED.includes(locked.state)) throw classErrors.wrongState({ classId, state: locked.state });
  const before = await readStanding(tx, classId);
  await allotSeats(tx, classId, wanted, at);
  if (PUBLIC_STATES.includes(locked.state)) await announceSeats(tx, classId, { before: quotas, after: wanted.units }, at);
  if (wanted.capacity !== locked.capacity) await takeVenues(tx, { classId, people: wanted.capacity, purpose: locked.title }, await readSessions(tx, classId));
  const effect = await readEffect(tx, classId, before);
  await recordAudit(tx, {
    actor,
    action: 'class.seats-allotted',
    summary: { zh: `“${locked.title}”名额分配：班额 ${wanted.capacity}，${wanted.units.length} 个单位`, en: `Seats of “${locked.title}”: ${wanted.capacity}, allotted to ${wanted.units.length} units` },
    subject: { kind: 'training_class', id: classId },
    unitPath: locked.hostUnitPath,
    before: { capacity: locked.capacity, quotas },
    after: wanted,
  });
  return effect;
}

/** 收回: unused seats of units go to the open pool, where whoever waits gets them. Without units, of all. */
export async function recallSeats(tx: Transaction, classId: number, unitIds: readonly number[], actor: Actor, at: Date): Promise<SeatEffect> {
  const { quotas, class: locked } = await lockSeats(tx, classId);
  const recalled = ({ unitId }: { readonly unitId: number }): boolean => unitIds.length === 0 || unitIds.includes(unitId);
  const units = quotas.filter(({ unitId }) => unitId !== 0).map((quota) => ({ unitId: quota.unitId, seats: recalled(quota) ? quota.taken : quota.seats }));
  return changeSeats(tx, classId, { capacity: locked.capacity, units }, actor, at);
}

/** Makes all seats one pool now, without waiting for the date of the rule. */
export async function poolSeatsNow(tx: Transaction, classId: number, reason: string, actor: Actor, at: Date): Promise<SeatEffect> {
  if (reason.trim() === '') throw classErrors.reasonMissing();
  const { quotas, class: locked } = await lockSeats(tx, classId);
  if (locked.state !== 'enrolling') throw classErrors.wrongState({ classId, state: locked.state });
  const before = await readStanding(tx, classId);
  await poolQuotas(tx, classId, at);
  const effect = await readEffect(tx, classId, before);
  await recordAudit(tx, {
    actor,
    action: 'class.seats-pooled',
    summary: { zh: `“${locked.title}”名额统筹使用：${reason}`, en: `Pooled the seats of “${locked.title}”: ${reason}` },
    subject: { kind: 'training_class', id: classId },
    unitPath: locked.hostUnitPath,
    before: { quotas },
    after: { reason },
  });
  return effect;
}
