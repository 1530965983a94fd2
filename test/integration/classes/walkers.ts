import { cancelClass } from '../../../src/modules/classes/class/cancel-class';
import { moveClass } from '../../../src/modules/classes/class/move-class';
import { openEnrolment } from '../../../src/modules/classes/class/open-enrolment';
import { expireApprovals, startClass } from '../../../src/modules/classes/class/start-class';
import { decideEnrolments } from '../../../src/modules/classes/enrolment/decide-enrolments';
import { EnrolmentDesk } from '../../../src/modules/classes/enrolment/enrol-person';
import { ENROLMENT_PATHS, type EnrolmentState } from '../../../src/modules/classes/enrolment/enrolment-states';
import { removeFromClass } from '../../../src/modules/classes/enrolment/remove-from-class';
import { withdrawEnrolment } from '../../../src/modules/classes/enrolment/withdraw-enrolment';
import { changeSeats, poolSeatsNow, recallSeats } from '../../../src/modules/classes/seats/change-seats';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/public';
import type { Transaction } from '../../../src/platform/database/database';
import { NOW, UNITS_BELOW_THE_ROOT, type School } from './school';

/** Draws from a seed, so that a walk that failed can be walked again. */
export class Dice {
  constructor(private seed: number) {}

  /** 0 … sides − 1. */
  roll(sides: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.roll(items.length)] as Item;
  }
}

export interface Walk {
  readonly school: School;
  readonly dice: Dice;
  readonly people: readonly number[];
  readonly classes: number[];
}

export type Act<Of = Walk> = (walk: Of) => Promise<unknown>;
/** With how often each is done, among all of a list. */
export type Acts<Of = Walk> = readonly (readonly [number, Act<Of>])[];

/** People come and go all day, schools seldom cancel. */
export const SEAT_ACTS: Acts = [
  [40, ({ school, dice, people, classes }) => new EnrolmentDesk(school.database, school.clock).enrol({ classId: dice.pick(classes), personId: dice.pick(people), path: dice.pick(ENROLMENT_PATHS.filter((path) => path !== 'substitution')) }, SYSTEM_ACTOR)],
  [16, (walk) => withEnrolment(walk, ['waiting', 'pending_unit', 'pending_organisation', 'enrolled'], (id) => walk.school.database.transaction((tx) => withdrawEnrolment(tx, id, { by: walk.dice.pick(['trainee', 'unit', 'school']), reason: '工作需要' }, SYSTEM_ACTOR, NOW)))],
  [16, decideSome],
  [8, (walk) => withEnrolment(walk, ['pending_unit', 'pending_organisation', 'enrolled'], (id, classId) => new EnrolmentDesk(walk.school.database, walk.school.clock).enrol({ classId, personId: walk.dice.pick(walk.people), path: 'substitution', reason: '调换', replacesId: id }, SYSTEM_ACTOR))],
  [6, ({ school, dice, classes }) => {
    const units = UNITS_BELOW_THE_ROOT.filter(() => dice.roll(2) === 1).map((unitId) => ({ unitId, seats: dice.roll(4) }));
    const [classId, capacity] = [dice.pick(classes), 4 + dice.roll(8)];
    return school.database.transaction((tx) => changeSeats(tx, classId, { capacity, units }, SYSTEM_ACTOR, NOW));
  }],
  [3, ({ school, dice, classes }) => inTurn(school, dice.pick(classes), (tx, classId) => recallSeats(tx, classId, [], SYSTEM_ACTOR, NOW))],
  [2, ({ school, dice, classes }) => inTurn(school, dice.pick(classes), (tx, classId) => poolSeatsNow(tx, classId, '统筹', SYSTEM_ACTOR, NOW))],
  [3, ({ school, dice, classes }) => inTurn(school, dice.pick(classes), (tx, classId) => expireApprovals(tx, classId, SYSTEM_ACTOR, NOW))],
  [2, ({ school, dice, classes }) => inTurn(school, dice.pick(classes), (tx, classId) => startClass(tx, classId, SYSTEM_ACTOR, NOW))],
  [1, ({ school, dice, classes }) => inTurn(school, dice.pick(classes), (tx, classId) => cancelClass(tx, classId, '不办了', SYSTEM_ACTOR, NOW))],
];

/** Stand in for closing, which removes whoever never came, and with which a class ends. */
export const ENDS: Acts = [
  [2, (walk) => withEnrolment(walk, ['enrolled'], (id) => walk.school.database.transaction((tx) => removeFromClass(tx, id, { cause: 'no_show', reason: '未报到' }, SYSTEM_ACTOR, NOW)))],
  [1, ({ school, dice, classes }) => inTurn(school, dice.pick(classes), (tx, classId) => moveClass(tx, classId, { to: 'closed', actor: SYSTEM_ACTOR, at: NOW }))],
];

export function randomAct<Of extends Pick<Walk, 'dice'>>({ dice }: Of, acts: Acts<Of>): Act<Of> {
  let left = dice.roll(acts.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, act] of acts) {
    if (left < weight) return act;
    left -= weight;
  }
  throw new Error('the weights do not add up');
}

/** A class that has ended is followed by a new one, so that there is always something to do. */
export async function replaceEndedClasses({ school, dice, classes }: Walk): Promise<void> {
  const rows = await school.database.query<{ id: number; state: string }>("SELECT id, state FROM training_class WHERE id IN (?) AND state NOT IN ('enrolling', 'running')", [classes]);
  for (const { id } of rows) {
    const next = await school.addClass({ capacity: 4 + dice.roll(6), waitingCapacity: 4 + dice.roll(8), approval: dice.pick(['none', 'unit', 'organisation', 'unit_then_organisation']), units: { 2: dice.roll(3) }, state: 'published' });
    await school.database.transaction((tx) => openEnrolment(tx, next, SYSTEM_ACTOR, NOW));
    classes[classes.indexOf(id)] = next;
  }
}

export function inTurn(school: School, classId: number, work: (tx: Transaction, classId: number) => Promise<unknown>): Promise<unknown> {
  return school.database.transaction((tx) => work(tx, classId));
}

async function withEnrolment({ school, dice, classes }: Walk, states: readonly EnrolmentState[], act: (enrolmentId: number, classId: number) => Promise<unknown>): Promise<unknown> {
  const classId = dice.pick(classes);
  const rows = await school.database.query<{ id: number }>('SELECT id FROM enrolment WHERE class_id = ? AND state IN (?) ORDER BY id', [classId, [...states]]);
  return rows.length === 0 ? undefined : act(dice.pick(rows).id, classId);
}

async function decideSome({ school, dice, classes }: Walk): Promise<unknown> {
  const classId = dice.pick(classes);
  const rows = await school.database.query<{ id: number }>("SELECT id FROM enrolment WHERE class_id = ? AND state IN ('pending_unit', 'pending_organisation') ORDER BY id LIMIT 4", [classId]);
  if (rows.length === 0) return undefined;
  const decisions = rows.map(({ id }) => ({ enrolmentId: id, approved: dice.roll(3) > 0, reason: '不宜参训' }));
  return school.database.transaction((tx) => decideEnrolments(tx, classId, decisions, { steps: ['pending_unit', 'pending_organisation'], actor: SYSTEM_ACTOR }, NOW));
}
