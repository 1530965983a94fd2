import { closeLeave, decideLeave, requestLeave } from '../../modules/attendance/public';
import type { Actor } from '../../modules/identity/public';
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

interface Asker {
  readonly personId: number;
  readonly actor: Actor;
}

/** Asked for the day before; what lies ahead was asked for yesterday. */
export async function askForLeave(tx: Transaction, stage: YearStage, classId: number, { startsOn, leave = [] }: Pick<ClassStory, 'startsOn' | 'leave'>): Promise<void> {
  const roll: Enrolled[] = await tx.query(
    "SELECT e.person_id AS personId, p.name FROM enrolment e JOIN civil_servant p ON p.id = e.person_id WHERE e.class_id = ? AND e.state = 'enrolled' AND e.person_id <> ? ORDER BY e.person_id",
    [classId, stage.actors.trainee.id],
  );
  for (const story of leave) {
    const asker = story.who === 'trainee' ? { personId: stage.actors.trainee.id, actor: stage.actors.person(stage.actors.trainee) } : askerOf(roll[story.who]);
    if (asker) await tellLeave(tx, stage, { classId, startsOn, asker, story });
  }
}

function askerOf(person: Enrolled | undefined): Asker | undefined {
  return person && { personId: person.personId, actor: { accountId: null, name: person.name } };
}

async function tellLeave(
  tx: Transaction,
  { calendar, actors: { school } }: YearStage,
  { classId, startsOn, asker: { personId, actor }, story }: { readonly classId: number; readonly startsOn: number; readonly asker: Asker; readonly story: LeaveStory },
): Promise<void> {
  const { kind, reason, settled, refusedBecause = '' } = story;
  const halfDay = ([day, half]: LeaveStory['from']): { day: string; half: 'am' | 'pm' } => ({ day: calendar.day(startsOn + day), half });
  const askedOn = Math.min(startsOn + story.from[0] - 1, YESTERDAY);
  const { leaveId } = await requestLeave(tx, { classId, personId, from: halfDay(story.from), until: halfDay(story.until), kind, reason }, actor, calendar.at(askedOn, '16:10'));
  if (settled === 'requested') return;
  await decideLeave(tx, leaveId, { approved: settled !== 'refused', reason: refusedBecause }, { steps: EVERY_STEP, actor: school }, calendar.at(askedOn, '17:05'));
  if (settled === 'closed') await closeLeave(tx, leaveId, halfDay(story.until), actor, calendar.at(startsOn + story.until[0], '18:00'));
}
