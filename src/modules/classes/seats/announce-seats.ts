import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { SEATS_ALLOTTED, type SeatsChange } from '../classes.jobs';

interface UnitSeats {
  readonly unitId: number;
  readonly seats: number;
}

/** Says, when a class is published, which units have seats in it. */
export async function announceQuotas(tx: Transaction, classId: number, at: Date): Promise<void> {
  const quotas: UnitSeats[] = await tx.query('SELECT unit_id AS unitId, seats FROM seat_quota WHERE class_id = ? AND unit_id <> 0', [classId]);
  await announceSeats(tx, classId, { before: [], after: quotas }, at);
}

/** The open pool (0) is nobody's. */
export async function announceSeats(tx: Transaction, classId: number, { before, after }: { readonly before: readonly UnitSeats[]; readonly after: readonly UnitSeats[] }, at: Date): Promise<void> {
  const [had, have] = [before, after].map((quotas) => new Map(quotas.map(({ unitId, seats }) => [unitId, seats])));
  const unitIds = new Set([...before, ...after].map(({ unitId }) => unitId).filter((unitId) => unitId !== 0));
  const changes: SeatsChange[] = [...unitIds].map((unitId) => ({ unitId, before: had?.get(unitId) ?? 0, after: have?.get(unitId) ?? 0 })).filter((change) => change.before !== change.after);
  if (changes.length > 0) await appendToOutbox(tx, SEATS_ALLOTTED, { classId, at: at.toISOString(), changes });
}
