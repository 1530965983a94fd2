import type { Database } from '../../../platform/database/database';
import { isUnderWay, type EnrolmentPath } from '../enrolment/enrolment-states';
import type { EntryDto } from '../enrolment/entry.dto';
import { SEAT_REFUSALS, type SeatRefusal } from '../enrolment/seat-refusals';
import { findClashes, type Clash } from '../seats/find-clash';
import { readSeatSituations } from '../seats/read-seat-situations';
import type { SeatSituation } from '../seats/seat-situation';
import { whyNoSeat } from '../seats/why-no-seat';

export interface EntryAnswer extends EntryDto {
  readonly classId: number;
  readonly personId: number;
}

/** For a whole list at once: who of these people would get into which of these classes on this path, and the rule where not. */
export async function whoMayEnter(database: Database, of: { readonly classIds: readonly number[]; readonly personIds: readonly number[] }, path: EnrolmentPath, now: Date): Promise<EntryAnswer[]> {
  const [situations, clashes] = [await readSeatSituations(database, of, now), await findClashes(database, of)];
  return situations.map(({ personId, situation }) => {
    const { classId, pool, enrolment } = situation;
    const underWay = enrolment !== undefined && isUnderWay(enrolment.state);
    const refusal = underWay ? undefined : firstRefusal(situation, clashes.find((clash) => clash.personId === personId && clash.inClassId === classId), path, now);
    return {
      classId, personId,
      mayApply: !underWay && refusal === undefined,
      code: refusal?.code ?? null,
      reason: refusal === undefined ? null : sentenceOf(refusal),
      facts: refusal?.facts ?? {},
      seatFree: pool.taken < pool.seats,
      enrolmentId: underWay ? enrolment.id : null,
      enrolmentState: underWay ? enrolment.state : null,
    };
  });
}

/** A clash goes before a full class: it would still be there when a seat is free. */
export function firstRefusal(situation: SeatSituation, clash: Clash | undefined, path: EnrolmentPath, now: Date): SeatRefusal | undefined {
  const refusal = whyNoSeat(situation, path, now);
  if (refusal && refusal.code !== 'SEATS_AND_WAITING_LIST_FULL') return refusal;
  if (!clash) return refusal;
  const { classId, title, day, half } = clash;
  return { code: 'TRAINEE_CLASH', facts: { classId, title, day, half } };
}

export function sentenceOf({ code }: SeatRefusal): { readonly zh: string; readonly en: string } {
  const [, zh, en] = SEAT_REFUSALS[code];
  return { zh, en };
}
