import { markAtDesk, type DeskMark } from '../../modules/attendance/public';
import { readSessions, sessionTimes } from '../../modules/classes/public';
import type { Transaction } from '../../platform/database/database';
import type { YearStage } from './draw-up-year';

const MINUTE = 60_000;
/** One in so many comes late or stays away: enough to be seen in a list of forty. */
const LATE_ONE_IN = 23;
const ABSENT_ONE_IN = 61;

/** What the desk wrote down in every half-day that is over. */
export async function holdSessions(tx: Transaction, { actors: { school, trainee } }: YearStage, classId: number, now: Date): Promise<void> {
  const enrolled: { personId: number }[] = await tx.query("SELECT person_id AS personId FROM enrolment WHERE class_id = ? AND state = 'enrolled' ORDER BY person_id", [classId]);
  for (const [index, { id, day, half }] of (await readSessions(tx, classId)).entries()) {
    const { startsAt, endsAt } = sessionTimes(day, half);
    if (endsAt > now) break;
    const away: { personId: number }[] = await tx.query("SELECT person_id AS personId FROM attendance_mark WHERE session_id = ? AND state = 'on_leave'", [id]);
    const onLeave = new Set(away.map(({ personId }) => personId));
    const marks = enrolled.filter(({ personId }) => !onLeave.has(personId)).map(({ personId }): DeskMark => {
      const state = personId === trainee.id ? 'present' : stateOf(personId + index * 7);
      return { personId, state, signedAt: new Date(startsAt.getTime() + (state === 'late' ? 9 : -(personId % 20) - 1) * MINUTE) };
    });
    await markAtDesk(tx, { classId, sessionId: id, method: index % 3 === 2 ? 'list' : 'desk' }, marks, school, endsAt);
  }
}

function stateOf(number: number): DeskMark['state'] {
  if (number % ABSENT_ONE_IN === 0) return 'absent';
  return number % LATE_ONE_IN === 0 ? 'late' : 'present';
}
