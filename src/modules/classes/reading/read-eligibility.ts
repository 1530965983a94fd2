import type { Database } from '../../../platform/database/database';
import type { EligibilityDto } from '../enrolment/enrolments.dto';
import { isUnderWay } from '../enrolment/enrolment-states';
import { firstStep, nextStep } from '../enrolment/first-step';
import { SEAT_REFUSALS, type SeatRefusal } from '../enrolment/seat-refusals';
import { findClash } from '../seats/find-clash';
import { readSeatSituation, type SeatSituation } from '../seats/seat-situation';
import { whyNoSeat } from '../seats/why-no-seat';
import { readEnrolment } from './read-enrolments';

/** "Why can I not apply, why am I waiting": the same rules that decide, with the position in the queue. */
export async function readEligibility(database: Database, classId: number, personId: number, now: Date): Promise<EligibilityDto> {
  const situation = await readSeatSituation(database, classId, personId, now);
  const { enrolment, pool } = situation;
  const underWay = enrolment !== undefined && isUnderWay(enrolment.state);
  const refusal = underWay ? undefined : await firstRefusal(database, situation, personId, now);
  const [queue] = await database.query<{ waiting: number; unitName: string | null }>(
    `SELECT (SELECT COUNT(*) FROM enrolment WHERE class_id = ? AND state = 'waiting' AND pool_unit_id = ?) AS waiting, (SELECT name FROM org_unit WHERE id = ?) AS unitName`,
    [classId, pool.unitId, pool.unitId],
  );
  return {
    mayApply: !underWay && refusal === undefined,
    code: refusal?.code ?? null,
    reason: refusal === undefined ? null : { zh: SEAT_REFUSALS[refusal.code][1], en: SEAT_REFUSALS[refusal.code][2] },
    facts: refusal?.facts ?? {},
    poolUnitId: pool.unitId,
    poolUnitName: queue?.unitName ?? '',
    poolSeats: pool.seats,
    poolTaken: pool.taken,
    seatFree: pool.taken < pool.seats,
    poolWaiting: Number(queue?.waiting ?? 0),
    enrolment: enrolment === undefined ? null : await readEnrolment(database, enrolment.id, now),
    stepsToCome: stepsToCome(situation),
  };
}

async function firstRefusal(database: Database, situation: SeatSituation, personId: number, now: Date): Promise<SeatRefusal | undefined> {
  const refusal = whyNoSeat(situation, 'self', now);
  if (refusal && refusal.code !== 'SEATS_AND_WAITING_LIST_FULL') return refusal;
  const { clash } = await findClash(database, situation.classId, personId);
  return clash ? { code: 'TRAINEE_CLASH', facts: { ...clash } } : refusal;
}

function stepsToCome({ approval, enrolment }: SeatSituation): string[] {
  const steps: string[] = [];
  let state = enrolment && isUnderWay(enrolment.state) && enrolment.state !== 'waiting' ? enrolment.state : firstStep(approval, 'self');
  while (state === 'pending_unit' || state === 'pending_organisation') {
    steps.push(state);
    state = nextStep(approval, state);
  }
  return steps;
}
