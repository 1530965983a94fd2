import { addDays, type TrainingDay } from '#kernel';
import { addPartySchool, adviseCorrection, applyForBase, openVenue, recordInspection, signAgreement, suspendBase } from '../../modules/partners/public';
import type { Actor } from '../../modules/identity/public';
import type { Transaction } from '../../platform/database/database';
import { BASES, ROOMS, SCHOOL, type BaseStory } from './bases-of-the-school';

export interface DemoVenue {
  readonly id: number;
  readonly name: string;
  readonly capacity: number;
  readonly mostClasses: number;
  /** Of the school itself, or of a base. */
  readonly atSchool: boolean;
}

/** The stories whose venues can take a class: rooms, and bases in use. */
export async function openSchoolAndBases(tx: Transaction, { today, school }: { readonly today: TrainingDay; readonly school: Actor }): Promise<DemoVenue[]> {
  const schoolId = await addPartySchool(tx, SCHOOL, school);
  const venues: DemoVenue[] = [];
  for (const room of ROOMS) venues.push({ ...room, id: await openVenue(tx, { ...room, schoolId }, school), atSchool: true });
  for (const story of BASES) venues.push(...(await tellBase(tx, story, { today, school })));
  return venues;
}

/** The rest of a base's story waits until the classes have taken their half-days there: see {@link correctBases}. */
async function tellBase(tx: Transaction, story: BaseStory, { today, school }: { readonly today: TrainingDay; readonly school: Actor }): Promise<DemoVenue[]> {
  const by = (daysAgo: number): { actor: Actor; at: Date } => ({ actor: school, at: instantOf(addDays(today, -daysAgo)) });
  const { application, inspected, agreement } = story;
  const baseId = await applyForBase(tx, application, by(story.appliedDaysAgo));
  if (inspected) {
    const [theme, courses, facilities, management, teachers, effect] = inspected.scores;
    const scores = { theme, courses, facilities, management, teachers, effect };
    await recordInspection(tx, baseId, { visitedOn: addDays(today, -inspected.daysAgo), inspectors: '市委组织部、市委党校联合考察组', scores, remarks: inspected.remarks }, by(inspected.daysAgo));
  }
  if (agreement) {
    const { number, fromDaysAgo, untilInDays } = agreement;
    const { contactName, contactPhone } = application;
    await signAgreement(tx, baseId, { number, startsOn: addDays(today, -fromDaysAgo), endsOn: addDays(today, untilInDays), contactName, contactPhone }, by(fromDaysAgo));
  }
  const venues: DemoVenue[] = [];
  for (const venue of story.venues) venues.push({ ...venue, id: await openVenue(tx, { ...venue, baseId }, school), atSchool: false });
  return venues;
}

/** Advice and suspensions came after most classes had been planned there. */
export async function correctBases(tx: Transaction, { today, school }: { readonly today: TrainingDay; readonly school: Actor }): Promise<void> {
  for (const { application, correction, suspended } of BASES) {
    const [base]: { id: number }[] = await tx.query('SELECT id FROM teaching_base WHERE active_name = ?', [application.name]);
    if (!base) continue;
    const by = (daysAgo: number): { actor: Actor; at: Date } => ({ actor: school, at: instantOf(addDays(today, -daysAgo)) });
    if (correction) await adviseCorrection(tx, base.id, { advice: correction.advice, dueOn: addDays(today, correction.dueInDays) }, by(correction.daysAgo));
    if (suspended) await suspendBase(tx, base.id, suspended.reason, by(suspended.daysAgo));
  }
}

function instantOf(day: TrainingDay): Date {
  return new Date(`${day}T10:00:00.000+08:00`);
}
