import { createClass, createPlan, decidePlan, planCallUps, setTimetable, submitPlan, type ClassContent } from '../../modules/classes/public';
import type { UnitInScope } from '../../modules/identity/public';
import type { Transaction } from '../../platform/database/database';
import type { CastClass } from './cast-classes';
import type { ClassStory } from './class-story';
import type { DemoActors } from './demo-actors';
import { fillCatalogue } from './fill-catalogue';
import { correctBases, openSchoolAndBases } from './open-school-and-bases';
import { SessionPlanner } from './place-sessions';
import type { WorkingCalendar } from './working-calendar';

/** Working days from today on which the plans were made and decided. */
const PLANNED = { catalogue: -212, annual: -208, annualSubmitted: -204, annualApproved: -200, adHoc: -3, adHocSubmitted: -2 };
const ORGANISER = '市委党校';

export interface YearStage {
  readonly calendar: WorkingCalendar;
  readonly actors: DemoActors;
  readonly host: UnitInScope;
}

/** School, bases, catalogue, the two plans and every class with its timetable, as far as the organisation department has decided. */
export async function drawUpYear(tx: Transaction, stage: YearStage, cast: readonly CastClass[]): Promise<void> {
  const { calendar, actors: { school, department }, host } = stage;
  const venues = await openSchoolAndBases(tx, { today: calendar.today, school });
  const catalogue = await fillCatalogue(tx, school, calendar.at(PLANNED.catalogue, '10:00'));
  const planner = new SessionPlanner(calendar, catalogue, venues);
  const year = Number(calendar.today.slice(0, 4));
  const annual = await createPlan(tx, { year, title: `${year} 年度干部教育培训计划`, host }, school, calendar.at(PLANNED.annual, '09:30'));
  const adHoc = await createPlan(tx, { year, title: `${year} 年临时调训计划`, host }, school, calendar.at(PLANNED.adHoc, '09:30'));
  for (const one of cast) await draftClass(tx, stage, { one, planner, planId: one.story.plan === 'annual' ? annual : one.story.plan === 'ad_hoc' ? adHoc : null });
  await submitPlan(tx, annual, school, calendar.at(PLANNED.annualSubmitted, '16:00'));
  await decidePlan(tx, annual, { approved: true, reason: '' }, department, calendar.at(PLANNED.annualApproved, '10:30'));
  await submitPlan(tx, adHoc, school, calendar.at(PLANNED.adHocSubmitted, '15:00'));
  await correctBases(tx, { today: calendar.today, school });
}

async function draftClass(tx: Transaction, { calendar, actors: { school, department }, host }: YearStage, { one: { story, named }, planner, planId }: { readonly one: CastClass; readonly planner: SessionPlanner; readonly planId: number | null }): Promise<void> {
  const at = calendar.at(story.plan === 'annual' ? PLANNED.annual : PLANNED.adHoc, '10:00');
  const classId = await createClass(tx, { content: contentOf(story, calendar), capacity: story.capacity, host, planId }, school, at);
  // Today may be a Sunday: a class that is in its rooms today is so on purpose.
  await setTimetable(tx, classId, { sessions: planner.place(story), onDaysOff: true }, school, at);
  if (named.length > 0) await planCallUps(tx, classId, named.map(({ id }) => id), department, at);
}

function contentOf(story: ClassStory, calendar: WorkingCalendar): ClassContent {
  const { title, introduction, kind, type, form, category, approval, enrols: [opens, closes], startsOn, days, quotas } = story;
  return {
    title, introduction, kind, type, form, category, approval,
    organiser: story.organiser ?? ORGANISER,
    organiserLevel: 'municipal',
    place: story.place ?? '市委党校',
    startsOn: calendar.day(startsOn),
    endsOn: calendar.day(startsOn + days - 1),
    // A teacher without an account: the school's one account decides on leave of every length that is the school's to decide.
    supervisorAccountId: null,
    supervisorName: story.supervisor,
    conditions: story.conditions ?? {},
    selfEnrolment: story.selfEnrolment ?? true,
    leastPeople: story.leastPeople ?? 0,
    waitingCapacity: 20,
    enrolOpensAt: calendar.at(opens, '09:00'),
    enrolClosesAt: calendar.at(closes, '17:30'),
    decideBy: calendar.at(startsOn - 2, '17:30'),
    withdrawUntil: calendar.at(startsOn - 2, '12:00'),
    borrowAt: quotas ? calendar.at(quotas.pooledOn, '09:00') : null,
  };
}
