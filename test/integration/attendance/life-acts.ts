import { addDays } from '#kernel';
import { issueCertificates } from '../../../src/modules/attendance/certificates/issue-certificates';
import { reissueCertificate, revokeCertificate } from '../../../src/modules/attendance/certificates/change-certificate';
import { closeClass } from '../../../src/modules/attendance/closure/close-class';
import { reopenClass } from '../../../src/modules/attendance/closure/reopen-class';
import { correctMark } from '../../../src/modules/attendance/sign-in/correct-mark';
import { markAtDesk } from '../../../src/modules/attendance/sign-in/mark-at-desk';
import type { MarkState } from '../../../src/modules/attendance/sign-in/mark-states';
import { openEnrolment } from '../../../src/modules/classes/class/open-enrolment';
import { startClass } from '../../../src/modules/classes/class/start-class';
import { moveClass } from '../../../src/modules/classes/public';
import type { FactKinds } from '../../../src/modules/credit-ledger/public';
import { settleClass } from '../../../src/modules/credit-registration/class-credits/settle-class';
import { NOW } from '../classes/school';
import { inTurn, SEAT_ACTS, type Acts, type Walk } from '../classes/walkers';
import { ACTOR, AFTER, completePapers } from './running-class';

export interface LifeWalk extends Walk {
  readonly kinds: FactKinds;
}

const HALF_DAYS = 4;
/** Seldom on leave: one half-day of four is a withdrawal. */
const STATES: readonly MarkState[] = ['present', 'present', 'present', 'present', 'present', 'late', 'late', 'absent', 'on_leave'];

/** The whole life of classes: seats, sign-in, closing, credits, certificates, and all of it again after a reopening. */
export const LIFE_ACTS: Acts<LifeWalk> = [
  ...SEAT_ACTS.map(([weight, act]) => [weight / 2, act] as const),
  [8, (walk) => inSomeClass(walk, (tx, classId) => startClass(tx, classId, ACTOR, NOW))],
  [40, markSession],
  [16, (walk) => ofSomeTrainee(walk, (classId, personId, sessionId) => inTurn(walk.school, classId, (tx) => correctMark(tx, { classId, sessionId, personId, state: walk.dice.pick(STATES), reason: '有签到表为证' }, ACTOR, AFTER)))],
  [10, ({ school, dice, classes }) => completePapers(school, dice.pick(classes))],
  [30, (walk) => inSomeClass(walk, (tx, classId) => closeClass(tx, classId, {}, ACTOR, AFTER))],
  [10, (walk) => inSomeClass(walk, (tx, classId) => reopenClass(tx, classId, '补录签到', ACTOR, AFTER))],
  [12, (walk) => inSomeClass(walk, (tx, classId) => issueCertificates(tx, classId, [], ACTOR, AFTER))],
  [3, (walk) => ofSomeCertificate(walk, (id) => walk.school.database.transaction((tx) => revokeCertificate(tx, id, '核实后不符合条件', ACTOR, AFTER)))],
  [3, (walk) => ofSomeCertificate(walk, (id) => walk.school.database.transaction((tx) => reissueCertificate(tx, id, '遗失', ACTOR, AFTER)))],
  [12, ({ school, kinds, dice, classes }) => settleClass(school.database, kinds, dice.pick(classes))],
  [1, (walk) => inSomeClass(walk, (tx, classId) => moveClass(tx, classId, { to: 'archived', actor: ACTOR, at: AFTER }))],
];

/** A class whose life is over, or that begins with nobody, is followed by a new one on days of its own. */
export async function replaceFinishedClasses({ school, dice, classes }: LifeWalk): Promise<void> {
  const rows = await school.database.query<{ id: number }>("SELECT id FROM training_class WHERE id IN (?) AND (state IN ('cancelled', 'archived') OR (state = 'running' AND taken = 0))", [classes]);
  for (const { id } of rows) classes[classes.indexOf(id)] = await addLivingClass(school, dice.pick(['none', 'unit']));
}

export async function addLivingClass(school: Walk['school'], approval: string): Promise<number> {
  const classId = await school.addClass({ capacity: 6, waitingCapacity: 4, approval, state: 'published' });
  await school.database.query("UPDATE training_class SET code = CONCAT('2026-', LPAD(id, 4, '0')) WHERE id = ?", [classId]);
  const first = addDays('2020-01-01', classId * 2);
  const sessions = Array.from({ length: HALF_DAYS }, (_, index) => [classId, addDays(first, Math.floor(index / 2)), index % 2 === 0 ? 'am' : 'pm', `课次${index + 1}`, '', NOW]);
  await school.database.query('INSERT INTO class_session (class_id, day, half, topic, place, changed_at) VALUES ?', [sessions]);
  await school.database.transaction((tx) => openEnrolment(tx, classId, ACTOR, NOW));
  return classId;
}

function inSomeClass({ school, dice, classes }: LifeWalk, work: Parameters<typeof inTurn>[2]): Promise<unknown> {
  return inTurn(school, dice.pick(classes), work);
}

async function markSession({ school, dice, classes }: LifeWalk): Promise<unknown> {
  const classId = dice.pick(classes);
  const people = await school.database.query<{ personId: number }>("SELECT person_id AS personId FROM enrolment WHERE class_id = ? AND state = 'enrolled' ORDER BY person_id", [classId]);
  const marks = people.map(({ personId }) => ({ personId, state: dice.pick(STATES) }));
  for (const { id } of await sessionsOf(school, classId)) await inTurn(school, classId, (tx) => markAtDesk(tx, { classId, sessionId: id, method: 'desk' }, marks, ACTOR, AFTER));
  return undefined;
}

async function ofSomeTrainee({ school, dice, classes }: LifeWalk, act: (classId: number, personId: number, sessionId: number) => Promise<unknown>): Promise<unknown> {
  const classId = dice.pick(classes);
  const people = await school.database.query<{ personId: number }>("SELECT person_id AS personId FROM enrolment WHERE class_id = ? AND state = 'enrolled' ORDER BY person_id", [classId]);
  return people.length === 0 ? undefined : act(classId, dice.pick(people).personId, dice.pick(await sessionsOf(school, classId)).id);
}

async function ofSomeCertificate({ school, dice, classes }: LifeWalk, act: (id: number) => Promise<unknown>): Promise<unknown> {
  const rows = await school.database.query<{ id: number }>("SELECT id FROM certificate WHERE class_id = ? AND state IN ('valid', 'suspended') ORDER BY id", [dice.pick(classes)]);
  return rows.length === 0 ? undefined : act(dice.pick(rows).id);
}

function sessionsOf(school: Walk['school'], classId: number): Promise<{ id: number }[]> {
  return school.database.query('SELECT id FROM class_session WHERE class_id = ? ORDER BY day, half', [classId]);
}
