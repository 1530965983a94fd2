import type { Database } from '../../../platform/database/database';
import type { EligibilityDto } from '../enrolment/enrolments.dto';
import { isUnderWay } from '../enrolment/enrolment-states';
import { firstStep, stepsFrom } from '../enrolment/first-step';
import { findClashes } from '../seats/find-clash';
import { readSeatSituation } from '../seats/seat-situation';
import { readEnrolment } from './read-enrolments';
import { firstRefusal, sentenceOf } from './who-may-enter';

/** "Why can I not apply, why am I waiting": the same rules that decide, with the position in the queue. */
export async function readEligibility(database: Database, classId: number, personId: number, now: Date): Promise<EligibilityDto> {
  const situation = await readSeatSituation(database, classId, personId, now);
  const { enrolment, pool } = situation;
  const clashes = await findClashes(database, { classIds: [classId], personIds: [personId] });
  const underWay = enrolment !== undefined && isUnderWay(enrolment.state);
  const refusal = underWay ? undefined : firstRefusal(situation, clashes[0], 'self', now);
  const [queue] = await database.query<{ waiting: number; unitName: string | null }>(
    `SELECT (SELECT COUNT(*) FROM enrolment WHERE class_id = ? AND state = 'waiting' AND pool_unit_id = ?) AS waiting, (SELECT name FROM org_unit WHERE id = ?) AS unitName`,
    [classId, pool.unitId, pool.unitId],
  );
  return {
    mayApply: !underWay && refusal === undefined,
    code: refusal?.code ?? null,
    reason: refusal === undefined ? null : sentenceOf(refusal),
    facts: refusal?.facts ?? {},
    poolUnitId: pool.unitId,
    poolUnitName: queue?.unitName ?? '',
    poolSeats: pool.seats,
    poolTaken: pool.taken,
    seatFree: pool.taken < pool.seats,
    poolWaiting: Number(queue?.waiting ?? 0),
    enrolment: enrolment === undefined ? null : await readEnrolment(database, enrolment.id, now),
    stepsToCome: stepsFrom(situation.approval, underWay ? enrolment.state : firstStep(situation.approval, 'self'), 'self'),
    clashes: clashes.map(({ day, half, classId: otherId, title }) => ({ day, half, classId: otherId, title })),
  };
}
