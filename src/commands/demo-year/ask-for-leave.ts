import { closeLeave, decideLeave, requestLeave } from '../../modules/attendance/public';
import type { Transaction } from '../../platform/database/database';
import type { ClassStory, LeaveStory } from './class-story';
import type { YearStage } from './draw-up-year';

/** The supervisor, the academic office and the organisation department: by its length the right one of them decides. */
const EVERY_STEP = ['class_supervisor', 'academic_office', 'organisation_department'] as const;
const YESTERDAY = -1;

interface Enrolled {
  readonly personId: number;
  readonly name: string;
}

/** Asked for the day before; what lies ahead was asked for yesterday. */
export async function askForLeave(tx: Transaction, stage: YearStage, classId: number, { startsOn, leave = [] }: Pick<ClassStory, 'startsOn' | 'leave'>): Promise<void> {
  const roll: Enrolled[] = await tx.query(
    "SELECT e.person_id AS personId, p.name FROM enrolment e JOIN civil_servant p ON p.id = e.person_id WHERE e.class_id = ? AND e.state = 'enrolled' AND e.person_id <> ? ORDER BY e.person_id",
    [classId, stage.actors.trainee.id],
  );
  for (const story of leave) {
    const person = roll[story.who];
    if (person) await tellLeave(tx, stage, { classId, startsOn, person, story });
  }
}

async function tellLeave(
  tx: Transaction,
  { calendar, actors: { school } }: YearStage,
  { classId, startsOn, person: { personId, name }, story }: { readonly classId: number; readonly startsOn: number; readonly person: Enrolled; readonly story: LeaveStory },
): Promise<void> {
  const { kind, reason, settled, refusedBecause = '' } = story;
  const halfDay = ([day, half]: LeaveStory['from']): { day: string; half: 'am' | 'pm' } => ({ day: calendar.day(startsOn + day), half });
  const askedOn = Math.min(startsOn + story.from[0] - 1, YESTERDAY);
  const { leaveId } = await requestLeave(tx, { classId, personId, from: halfDay(story.from), until: halfDay(story.until), kind, reason }, { accountId: null, name }, calendar.at(askedOn, '16:10'));
  if (settled === 'requested') return;
  await decideLeave(tx, leaveId, { approved: settled !== 'refused', reason: refusedBecause }, { steps: EVERY_STEP, actor: school }, calendar.at(askedOn, '17:05'));
  if (settled === 'closed') await closeLeave(tx, leaveId, halfDay(story.until), { accountId: null, name }, calendar.at(startsOn + story.until[0], '18:00'));
}
