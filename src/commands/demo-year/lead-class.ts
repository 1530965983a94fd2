import { cancelClass, openEnrolmentNow, publishClass, startClass } from '../../modules/classes/public';
import { SYSTEM_ACTOR } from '../../modules/identity/public';
import type { Transaction } from '../../platform/database/database';
import { appraiseClass } from './appraise-class';
import { askForLeave } from './ask-for-leave';
import type { CastClass } from './cast-classes';
import { closeLedClass, type Agenda } from './close-led-class';
import type { YearStage } from './draw-up-year';
import { evaluateClass } from './evaluate-class';
import { allotDemoSeats, fillSeats } from './fill-seats';
import { changeTopic } from './change-topic';
import { holdSessions } from './hold-sessions';

/**
 * Takes an approved class through its states as far as its story goes, each step at its own hour. One transaction: the deadlines of a past class are
 * due from the moment it is published, and no worker may meet them half-way.
 */
export async function leadClass(tx: Transaction, stage: YearStage, { classId, one, agenda, now }: { readonly classId: number; readonly one: CastClass; readonly agenda: Agenda | undefined; readonly now: Date }): Promise<void> {
  const { calendar, actors: { school } } = stage;
  const { until, enrols: [opens], startsOn, days, evaluatedOn, cancelledBecause, lacksAgenda } = one.story;
  if (until === 'approved') return;
  await allotDemoSeats(tx, stage, classId, one);
  await publishClass(tx, classId, school, calendar.at(Math.min(opens - 2, -1), '09:00'));
  if (until === 'published') return;
  await openEnrolmentNow(tx, classId, school, calendar.at(opens, '09:00'));
  await fillSeats(tx, stage, classId, one);
  if (until === 'enrolling') return;
  if (until === 'cancelled') return cancelClass(tx, classId, cancelledBecause ?? '', school, calendar.at(-2, '11:00'));
  await changeTopic(tx, stage, classId, one.story);
  await startClass(tx, classId, SYSTEM_ACTOR, calendar.at(startsOn, '00:00'));
  await askForLeave(tx, stage, classId, one.story);
  await holdSessions(tx, stage, classId, now);
  await appraiseClass(tx, stage, classId, one.story);
  const lastDay = startsOn + days - 1;
  const isOver = lastDay < 0;
  if (isOver || evaluatedOn !== undefined) await evaluateClass(tx, stage, classId, { onDay: isOver ? lastDay : startsOn + (evaluatedOn ?? 0), wholeClass: isOver });
  if (isOver && !lacksAgenda) await closeLedClass(tx, stage, { classId, story: one.story, agenda });
}
