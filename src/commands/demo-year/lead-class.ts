import { closeClass, keepClassDocument } from '../../modules/attendance/public';
import { archiveClass, cancelClass, openEnrolmentNow, publishClass, startClass } from '../../modules/classes/public';
import { SYSTEM_ACTOR } from '../../modules/identity/public';
import type { Transaction } from '../../platform/database/database';
import type { CastClass } from './cast-classes';
import type { YearStage } from './draw-up-year';
import { evaluateClass } from './evaluate-class';
import { allotDemoSeats, fillSeats } from './fill-seats';
import { holdSessions } from './hold-sessions';

type Agenda = Parameters<typeof keepClassDocument>[2]['file'];

const CLOSED_AFTER_WORKING_DAYS = 5;
const ARCHIVED_AFTER_WORKING_DAYS = 25;

/**
 * Takes an approved class through its states as far as its story goes, each step at its own hour. One transaction: the deadlines of a past class are
 * due from the moment it is published, and no worker may meet them half-way.
 */
export async function leadClass(tx: Transaction, stage: YearStage, { classId, one, agenda, now }: { readonly classId: number; readonly one: CastClass; readonly agenda: Agenda; readonly now: Date }): Promise<void> {
  const { calendar, actors: { school } } = stage;
  const { until, enrols: [opens], startsOn, days, cancelledBecause, lacksAgenda } = one.story;
  if (until === 'approved') return;
  await allotDemoSeats(tx, stage, classId, one);
  await publishClass(tx, classId, school, calendar.at(Math.min(opens - 2, -1), '09:00'));
  if (until === 'published') return;
  await openEnrolmentNow(tx, classId, school, calendar.at(opens, '09:00'));
  await fillSeats(tx, stage, classId, one);
  if (until === 'enrolling') return;
  if (until === 'cancelled') return cancelClass(tx, classId, cancelledBecause ?? '', school, calendar.at(-2, '11:00'));
  await startClass(tx, classId, SYSTEM_ACTOR, calendar.at(startsOn, '00:00'));
  await holdSessions(tx, stage, classId, now);
  const lastDay = startsOn + days - 1;
  if (lastDay >= 0) return;
  await evaluateClass(tx, stage, classId, lastDay);
  if (lacksAgenda) return;
  await keepClassDocument(tx, classId, { kind: 'agenda', ...(agenda ? { file: agenda } : {}) }, school, calendar.at(lastDay + 2, '10:00'));
  await closeClass(tx, classId, {}, school, calendar.at(lastDay + CLOSED_AFTER_WORKING_DAYS, '14:00'));
  if (until === 'archived') await archiveClass(tx, classId, school, calendar.at(lastDay + ARCHIVED_AFTER_WORKING_DAYS, '09:30'));
}
