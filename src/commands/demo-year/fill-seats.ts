import { changeSeats, decideEnrolments, enrolPerson, withdrawEnrolment, type EnrolmentDecision } from '../../modules/classes/public';
import { readUnits } from '../../modules/organizations/public';
import type { Actor } from '../../modules/identity/public';
import type { Transaction } from '../../platform/database/database';
import type { CastClass, CastGroup } from './cast-classes';
import type { DemoPerson } from './demo-roster';
import type { YearStage } from './draw-up-year';

const REFUSED_BECAUSE = '本单位同期已安排参加其他班次';
const MINUTE = 60_000;

interface Entered {
  readonly person: DemoPerson;
  readonly group: CastGroup;
  readonly enrolmentId: number;
  readonly state: string;
}

/** Seats of units, after enrolment has been planned and before anybody asks. */
export async function allotDemoSeats(tx: Transaction, { actors, calendar }: YearStage, classId: number, { story }: CastClass): Promise<void> {
  const { quotas, capacity, enrols } = story;
  if (!quotas) return;
  const own = actors.trainee.unitId;
  const others = (await readUnits(tx)).filter(({ id, depth }) => depth === 1 && id !== own).slice(0, quotas.units);
  const units = [{ unitId: own, seats: quotas.ownUnit }, ...others.map(({ id }) => ({ unitId: id, seats: quotas.seats }))];
  await changeSeats(tx, classId, { capacity, units }, actors.school, calendar.at(enrols[0] - 1, '15:00'));
}

/** Everybody asks in turn, minutes apart; then units and the organisation department decide as far as the story says. */
export async function fillSeats(tx: Transaction, stage: YearStage, classId: number, { story, groups }: CastClass): Promise<void> {
  const { actors, calendar } = stage;
  const entered: Entered[] = [];
  let at = calendar.at(story.enrols[0], '09:05');
  for (const group of groups) {
    for (const person of group.people) {
      at = new Date(at.getTime() + 3 * MINUTE);
      const actor = group.path === 'self' ? actors.person(person) : group.path === 'nomination' ? actors.unitOf(person) : actors.school;
      const { enrolmentId, state } = await enrolPerson(tx, { classId, personId: person.id, path: group.path }, actor, at);
      entered.push({ person, group, enrolmentId, state });
    }
  }
  const decidedOn = story.enrols[0] + 1;
  await decideAsUnits(tx, stage, classId, entered.filter(({ state }) => state === 'pending_unit'), calendar.at(decidedOn, '10:00'));
  await decideAsDepartment(tx, stage, classId, entered, calendar.at(decidedOn, '15:00'));
  for (const { person, enrolmentId } of entered.filter(({ group }) => group.settled === 'withdrawn')) {
    await withdrawEnrolment(tx, enrolmentId, { by: 'trainee', reason: '' }, actors.person(person), calendar.at(decidedOn, '16:30'));
  }
}

async function decideAsUnits(tx: Transaction, { actors }: YearStage, classId: number, pending: readonly Entered[], at: Date): Promise<void> {
  const due = pending.filter(({ group: { settled } }) => settled !== 'open' && settled !== 'withdrawn');
  const byUnit = new Map<number, Entered[]>();
  for (const one of due) byUnit.set(one.person.unitId, [...(byUnit.get(one.person.unitId) ?? []), one]);
  for (const ofUnit of byUnit.values()) {
    const [first] = ofUnit;
    if (first) await decide(tx, classId, ofUnit, { steps: ['pending_unit'], actor: actors.unitOf(first.person) }, at);
  }
}

async function decideAsDepartment(tx: Transaction, { actors }: YearStage, classId: number, entered: readonly Entered[], at: Date): Promise<void> {
  const waiting: { id: number }[] = await tx.query("SELECT id FROM enrolment WHERE class_id = ? AND state = 'pending_organisation'", [classId]);
  const ids = new Set(waiting.map(({ id }) => id));
  const due = entered.filter(({ enrolmentId, group: { settled } }) => ids.has(enrolmentId) && (settled === 'confirmed' || settled === 'refused'));
  await decide(tx, classId, due, { steps: ['pending_organisation'], actor: actors.department }, at);
}

async function decide(tx: Transaction, classId: number, entered: readonly Entered[], as: { readonly steps: readonly ('pending_unit' | 'pending_organisation')[]; readonly actor: Actor }, at: Date): Promise<void> {
  if (entered.length === 0) return;
  const decisions: EnrolmentDecision[] = entered.map(({ enrolmentId, group: { settled } }) => ({ enrolmentId, approved: settled !== 'refused', reason: settled === 'refused' ? REFUSED_BECAUSE : '' }));
  await decideEnrolments(tx, classId, decisions, as, at);
}
